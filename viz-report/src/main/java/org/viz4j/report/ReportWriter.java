package org.viz4j.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.viz4j.FigurePage;
import org.viz4j.Rendering;
import org.viz4j.error.FileException;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.spi.Format;
import org.viz4j.spi.RenderOptions;

/** Writes a report into a folder beside its place, then moves the folder there in one step. */
final class ReportWriter {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final int TRIES = 5;

  private final TrainingReport report;
  private final SaveOptions options;
  private final Set<Warning> warnings = new LinkedHashSet<>();
  private final List<String> files = new ArrayList<>();
  private int done;
  private boolean abandoned;

  ReportWriter(TrainingReport report, SaveOptions options) {
    this.report = report;
    this.options = options;
  }

  SavedReport write(Path parent) {
    Path temporary = parent.resolve(".viz-" + Long.toHexString(random()) + ".tmp");
    // the process may be ended on the way, as by Ctrl-C
    Thread end = new Thread(() -> abandon(temporary), "viz-report-end");
    Runtime.getRuntime().addShutdownHook(end);
    try {
      Files.createDirectories(parent);
      Files.createDirectory(temporary);
      fill(temporary);
      Path folder = move(temporary, parent);
      return new SavedReport(
          folder, files.stream().map(folder::resolve).toList(), List.copyOf(warnings));
    } catch (IOException e) {
      throw new FileException(
          "output folder "
              + InvalidInputException.quoted(parent.toString())
              + " must be writable, but was not: "
              + reason(e),
          e);
    } finally {
      delete(temporary);
      forget(end);
    }
  }

  private static String reason(IOException e) {
    if (e instanceof FileAlreadyExistsException there) {
      return InvalidInputException.quoted(there.getFile()) + " is a file, not a folder";
    }
    return e instanceof FileSystemException system && system.getReason() != null
        ? InvalidInputException.quoted(system.getFile()) + ": " + system.getReason()
        : e.toString();
  }

  private static long random() {
    return ThreadLocalRandom.current().nextLong();
  }

  private void fill(Path folder) throws IOException {
    Map<Part, Rendering> pictures = new LinkedHashMap<>();
    for (Part part : report.parts()) {
      for (Format format : options.formats()) {
        String name = part.stem() + "." + format.suffixes().get(0);
        step(name);
        Rendering rendering = options.plotter().render(part.figure(), format);
        save(folder, name, rendering);
        if (format.equals(Format.SVG)) {
          pictures.put(part, rendering);
        }
      }
    }
    step("report.html");
    for (Part part : report.parts()) {
      pictures.computeIfAbsent(part, one -> options.plotter().render(one.figure(), Format.SVG));
    }
    List<Note> notes = notes();
    String page = new HtmlPage(report, notes, options.plotter()).write(pictures);
    Files.writeString(folder.resolve("report.html"), page);
    files.add("report.html");
    step("report.pdf");
    List<FigurePage> pages = new ArrayList<>(new SummaryPages(report, notes).pages());
    report.parts().forEach(part -> pages.add(new FigurePage(part.figure(), part.title())));
    save(folder, "report.pdf", options.plotter().render(pages, Format.PDF, RenderOptions.NONE));
    options.progress().step(done, steps(), "");
  }

  private int steps() {
    return report.parts().size() * options.formats().size() + 2;
  }

  private void step(String name) {
    options.progress().step(done++, steps(), name);
  }

  private void save(Path folder, String name, Rendering rendering) throws IOException {
    Files.write(folder.resolve(name), rendering.bytes());
    rendering.warnings().stream().filter(this::isNews).forEach(warnings::add);
    files.add(name);
  }

  /**
   * Whether it is not told yet. The first pages of the PDF repeat names and warnings, and lack the
   * characters that the figures lack.
   */
  private boolean isNews(Warning warning) {
    return warning.code() != Warning.Code.MISSING_GLYPH
        || warnings.stream()
            .filter(told -> told.code() == Warning.Code.MISSING_GLYPH)
            .noneMatch(told -> characters(told).equals(characters(warning)));
  }

  private static String characters(Warning missing) {
    String message = missing.message();
    return message.substring(message.lastIndexOf(": ") + 1);
  }

  /** Those of the report, and what was found only when the figures were drawn. */
  private List<Note> notes() {
    List<Note> notes = new ArrayList<>(report.notes());
    for (Warning warning : warnings) {
      if (notes.stream().noneMatch(note -> note.text().endsWith(warning.message()))) {
        notes.add(new Note(Note.Kind.WARNING, warning.message()));
      }
    }
    notes.sort(Comparator.comparing(Note::kind));
    return notes;
  }

  private synchronized Path move(Path temporary, Path parent) throws IOException {
    if (abandoned) {
      throw new IOException("the process is ending");
    }
    String name = Slug.of(report.name()) + "-" + STAMP.format(options.clock().instant());
    for (int i = 1; ; i++) {
      Path folder = parent.resolve(i == 1 ? name : name + "-" + i);
      if (Files.exists(folder)) {
        continue;
      }
      try {
        return Files.move(temporary, folder, StandardCopyOption.ATOMIC_MOVE);
      } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
        // somebody else was quicker; the next name
        continue;
      }
    }
  }

  /** Never while the folder moves, so that it is whole where it comes to. */
  private synchronized void abandon(Path temporary) {
    abandoned = true;
    delete(temporary);
  }

  private static void forget(Thread end) {
    try {
      Runtime.getRuntime().removeShutdownHook(end);
    } catch (IllegalStateException e) {
      // the process is ending, and the thread at work
    }
  }

  private static void delete(Path folder) {
    // again where a file came meanwhile
    for (int i = 0; i < TRIES && Files.exists(folder); i++) {
      deleteOnce(folder);
    }
  }

  private static void deleteOnce(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      // what is left is hidden and named as temporary; the first failure is the one to tell
      return;
    }
  }
}
