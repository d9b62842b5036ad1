package org.viz4j.core.registry;

import java.security.CodeSource;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.viz4j.spi.BackendProvider;
import org.viz4j.spi.Format;

/** A provider that answered, with its answers: it is asked once. */
record Candidate(BackendProvider provider, Format format, String id, int priority, String module) {

  /** By format, then the one to take first. */
  static final Comparator<Candidate> ORDER =
      Comparator.comparing((Candidate candidate) -> candidate.format().id())
          .thenComparing(Comparator.comparingInt(Candidate::priority).reversed())
          .thenComparing(Candidate::id)
          .thenComparing(Candidate::className);

  /**
   * Asks {@code provider} what it is.
   *
   * @throws IllegalStateException if it leaves out a part of the answer
   */
  static Candidate of(BackendProvider provider) {
    @Nullable Format format = provider.format();
    @Nullable String id = provider.id();
    if (format == null || id == null || id.isBlank()) {
      throw new IllegalStateException("it has no id or no format");
    }
    return new Candidate(provider, format, id, provider.priority(), moduleOf(provider.getClass()));
  }

  String className() {
    return provider.getClass().getName();
  }

  static List<String> ids(List<Candidate> candidates) {
    return candidates.stream().map(Candidate::id).toList();
  }

  private static String moduleOf(Class<?> type) {
    if (type.getModule().isNamed()) {
      return type.getModule().getName();
    }
    @Nullable CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return "unknown";
    }
    String path = source.getLocation().getPath();
    return path.endsWith(".jar") ? path.substring(path.lastIndexOf('/') + 1) : path;
  }
}
