package org.viz4j.io.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viz4j.data.NamedTensor;
import org.viz4j.error.FileException;
import org.viz4j.io.tensor.TensorReader;

/**
 * Finds the weights of a model in files: {@code .safetensors} before {@code .npz} before {@code
 * .npy}. Files that share names of tensors are copies of one model, of which the one with most
 * tensors is taken, then the one of the wider type; files that share none are parts of one model,
 * and all count.
 */
public final class WeightsReader {
  private static final List<String> FORMATS = List.of(".safetensors", ".npz", ".npy");
  private static final List<String> NOT_READ =
      List.of(".pt", ".pth", ".h5", ".keras", ".ckpt", ".bin");

  private WeightsReader() {}

  private record Source(Path file, List<NamedTensor> tensors) {
    long bytes() {
      return tensors.stream()
          .mapToLong(named -> named.tensor().size() * named.tensor().type().bytes())
          .sum();
    }

    boolean sharesNames(Source other) {
      Set<String> names = new HashSet<>();
      tensors.forEach(named -> names.add(named.name()));
      return other.tensors.stream().anyMatch(named -> names.contains(named.name()));
    }
  }

  /**
   * The weights in a file, or in the files directly in a folder.
   *
   * @throws FileException if a file cannot be read, or there is none
   */
  public static Weights read(Path place) {
    if (!Files.isDirectory(place)) {
      return new Weights(TensorReader.read(place), List.of(), List.of());
    }
    try (Stream<Path> files = Files.list(place)) {
      return read(files.filter(Files::isRegularFile).sorted().toList(), place.toString());
    } catch (IOException e) {
      throw new FileException("weights " + place + " must be readable, but were not: " + e, e);
    }
  }

  /**
   * The weights in {@code files}.
   *
   * @param place what the files lie in, for messages
   * @throws FileException if a file cannot be read, or there is none of a format that is read
   */
  public static Weights read(List<Path> files, String place) {
    List<Path> notRead = files.stream().filter(file -> has(file, NOT_READ)).toList();
    List<Path> alsoFound = new ArrayList<>();
    List<Source> taken = new ArrayList<>();
    for (String format : FORMATS) {
      List<Path> some = files.stream().filter(file -> has(file, List.of(format))).toList();
      if (!taken.isEmpty()) {
        alsoFound.addAll(some);
        continue;
      }
      some.forEach(file -> taken.add(new Source(file, TensorReader.read(file))));
    }
    if (taken.isEmpty()) {
      throw new FileException(
          "folder of weights "
              + place
              + " must hold a file .safetensors, .npz or .npy, but held "
              + (notRead.isEmpty() ? "none" : names(notRead))
              + "; safetensors.torch.save_file(model.state_dict(), path) makes one");
    }
    List<NamedTensor> tensors = new ArrayList<>();
    for (Source source : models(taken, alsoFound)) {
      tensors.addAll(source.tensors);
    }
    return new Weights(tensors, alsoFound, notRead);
  }

  private static String names(List<Path> files) {
    return files.stream()
        .map(file -> String.valueOf(file.getFileName()))
        .collect(Collectors.joining(", "));
  }

  /** One source of each set of copies, in the order of the files. */
  private static List<Source> models(List<Source> sources, List<Path> alsoFound) {
    Comparator<Source> better =
        Comparator.<Source>comparingInt(source -> -source.tensors.size())
            .thenComparing(source -> -source.bytes());
    List<Source> kept = new ArrayList<>();
    for (Source source : sources.stream().sorted(better).toList()) {
      if (kept.stream().anyMatch(source::sharesNames)) {
        alsoFound.add(source.file);
      } else {
        kept.add(source);
      }
    }
    kept.sort(Comparator.comparingInt(sources::indexOf));
    return kept;
  }

  private static boolean has(Path file, List<String> suffixes) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return suffixes.stream().anyMatch(name::endsWith);
  }
}
