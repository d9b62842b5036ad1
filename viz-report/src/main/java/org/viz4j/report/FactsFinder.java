package org.viz4j.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.viz4j.core.name.ShortNumber;
import org.viz4j.error.FileException;
import org.viz4j.io.json.JsonFile;
import org.viz4j.io.run.RunFiles;

/** Takes what a run says about itself from {@code run.json} and {@code README.md}. */
final class FactsFinder {
  private static final int README = 100_000;
  private static final int MOST = 100;
  private static final int LONGEST = 300;

  private final RunFiles files;
  private int told;

  FactsFinder(RunFiles files) {
    this.files = files;
  }

  void fill(ReportBuilder report) {
    for (Path file : files.in("")) {
      try {
        if (RunFiles.name(file).equals("run.json")) {
          object("", JsonFile.read(file), report);
        } else if (RunFiles.name(file).equals("README.md")) {
          report.readme(text(file));
        }
      } catch (FileException e) {
        report.note(new Note(Note.Kind.DAMAGED, e.getMessage()));
      }
    }
  }

  private static String text(Path file) {
    try {
      byte[] bytes = start(file);
      String text = new String(bytes, StandardCharsets.UTF_8);
      return Files.size(file) > README ? text + "\n…" : text;
    } catch (IOException e) {
      throw new FileException("description " + file + " must be readable, but was not: " + e, e);
    }
  }

  private static byte[] start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(README);
    }
  }

  /** Names of an object within an object follow its own behind a dot. */
  private void object(String prefix, Map<?, ?> object, ReportBuilder report) {
    for (Map.Entry<?, ?> entry : object.entrySet()) {
      String name = prefix + entry.getKey();
      if (entry.getValue() instanceof Map<?, ?> inner) {
        object(name + ".", inner, report);
      } else if (told++ < MOST) {
        report.fact(name, cut(words(entry.getValue())));
      }
    }
  }

  private static String words(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.isEmpty()
          ? "none"
          : String.join(", ", list.stream().map(FactsFinder::words).toList());
    }
    if (value instanceof Double number) {
      return ShortNumber.of(number);
    }
    return value == null ? "none" : value.toString();
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
