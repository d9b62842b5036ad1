package org.viz4j.core.diagnosis;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.viz4j.core.diagnosis.Finding.Code;

/** The figures of the document on the diagnosis. */
final class ConfusionTables {
  private ConfusionTables() {}

  /** Prints the figures for the runs that no threshold was chosen on. */
  public static void main(String[] args) {
    byte[] text = of(Confusion.of(GeneratedRuns.forReport())).getBytes(StandardCharsets.UTF_8);
    System.out.write(text, 0, text.length);
    System.out.flush();
  }

  /** Two tables in Markdown: how each finding did, and what was found in each family. */
  static String of(Confusion confusion) {
    StringBuilder text =
        new StringBuilder(
            "| finding | right | missed | invented | precision | recall | onset within 5 % |\n"
                + "|---|---|---|---|---|---|---|\n");
    for (Code code : Code.values()) {
      Confusion.Score score = confusion.score(code);
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %d | %d | %.3f | %.3f | %s |%n",
              code,
              score.right,
              score.missed,
              score.invented,
              score.precision(),
              score.recall(),
              score.onsets.isEmpty()
                  ? ""
                  : String.format(Locale.ROOT, "%.1f %%", 100 * score.close())));
    }
    text.append(
        String.format(
            Locale.ROOT,
            "%nFalse alarms: %d of %d healthy runs (%.2f %%).%n%n",
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
}
