package org.viz4j.report;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.viz4j.Plotter;
import org.viz4j.Viz;
import org.viz4j.error.InvalidInputException;
import org.viz4j.spi.Format;

/**
 * How a report is saved.
 *
 * @param formats of the figures' files; the two reports are written whatever these are
 * @param clock tells the time in the name of the report's folder
 * @param progress told of each step
 */
public record SaveOptions(Plotter plotter, List<Format> formats, Clock clock, Progress progress) {

  /** Is told how far a report is. */
  public interface Progress {
    /**
     * @param done steps that are finished
     * @param all steps that there are
     * @param next what is done now, such as the name of a file
     */
    void step(int done, int all, String next);
  }

  /**
   * @throws InvalidInputException if there is no format, or something is null
   */
  public SaveOptions {
    InvalidInputException.requirePresent("plotter of a report", plotter);
    InvalidInputException.requirePresent("clock of a report", clock);
    InvalidInputException.requirePresent("progress of a report", progress);
    formats = InvalidInputException.requireAllPresent("formats of a report", formats);
    if (formats.isEmpty()) {
      throw InvalidInputException.of("formats of a report", "be one or more", "none");
    }
  }

  /** PNG, SVG and PDF as {@link Viz} draws them, at the time of saving, in silence. */
  public static SaveOptions standard() {
    List<Format> formats = List.of(Format.PNG, Format.SVG, Format.PDF);
    return new SaveOptions(Viz.plotter(), formats, Clock.systemUTC(), (done, all, next) -> {});
  }

  /** The same with another plotter. */
  public SaveOptions withPlotter(Plotter plotter) {
    return new SaveOptions(plotter, formats, clock, progress);
  }

  /** The same with other formats of the figures' files. */
  public SaveOptions withFormats(List<Format> formats) {
    return new SaveOptions(plotter, formats, clock, progress);
  }

  /** The same with another time in the name of the folder. */
  public SaveOptions withTime(Instant time) {
    return new SaveOptions(plotter, formats, Clock.fixed(time, ZoneOffset.UTC), progress);
  }

  /** The same telling {@code progress} of each step. */
  public SaveOptions withProgress(Progress progress) {
    return new SaveOptions(plotter, formats, clock, progress);
  }
}
