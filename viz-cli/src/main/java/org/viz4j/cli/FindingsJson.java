package org.viz4j.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.viz4j.core.diagnosis.Finding;

/** Findings as strict JSON on one line. */
final class FindingsJson {
  private FindingsJson() {}

  static String of(List<Finding> findings) {
    return findings.stream()
        .map(FindingsJson::finding)
        .collect(Collectors.joining(",", "{\"findings\":[", "]}"));
  }

  private static String finding(Finding finding) {
    return "{\"code\":"
        + quoted(finding.code().name())
        + ",\"severity\":"
        + quoted(finding.severity().name().toLowerCase(Locale.ROOT))
        + ",\"metric\":"
        + quoted(finding.metric())
        + ",\"onset\":"
        + number(finding.onset())
        + ",\"span\":["
        + number(finding.span().from())
        + ","
        + number(finding.span().to())
        + "],\"evidence\":{"
        + finding.evidence().entrySet().stream()
            .map(FindingsJson::evidence)
            .collect(Collectors.joining(","))
        + "},\"message\":"
        + quoted(finding.message())
        + "}";
  }

  private static String evidence(Map.Entry<String, Double> entry) {
    return quoted(entry.getKey()) + ":" + number(entry.getValue());
  }

  /** JSON has no NaN and no infinity: they are strings. */
  private static String number(double value) {
    if (!Double.isFinite(value)) {
      return quoted(Double.toString(value));
    }
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    return whole ? Long.toString((long) value) : Double.toString(value);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
              } else if (c < ' ' || c >= 0x7f) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                quoted.append((char) c);
              }
            });
    return quoted.append('"').toString();
  }
}
