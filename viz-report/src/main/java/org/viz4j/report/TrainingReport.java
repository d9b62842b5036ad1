package org.viz4j.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.viz4j.error.InvalidInputException;
import org.viz4j.io.run.RunFiles;

/**
 * What there is to say about one training run: figures, facts, and notes about what was missing or
 * assumed. An immutable value; {@link #of(Path)} fills it from a run folder, {@link #builder()}
 * from memory.
 */
public final class TrainingReport {
  private final String name;
  private final List<Part> parts;
  private final Map<String, String> numbers;
  private final Map<String, String> facts;
  private final String readme;
  private final List<Note> notes;

  TrainingReport(ReportBuilder builder) {
    this.name = builder.name();
    this.parts = List.copyOf(builder.parts());
    this.numbers = builder.numbers();
    this.facts = builder.facts();
    this.readme = builder.readme();
    this.notes = List.copyOf(builder.notes());
  }

  /** Collects a report from memory. */
  public static ReportBuilder builder() {
    return new ReportBuilder();
  }

  /**
   * The report of everything in a run folder that can be drawn. What is damaged is left out and
   * named in a note; nothing outside the folder is read.
   *
   * @throws org.viz4j.error.FileException if there is no such folder
   * @throws InvalidInputException if it holds nothing that can be drawn
   */
  public static TrainingReport of(Path runFolder) {
    return of(runFolder, List.of());
  }

  /**
   * The same with names for the columns of a history without a header.
   *
   * @param columns in their order; {@code epoch} and {@code step} mean what they do in a header. Of
   *     no account for a history that has one
   * @throws org.viz4j.error.FileException if there is no such folder
   * @throws InvalidInputException if it holds nothing that can be drawn, or a name is null
   */
  public static TrainingReport of(Path runFolder, List<String> columns) {
    return of(runFolder, columns, (done, all, next) -> {});
  }

  /**
   * The same.
   *
   * @param progress told what is looked for, section by section
   */
  public static TrainingReport of(
      Path runFolder, List<String> columns, SaveOptions.Progress progress) {
    InvalidInputException.requirePresent("run folder", runFolder);
    InvalidInputException.requirePresent("progress of a report", progress);
    ReportBuilder builder = builder();
    RunFiles files = RunFiles.of(runFolder, warning -> builder.note(Note.of(warning)));
    new RunFolder(files, columns).fill(builder, progress);
    return builder.build();
  }

  /** What the run is called. */
  public String name() {
    return name;
  }

  /** The figures in the order in which they are told. */
  public List<Part> parts() {
    return parts;
  }

  /**
   * The few numbers that say how the run went, such as the lowest loss, by what they are called.
   */
  public Map<String, String> numbers() {
    return numbers;
  }

  /** What the run says about itself, by name, in its order. */
  public Map<String, String> facts() {
    return facts;
  }

  /** The run's own description; empty for none. */
  public String readme() {
    return readme;
  }

  /** What was missing, assumed, damaged or also found. */
  public List<Note> notes() {
    return notes;
  }

  /** Saves as {@link #save(Path, SaveOptions)} does, with {@link SaveOptions#standard()}. */
  public SavedReport save(Path parent) {
    return save(parent, SaveOptions.standard());
  }

  /**
   * Makes a new folder {@code <name>-<yyyyMMdd'T'HHmmss'Z'>} in {@code parent}, or with {@code -2}
   * and so on behind that if it is there: every figure in every format, {@code report.html}, one
   * file that needs nothing else, and {@code report.pdf}. The folder is there as a whole or not at
   * all.
   *
   * @throws org.viz4j.error.FileException if it cannot be written
   */
  public SavedReport save(Path parent, SaveOptions options) {
    return new ReportWriter(this, options).write(parent);
  }
}
