package org.viz4j.io.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.viz4j.error.FileException;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;

/** The files of a run folder. What a link leads to is taken only if it lies in the folder too. */
public final class RunFiles {
  private static final Comparator<Path> NATURAL =
      Comparator.comparing(RunFiles::name, new NaturalOrder()).thenComparing(RunFiles::name);

  private final Path root;
  private final Path real;
  private final Consumer<Warning> warnings;

  private RunFiles(Path root, Path real, Consumer<Warning> warnings) {
    this.root = root;
    this.real = real;
    this.warnings = warnings;
  }

  /**
   * The files of {@code folder}.
   *
   * @param warnings is told of links that lead out of the folder
   * @throws FileException if there is no such folder
   * @throws InvalidInputException if one is null
   */
  public static RunFiles of(Path folder, Consumer<Warning> warnings) {
    InvalidInputException.requirePresent("run folder", folder);
    InvalidInputException.requirePresent("taker of warnings", warnings);
    try {
      Path real = folder.toRealPath();
      if (Files.isDirectory(real)) {
        return new RunFiles(folder, real, warnings);
      }
    } catch (IOException | InvalidPathException e) {
      throw new FileException(refusal(folder, "was not there"), e);
    }
    throw new FileException(refusal(folder, "was a file"));
  }

  private static String refusal(Path folder, String actual) {
    return "run folder "
        + InvalidInputException.quoted(folder.toString())
        + " must be a folder, but "
        + actual;
  }

  /** The name of the run: that of its folder. */
  public String run() {
    return name(real);
  }

  /** Files directly in {@code folder}, or the run folder itself for "", by natural order. */
  public List<Path> in(String folder) {
    return list(root.resolve(folder)).stream()
        .filter(Files::isRegularFile)
        .sorted(NATURAL)
        .toList();
  }

  /** Files in folders directly in {@code folder}, by natural order of both. */
  public List<Path> below(String folder) {
    List<Path> files = new ArrayList<>();
    list(root.resolve(folder)).stream()
        .filter(Files::isDirectory)
        .sorted(NATURAL)
        .forEach(inner -> files.addAll(in(root.relativize(inner).toString())));
    return files;
  }

  /** How the file is called in the run folder, with {@code /} between folders. */
  public String relative(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /** Whether the name of {@code file} ends with one of {@code suffixes}, which have a dot. */
  public static boolean has(Path file, String... suffixes) {
    String name = name(file).toLowerCase(Locale.ROOT);
    return Stream.of(suffixes).anyMatch(name::endsWith);
  }

  /** The name of {@code file}; {@code run} if it has none. */
  public static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? "run" : name.toString();
  }

  /** The name up to its last dot. */
  public static String stem(Path file) {
    String name = name(file);
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  private List<Path> list(Path folder) {
    if (!Files.isDirectory(folder) || !isInside(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !name(file).startsWith(".")).filter(this::isInside).toList();
    } catch (IOException e) {
      warnings.accept(
          new Warning(
              Warning.Code.DAMAGED_INPUT,
              relative(folder) + " could not be listed: " + e.getMessage()));
      return List.of();
    }
  }

  private boolean isInside(Path file) {
    try {
      if (file.toRealPath().startsWith(real)) {
        return true;
      }
      warnings.accept(
          new Warning(
              Warning.Code.NOT_READ,
              relative(file) + " is a link that leads out of the run folder; it was not followed"));
    } catch (IOException e) {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        warnings.accept(
            new Warning(Warning.Code.NOT_READ, relative(file) + " is a link to nothing"));
      }
    }
    return false;
  }
}
