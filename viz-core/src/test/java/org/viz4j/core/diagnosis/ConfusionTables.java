package org.viz4j.core.diagnosis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.viz4j.core.diagnosis.Finding.Code;

/** The figures of the document on the diagnosis. */
final class ConfusionTables {
  private ConfusionTables() {}

  /**
   * Prints the figures for the runs that no threshold was chosen on, and for real ones.
   *
   * @param args the folder of the sources
   */
  public static void main(String[] args) throws IOException {
    String tables =
        of(Confusion.of(GeneratedRuns.forReport())) + "\n" + RealRuns.table(Path.of(args[0]));
    byte[] text = tables.getBytes(StandardCharsets.UTF_8);
    System.out.write(text, 0, text.length);
    System.out.flush();
  }

  /** Two tables in Markdown: how each finding did, and what was found in each family. */
  static String of(Confusion confusion) {
    StringBuilder text =
        new StringBuilder(
            "| finding | right | missed | invented | open | precision | recall "
                + "| onset within 5 % | off by, median | 95 in 100 |\n"
                + "|---|---|---|---|---|---|---|---|---|---|\n");
    for (Code code : Code.values()) {
      Confusion.Score score = confusion.score(code);
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %d | %d | %d | %.3f | %.3f | %s |%n",
              code,
              score.right,
              score.missed,
              score.invented,
              score.open,
              score.precision(),
              score.recall(),
              score.onsets.isEmpty() ? "| |" : onsets(score)));
    }
    List<Double> all =
        Arrays.stream(Code.values())
            .flatMap(code -> confusion.score(code).onsets.stream())
            .toList();
    long close = all.stream().filter(error -> error <= Confusion.CLOSE).count();
    text.append(
        String.format(
            Locale.ROOT,
            "%nOnsets within 5 %% of the length: %d of %d (%.1f %%).%n"
                + "%nFalse alarms: %d of %d healthy runs (%.2f %%).%n%n",
            close,
            all.size(),
            100.0 * close / all.size(),
            confusion.alarms(),
            confusion.healthy(),
            100 * confusion.falseAlarms()));
    String codes = Arrays.stream(Code.values()).map(Code::name).collect(Collectors.joining(" | "));
    text.append("| family | runs | ").append(codes).append(" |\n|---|---|");
    text.append("---|".repeat(Code.values().length)).append('\n');
    for (Family family : Family.values()) {
      text.append(
          String.format(Locale.ROOT, "| %s | %d |", family.words(), confusion.runs(family)));
      for (Code code : Code.values()) {
        int found = confusion.found(family, code);
        text.append(found == 0 ? " |" : " " + found + " |");
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static String onsets(Confusion.Score score) {
    return String.format(
        Locale.ROOT,
        "%.1f %% | %.1f %% | %.1f %%",
        100 * score.close(),
        100 * score.onset(0.5),
        100 * score.onset(0.95));
  }
}
