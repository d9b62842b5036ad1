package org.viz4j.core.registry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.viz4j.error.Warning;
import org.viz4j.spi.BackendProvider;

/** Finds providers; one that cannot load is skipped with a warning and harms no other. */
final class Discovery {
  private static final Logger LOG = LoggerFactory.getLogger(BackendRegistry.class);
  private static final int MOST_FAILURES_IN_A_ROW = 64;

  private final List<Candidate> candidates = new ArrayList<>();
  private final Set<Warning> warnings = new LinkedHashSet<>();
  private final Set<String> classNames = new HashSet<>();

  /**
   * What was found, in order. Of two with the same format and id the second is skipped with a
   * warning, so ask for {@link #warnings} afterwards.
   */
  List<Candidate> candidates() {
    List<Candidate> sorted = new ArrayList<>(candidates);
    sorted.sort(Candidate.ORDER);
    List<Candidate> distinct = new ArrayList<>();
    for (Candidate candidate : sorted) {
      Optional<Candidate> twin =
          distinct.stream()
              .filter(other -> other.format().id().equals(candidate.format().id()))
              .filter(other -> other.id().equals(candidate.id()))
              .findFirst();
      if (twin.isPresent()) {
        skip(
            candidate.className()
                + " (its id \""
                + candidate.id()
                + "\" is taken by "
                + twin.get().className()
                + ")");
      } else {
        distinct.add(candidate);
      }
    }
    return List.copyOf(distinct);
  }

  List<Warning> warnings() {
    return List.copyOf(warnings);
  }

  /** Adds all providers that {@code loader} sees and that were not seen before. */
  void search(ClassLoader loader) {
    LOG.debug("looking for backends through class loader {}", loader);
    Iterator<BackendProvider> providers =
        ServiceLoader.load(BackendProvider.class, loader).iterator();
    int failures = 0;
    while (failures < MOST_FAILURES_IN_A_ROW) {
      try {
        if (!providers.hasNext()) {
          return;
        }
        BackendProvider provider = providers.next();
        failures = 0;
        if (classNames.add(provider.getClass().getName())) {
          add(provider);
        }
      } catch (ServiceConfigurationError | LinkageError e) {
        // hasNext() may fail without moving on, hence the limit
        failures++;
        skip(message(e));
      }
    }
    skip("gave up after " + failures + " failures in a row");
  }

  /** Adds {@code provider} if it says what it is. */
  void add(BackendProvider provider) {
    String className = provider.getClass().getName();
    try {
      Candidate found = Candidate.of(provider);
      LOG.debug(
          "found backend {} for format {} with priority {}: {} in {}",
          found.id(),
          found.format().id(),
          found.priority(),
          className,
          found.module());
      candidates.add(found);
    } catch (RuntimeException | LinkageError e) {
      skip(className + " (" + message(e) + ")");
    }
  }

  void skip(String what) {
    LOG.debug("skipped a backend provider: {}", what);
    warnings.add(
        new Warning(Warning.Code.BACKEND_SKIPPED, "a backend provider was skipped: " + what));
  }

  private static String message(Throwable failure) {
    String text = failure instanceof ServiceConfigurationError ? "" : failure.getClass().getName();
    @Nullable String message = failure.getMessage();
    if (message != null) {
      text +=
          (text.isEmpty() ? "" : ": ")
              + message.replace(BackendProvider.class.getName() + ": ", "");
    }
    @Nullable Throwable cause = failure.getCause();
    return cause == null ? text : text + " (" + message(cause) + ")";
  }
}
