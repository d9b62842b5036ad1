package org.viz4j.io.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.viz4j.data.EpochWeights;
import org.viz4j.error.FileException;

/** Reads the weights of a model as they were at some epochs: the first number in a file's name. */
public final class WeightHistoryReader {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");

  private WeightHistoryReader() {}

  /**
   * The weights of every epoch in {@code folder}, the first epoch first.
   *
   * @throws FileException if the folder or a file cannot be read, or there is none with a number
   */
  public static List<EpochWeights> read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new FileException(
          "weights by epoch must be a folder of files, but was "
              + (Files.exists(folder) ? "a file" : "missing")
              + ": "
              + folder);
    }
    try (Stream<Path> files = Files.list(folder)) {
      return read(files.filter(Files::isRegularFile).sorted().toList(), folder.toString());
    } catch (IOException e) {
      throw new FileException(
          "weights by epoch " + folder + " must be readable, but were not: " + e, e);
    }
  }

  /**
   * The weights of every epoch in {@code files}, the first epoch first.
   *
   * @param place what the files lie in, for messages
   * @throws FileException if a file cannot be read, or there is none with a number
   */
  public static List<EpochWeights> read(List<Path> files, String place) {
    Map<Long, List<Path>> epochs = new TreeMap<>();
    for (Path file : files) {
      Matcher number = NUMBER.matcher(String.valueOf(file.getFileName()));
      if (number.find()) {
        long epoch = Long.parseLong(number.group());
        epochs.computeIfAbsent(epoch, key -> new ArrayList<>()).add(file);
      }
    }
    if (epochs.isEmpty()) {
      throw new FileException(
          "weights by epoch "
              + place
              + " must hold files with the number of the epoch in their names, but held none");
    }
    List<EpochWeights> read = new ArrayList<>();
    epochs.forEach(
        (epoch, some) ->
            read.add(new EpochWeights(epoch, WeightsReader.read(some, place).tensors())));
    return read;
  }
}
