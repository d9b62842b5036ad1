package org.viz4j.io.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.viz4j.error.VizException;

/**
 * What every reader must do with damaged files: give a result or a {@link VizException} of one line
 * that names the file, and take no more memory than a small file can ask for.
 */
public final class DamagedFiles {
  private static final int MUTANTS = 1000;
  private static final int LEAST = 20;
  private static final int CUTS = 300;
  private static final long ROOM = 8L << 20;
  private static final long ROOM_A_BYTE = 4096;
  private static final int MOST_WORDS = 500;
  private static final ThreadMXBean MEMORY = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Path file;
  private final Path named;
  private final Consumer<Path> reader;
  private int read;
  private int refused;

  private DamagedFiles(Path file, Path named, Consumer<Path> reader) {
    this.file = file;
    this.named = named;
    this.reader = reader;
  }

  /** Files that are written to {@code file} and read by {@code reader}, to the last value. */
  public static DamagedFiles of(Path file, Consumer<Path> reader) {
    return new DamagedFiles(file, file, reader);
  }

  /** The same, where what is read and named is a folder around the file. */
  public DamagedFiles in(Path folder) {
    return new DamagedFiles(file, folder, reader);
  }

  /** Asserts it for cuts and other damages of {@code sound} files. */
  public void assertHarmless(long seed, List<byte[]> sound) throws IOException {
    assertHarmless(seed, sound, UnaryOperator.identity());
  }

  /**
   * Asserts it for cuts and other damages of {@code sound} files.
   *
   * @param dress what is done to a damaged file before it is written, such as right checksums
   */
  public void assertHarmless(long seed, List<byte[]> sound, UnaryOperator<byte[]> dress)
      throws IOException {
    damage(seed, sound, dress);
    assertThat(refused).as("refused; %s were read", read).isGreaterThan(LEAST);
    assertThat(read).as("read; %s were refused", refused).isGreaterThan(LEAST);
  }

  /** Asserts that damages take nothing else with them: what is read can always be read. */
  public void assertRead(long seed, List<byte[]> sound) throws IOException {
    damage(seed, sound, UnaryOperator.identity());
    assertThat(refused).isZero();
  }

  private void damage(long seed, List<byte[]> sound, UnaryOperator<byte[]> dress)
      throws IOException {
    for (byte[] each : sound) {
      Files.write(file, dress.apply(each));
      reader.accept(named);
    }
    for (byte[] each : sound) {
      for (int end = 0; end < Math.min(CUTS, each.length); end++) {
        read(dress.apply(Arrays.copyOf(each, end)));
      }
    }
    refused = 0;
    read = 0;
    Mutants mutants = new Mutants(seed, sound);
    for (int i = 0; i < MUTANTS; i++) {
      read(dress.apply(mutants.next()));
    }
  }

  private void read(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    long before = MEMORY.getCurrentThreadAllocatedBytes();
    try {
      reader.accept(named);
      read++;
    } catch (VizException e) {
      refused++;
      assertNamed(e, bytes);
    } catch (Throwable e) {
      fail(shown(bytes), e);
    }
    long taken = MEMORY.getCurrentThreadAllocatedBytes() - before;
    if (taken > ROOM + ROOM_A_BYTE * bytes.length) {
      fail(taken + " bytes of memory were taken by " + shown(bytes));
    }
  }

  private void assertNamed(VizException refusal, byte[] bytes) {
    String message = refusal.getMessage();
    int least = named.toString().length();
    if (!message.contains(named.toString())
        || message.chars().anyMatch(Character::isISOControl)
        || message.length() > MOST_WORDS + 2 * least) {
      fail(message.replaceAll("\\p{Cntrl}", "?") + "\n" + shown(bytes));
    }
  }

  private static String shown(byte[] bytes) {
    return bytes.length
        + " bytes "
        + HexFormat.of().formatHex(bytes, 0, Math.min(600, bytes.length));
  }
}
