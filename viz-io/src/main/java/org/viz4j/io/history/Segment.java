package org.viz4j.io.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One file of a metrics log.
 *
 * @param number 0 for {@code metrics.csv}, 1 for {@code metrics.0001.csv}, …
 */
record Segment(Path path, int number) {
  private static final String SUFFIX = ".csv";

  /** The file, and those beside it that go on where it ends. */
  static List<Segment> of(Path first) throws IOException {
    List<Segment> segments = new ArrayList<>();
    if (Files.exists(first)) {
      segments.add(new Segment(first, 0));
    }
    String name = first.getFileName().toString();
    Path folder = first.toAbsolutePath().getParent();
    if (folder == null || !name.endsWith(SUFFIX) || !Files.isDirectory(folder)) {
      return segments;
    }
    Pattern further = Pattern.compile(Pattern.quote(stem(name)) + "\\.(\\d{4,9})\\.csv");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Matcher matcher = further.matcher(file.getFileName().toString());
        if (matcher.matches() && isBeside(file, folder)) {
          segments.add(
              new Segment(first.resolveSibling(file.getFileName()), number(matcher.group(1))));
        }
      }
    }
    segments.sort(
        Comparator.<Segment>comparingInt(each -> each.number()).thenComparing(Segment::name));
    return segments;
  }

  /** Whether {@code file} is no link that leads out of the folder that was named. */
  static boolean isBeside(Path file, Path folder) throws IOException {
    return !Files.isSymbolicLink(file)
        || (Files.exists(file) && file.toRealPath().startsWith(folder.toRealPath()));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /** The one after this. */
  Segment next() {
    String name = path.getFileName().toString();
    String stem = stem(name);
    String base = number == 0 ? stem : stem.substring(0, stem.lastIndexOf('.'));
    return new Segment(
        path.resolveSibling(String.format(Locale.ROOT, "%s.%04d%s", base, number + 1, SUFFIX)),
        number + 1);
  }

  /** The name of the file. */
  String name() {
    return path.getFileName().toString();
  }

  private static String stem(String name) {
    return name.substring(0, name.length() - SUFFIX.length());
  }
}
