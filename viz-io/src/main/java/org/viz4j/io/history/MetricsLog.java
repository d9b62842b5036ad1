package org.viz4j.io.history;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.viz4j.error.FileException;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.io.history.LogWarnings.Task;

/**
 * Writes the metrics of a training run as it goes along, into a folder, so that they outlive
 * whatever happens to the run; {@link HistoryReader} reads {@code metrics.csv} at any time.
 *
 * <p><b>When {@link #log} returns, the row is with the operating system: it survives the death of
 * the process, without {@link #close}. When {@link #sync} returns, or a second later ({@link
 * Durability}), it survives a crash of the machine as far as the disk keeps its word. A reader
 * never sees half a row as a row.</b>
 *
 * <ul>
 *   <li><b>File.</b> {@code metrics.csv}: UTF-8, lines ended by a line feed, columns {@code step},
 *       {@code wall_time} (seconds since 1970) and the metrics. A row is one write. An empty cell
 *       was not logged; {@code NaN}, {@code Infinity} and {@code -Infinity} are values. Numbers are
 *       the shortest decimals that read back to the bit.
 *   <li><b>A new metric</b> goes on in a new file, {@code metrics.0001.csv}, with the old columns
 *       and then the new ones; nothing that was written changes. New metrics of one row are in
 *       alphabetical order, unless they were declared.
 *   <li><b>Opened again</b>, the log goes on where it ended. The end of a row that was never
 *       finished moves to {@code metrics.recovered.txt}, with a warning. Steps may repeat: for
 *       readers the latest session counts from its first step on.
 *   <li><b>One writer.</b> A second one is refused, in this process and in any other on the
 *       machine; file systems shared between machines may not be able to.
 *   <li><b>A full disk</b> stops nothing: there is one warning, the rows wait in memory and are
 *       written when there is room again. Of more than 4 MiB of waiting rows the newest are lost
 *       and counted.
 *   <li><b>An interrupt</b> neither stops a write nor is lost.
 * </ul>
 *
 * <p>{@code metrics.meta.json} says which metrics there are and when the log was opened. All
 * methods may be called from several threads.
 */
public final class MetricsLog implements AutoCloseable {
  /** Decimals of a second. */
  private static final int MILLIS = 3;

  private final Path folder;
  private final Builder options;
  private final LogFile.Opener opener;
  private final RunLock lock;
  private final Syncing syncing;
  private final LogWarnings warnings;
  private final WaitingRows waiting;
  private final SidecarFile sidecar;
  private SegmentWriter writer;
  private long rows;
  private boolean closed;

  private MetricsLog(Path folder, Builder options, LogFile.Opener opener) throws IOException {
    this.folder = folder;
    this.options = options;
    this.opener = opener;
    warnings = new LogWarnings(options.onWarning);
    waiting = new WaitingRows(options.durability, warnings);
    Files.createDirectories(folder);
    Instant now = options.clock.instant();
    lock = RunLock.take(folder, now);
    boolean opened = false;
    try {
      writer = new LogRecovery(folder, opener, warnings::add).resume(options.metrics);
      sidecar = SidecarFile.in(folder, warnings);
      sidecar.opened(session(now), options.config);
      sidecar.write(writer.metrics());
      opened = true;
    } finally {
      if (!opened) {
        lock.close();
      }
    }
    syncing = new Syncing(options.durability, this::syncNow);
  }

  /**
   * Opens the log in {@code folder}, which is made if it is missing.
   *
   * @throws RunInUseException if it is open already, here or in another process
   * @throws FileException if the folder cannot be made or written, or has a {@code metrics.csv} of
   *     another kind
   */
  public static MetricsLog open(Path folder) {
    return open(folder, options -> {});
  }

  /** Like {@link #open(Path)}, as {@code configure} says. */
  public static MetricsLog open(Path folder, Consumer<? super Builder> configure) {
    return open(folder, configure, LogFile::open);
  }

  static MetricsLog open(Path folder, Consumer<? super Builder> configure, LogFile.Opener opener) {
    InvalidInputException.requirePresent("folder of a metrics log", folder);
    InvalidInputException.requirePresent("options of a metrics log", configure);
    Builder options = new Builder();
    configure.accept(options);
    // reading goes through channels, which an interrupt closes
    boolean interrupted = Thread.interrupted();
    try {
      return new MetricsLog(folder, options, opener);
    } catch (IOException e) {
      throw new FileException(
          "folder " + folder + " must take a metrics log, but did not: " + e, e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private Sidecar.Session session(Instant now) {
    return new Sidecar.Session(
        writer.segment().name(),
        writer.size(),
        now.toString(),
        RunLock.host(),
        ProcessHandle.current().pid());
  }

  /**
   * Adds a row.
   *
   * @param step what was done so far, such as epochs or batches; may repeat and go back
   * @param metrics by name; null is not logged, NaN is a value. A metric {@code epoch} is the x of
   *     figures
   * @throws InvalidInputException if the log is closed, or for a name that is blank, longer than
   *     512, {@code step} or {@code wall_time}, has control characters, or begins with what a
   *     spreadsheet takes for a formula
   */
  public synchronized void log(long step, Map<String, ? extends @Nullable Number> metrics) {
    requireOpen();
    InvalidInputException.requirePresent("metrics of a row", metrics);
    widen(metrics.keySet());
    waiting.add(writer, writer.row(step, wallTime(), metrics));
    rows++;
    boolean written = drain();
    if (written) {
      syncing.written();
    }
  }

  private void requireOpen() {
    if (closed) {
      throw InvalidInputException.of("a metrics log", "be open", "closed");
    }
  }

  private String wallTime() {
    // a format would cost more than all the rest of a row
    return BigDecimal.valueOf(options.clock.millis(), MILLIS).toPlainString();
  }

  private void widen(Set<String> names) {
    Set<String> unknown = new TreeSet<>();
    for (String name : names) {
      if (name == null || !writer.has(name)) {
        unknown.add(MetricsHeader.requireName(name));
      }
    }
    if (unknown.isEmpty()) {
      return;
    }
    List<String> all = new ArrayList<>(writer.metrics());
    all.addAll(unknown);
    boolean same = !writer.headed() && !waiting.has(writer);
    SegmentWriter before = writer;
    writer = new SegmentWriter(same ? before.segment() : before.segment().next(), opener, all, 0);
    if (waiting.size() == 0) {
      waiting.finish(before);
    }
    sidecar.write(writer.metrics());
  }

  /** Writes what waits, and says whether all of it. */
  private boolean drain() {
    boolean written = waiting.drain(writer);
    if (written) {
      sidecar.writeIfDue();
    }
    return written;
  }

  /**
   * Returns when every row is on the disk, as far as the disk keeps its word.
   *
   * @throws FileException if that is not possible; the rows that wait are kept
   */
  public synchronized void sync() {
    requireOpen();
    if (!drain()) {
      throw new FileException(
          "metrics log in "
              + folder
              + " must reach the disk, but "
              + waiting.size()
              + " rows wait");
    }
    try {
      writer.sync();
    } catch (IOException e) {
      throw new FileException(
          "metrics log in " + folder + " must reach the disk, but did not: " + e.getMessage(), e);
    }
  }

  /** Does not hold the lock meanwhile, so that nobody who logs waits for the disk. */
  private void syncNow() {
    SegmentWriter current = current();
    try {
      current.sync();
      synced();
    } catch (IOException e) {
      notSynced(current, e);
    }
  }

  private synchronized void synced() {
    warnings.recovered(Task.SYNC);
  }

  private synchronized SegmentWriter current() {
    return writer;
  }

  private synchronized void notSynced(SegmentWriter segment, IOException e) {
    // one that was finished meanwhile was synced then
    if (segment == writer && !closed) {
      warnings.failed(Task.SYNC, segment.path() + " may not be on the disk yet", e);
    }
  }

  /** Rows that were logged since the log was opened. */
  public synchronized long rows() {
    return rows;
  }

  /** Rows that were logged and are lost, because the disk was full for too long. */
  public synchronized long lost() {
    return waiting.lost();
  }

  /** What went otherwise than it should, so far. */
  public synchronized List<Warning> warnings() {
    return warnings.all();
  }

  /** Writes what waits and lets others write; a row that still cannot be written is lost. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    drain();
    closed = true;
    syncing.stop();
    waiting.close(writer);
    if (waiting.lost() > 0) {
      warnings.add(
          new Warning(
              Warning.Code.NOT_WRITTEN,
              waiting.lost()
                  + " of "
                  + rows
                  + " rows of the metrics log in "
                  + folder
                  + " are lost"));
    }
    try {
      lock.close();
    } catch (IOException e) {
      warnings.failed(Task.LOCK, "the lock of " + folder + " could not be given back", e);
    }
  }

  /** Collects how a log is kept; every method returns the builder. */
  public static final class Builder {
    private static final System.Logger LOGGER = System.getLogger(MetricsLog.class.getName());

    private List<String> metrics = List.of();
    private Map<String, String> config = Map.of();
    private Durability durability = Durability.INTERVAL;
    private InstantSource clock = InstantSource.system();
    private Consumer<? super Warning> onWarning =
        warning -> LOGGER.log(System.Logger.Level.WARNING, warning.message());

    private Builder() {}

    /**
     * The metrics that are known before the first row, in the order of their columns; default none.
     *
     * @throws InvalidInputException for a name that no metric can have
     */
    public Builder metrics(String... names) {
      List<String> declared =
          InvalidInputException.requireAllPresent("metrics", Arrays.asList(names));
      declared.forEach(MetricsHeader::requireName);
      metrics = List.copyOf(new LinkedHashSet<>(declared));
      return this;
    }

    /** What the run was started with, for {@code metrics.meta.json}; default none. */
    public Builder config(Map<String, String> config) {
      InvalidInputException.requirePresent("settings of a run", config);
      InvalidInputException.requireAllPresent(
          "names of settings", new ArrayList<>(config.keySet()));
      InvalidInputException.requireAllPresent(
          "values of settings", new ArrayList<>(config.values()));
      this.config = new TreeMap<>(config);
      return this;
    }

    /** Default {@link Durability#INTERVAL}. */
    public Builder durability(Durability durability) {
      this.durability = InvalidInputException.requirePresent("durability", durability);
      return this;
    }

    /** Where {@code wall_time} comes from; default the system's clock. */
    public Builder clock(InstantSource clock) {
      this.clock = InvalidInputException.requirePresent("clock", clock);
      return this;
    }

    /**
     * Who is told at once, in the thread that logs; default the system's logger. The warnings are
     * in {@link MetricsLog#warnings()} too.
     */
    public Builder onWarning(Consumer<? super Warning> onWarning) {
      this.onWarning = InvalidInputException.requirePresent("taker of warnings", onWarning);
      return this;
    }
  }
}
