package org.viz4j.report;

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

/** The files of a run folder. What a link leads to is taken only if it lies in the folder too. */
final class RunFiles {
  private static final Comparator<Path> NATURAL =
      Comparator.comparing(RunFiles::name, new NaturalOrder()).thenComparing(RunFiles::name);

  private final Path root;
  private final Path real;
  private final Consumer<Note> notes;

  private RunFiles(Path root, Path real, Consumer<Note> notes) {
    this.root = root;
    this.real = real;
    this.notes = notes;
  }

  /**
   * The files of {@code folder}.
   *
   * @param notes is told of links that lead out of the folder
   * @throws FileException if there is no such folder
   */
  static RunFiles of(Path folder, Consumer<Note> notes) {
    try {
      Path real = folder.toRealPath();
      if (Files.isDirectory(real)) {
        return new RunFiles(folder, real, notes);
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
  String run() {
    return name(real);
  }

  /** Files directly in {@code folder}, or the run folder itself for "", by natural order. */
  List<Path> in(String folder) {
    return list(root.resolve(folder)).stream()
        .filter(Files::isRegularFile)
        .sorted(NATURAL)
        .toList();
  }

  /** Files in folders directly in {@code folder}, by natural order of both. */
  List<Path> below(String folder) {
    List<Path> files = new ArrayList<>();
    list(root.resolve(folder)).stream()
        .filter(Files::isDirectory)
        .sorted(NATURAL)
        .forEach(inner -> files.addAll(in(root.relativize(inner).toString())));
    return files;
  }

  /** How the file is called in the run folder, with {@code /} between folders. */
  String relative(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /** Whether the name of {@code file} ends with one of {@code suffixes}, which have a dot. */
  static boolean has(Path file, String... suffixes) {
    String name = name(file).toLowerCase(Locale.ROOT);
    return Stream.of(suffixes).anyMatch(name::endsWith);
  }

  static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? "run" : name.toString();
  }

  /** The name up to its last dot. */
  static String stem(Path file) {
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
      notes.accept(
          new Note(
              Note.Kind.DAMAGED, relative(folder) + " could not be listed: " + e.getMessage()));
      return List.of();
    }
  }

  private boolean isInside(Path file) {
    try {
      if (file.toRealPath().startsWith(real)) {
        return true;
      }
      notes.accept(
          new Note(
              Note.Kind.NOT_READ,
              relative(file) + " is a link that leads out of the run folder; it was not followed"));
    } catch (IOException e) {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        notes.accept(new Note(Note.Kind.NOT_READ, relative(file) + " is a link to nothing"));
      }
    }
    return false;
  }
}
