package org.viz4j;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.viz4j.error.FileException;

/** A process that saves a file again and again, to be killed or starved. */
final class SavingProcess {
  static final int SIZE = 3_000_000;

  private SavingProcess() {}

  /** Saves {@code args[1]} times; ends with 3 when a save is refused. */
  public static void main(String[] args) {
    try {
      for (int i = 0; i < Integer.parseInt(args[1]); i++) {
        new AtomicFile(Path.of(args[0])).write(content((byte) ('a' + i % 2)));
      }
    } catch (FileException e) {
      System.out.print(e.getMessage());
      System.exit(3);
    }
  }

  static byte[] content(byte value) {
    byte[] bytes = new byte[SIZE];
    Arrays.fill(bytes, value);
    return bytes;
  }

  /** Starts one behind {@code prefix}, the words of a command that runs a command. */
  static Process start(Path target, int times, String... prefix) throws IOException {
    List<String> command = new ArrayList<>(Arrays.asList(prefix));
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            SavingProcess.class.getName(),
            target.toString(),
            Integer.toString(times)));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }
}
