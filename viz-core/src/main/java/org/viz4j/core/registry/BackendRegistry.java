package org.viz4j.core.registry;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.viz4j.core.config.Setting;
import org.viz4j.error.BackendException;
import org.viz4j.error.Warning;
import org.viz4j.spi.Backend;
import org.viz4j.spi.BackendProvider;
import org.viz4j.spi.Format;
import org.viz4j.spi.RenderOptions;

/**
 * The backends there are. For a format the one that is configured is taken, else the one with the
 * highest priority, else the one with the smaller id; the order of the class path never matters.
 * Immutable; its debug log says what was found, where, and what was chosen and why.
 */
public final class BackendRegistry {
  private static final Logger LOG = LoggerFactory.getLogger(BackendRegistry.class);

  private final List<Candidate> candidates;
  private final List<Warning> warnings;
  private final Refusals refusals;

  private BackendRegistry(Discovery discovery) {
    candidates = discovery.candidates();
    warnings = discovery.warnings();
    refusals = new Refusals(formats(), warnings);
  }

  /** All that the thread's context class loader and the library's own see. */
  public static BackendRegistry load() {
    @Nullable ClassLoader context = Thread.currentThread().getContextClassLoader();
    ClassLoader own = BackendRegistry.class.getClassLoader();
    Discovery discovery = new Discovery();
    discovery.search(context == null ? ClassLoader.getSystemClassLoader() : context);
    if (context != own) {
      discovery.search(own);
    }
    return new BackendRegistry(discovery);
  }

  /** All that {@code loader} sees, and no others. */
  public static BackendRegistry load(ClassLoader loader) {
    Discovery discovery = new Discovery();
    discovery.search(loader);
    return new BackendRegistry(discovery);
  }

  /** The given ones and no others. */
  public static BackendRegistry of(BackendProvider... providers) {
    Discovery discovery = new Discovery();
    for (BackendProvider provider : providers) {
      discovery.add(provider);
    }
    return new BackendRegistry(discovery);
  }

  /** What went wrong while backends were looked for. */
  public List<Warning> warnings() {
    return warnings;
  }

  /** Ids of all formats that there is a backend for, sorted. */
  public SortedSet<String> formats() {
    SortedSet<String> ids = new TreeSet<>();
    candidates.forEach(candidate -> ids.add(candidate.format().id()));
    return Collections.unmodifiableSortedSet(ids);
  }

  /**
   * The format that a file's name asks for by its suffix, in any case; the longest suffix counts.
   *
   * @throws BackendException if there is none; the message lists what there is
   */
  public Format formatOf(String fileName) {
    @Nullable Format best = null;
    int length = 0;
    for (Candidate candidate : candidates) {
      for (String suffix : candidate.format().suffixes()) {
        Format alone = new Format(candidate.format().id(), List.of(suffix), "");
        if (suffix.length() > length && alone.matches(fileName)) {
          best = candidate.format();
          length = suffix.length();
        }
      }
    }
    if (best != null) {
      return best;
    }
    int dot = fileName.lastIndexOf('.');
    if (dot < 0 || dot == fileName.length() - 1) {
      throw refusals.noSuffix(fileName);
    }
    throw refusals.noBackend(fileName.substring(dot + 1));
  }

  /**
   * Chooses and makes the backend for {@code format}.
   *
   * @param configured finds what is set for a key, such as {@code viz.backend.svg}
   * @throws BackendException if there is none, the configured one is not there, or the chosen one
   *     cannot be made
   */
  public Selection select(Format format, Function<String, Optional<Setting>> configured) {
    Candidate chosen = choose(format.id(), configured);
    return new Selection(chosen.id(), create(chosen), ties(chosen, configured));
  }

  /**
   * All backends, by format, the one to take first. Of a format whose configured one is not there
   * none is chosen; {@link #refusals} says why.
   *
   * @param configured as in {@link #select}
   */
  public List<BackendListing> list(Function<String, Optional<Setting>> configured) {
    return candidates.stream()
        .map(
            candidate ->
                new BackendListing(
                    candidate.format(),
                    candidate.id(),
                    candidate.priority(),
                    candidate.module(),
                    isChosen(candidate, configured)))
        .toList();
  }

  /**
   * What {@link #select} throws for each format whose configured backend is not there.
   *
   * @param configured as in {@link #select}
   */
  public List<BackendException> refusals(Function<String, Optional<Setting>> configured) {
    return formats().stream().flatMap(format -> refusal(format, configured).stream()).toList();
  }

  private boolean isChosen(Candidate candidate, Function<String, Optional<Setting>> configured) {
    String format = candidate.format().id();
    return refusal(format, configured).isEmpty() && choose(format, configured) == candidate;
  }

  private Optional<BackendException> refusal(
      String format, Function<String, Optional<Setting>> configured) {
    List<Candidate> able = of(format);
    return configured
        .apply(RenderOptions.BACKEND_PREFIX + format)
        .filter(setting -> !Candidate.ids(able).contains(setting.value()))
        .map(setting -> Refusals.notThere(setting, format, able));
  }

  private Candidate choose(String format, Function<String, Optional<Setting>> configured) {
    List<Candidate> able = of(format);
    if (able.isEmpty()) {
      throw refusals.noBackend(format);
    }
    Optional<Setting> wanted = configured.apply(RenderOptions.BACKEND_PREFIX + format);
    if (wanted.isEmpty()) {
      LOG.debug(
          "format {}: {} chosen as the first by priority and id of {}",
          format,
          able.get(0).id(),
          Candidate.ids(able));
      return able.get(0);
    }
    Setting setting = wanted.get();
    LOG.debug(
        "format {}: {} asked for by {}, available: {}",
        format,
        setting.value(),
        setting.origin(),
        Candidate.ids(able));
    return able.stream()
        .filter(candidate -> candidate.id().equals(setting.value()))
        .findFirst()
        .orElseThrow(() -> Refusals.notThere(setting, format, able));
  }

  private List<Candidate> of(String format) {
    return candidates.stream().filter(each -> each.format().id().equals(format)).toList();
  }

  private List<Warning> ties(Candidate chosen, Function<String, Optional<Setting>> configured) {
    String key = RenderOptions.BACKEND_PREFIX + chosen.format().id();
    List<Candidate> equals =
        of(chosen.format().id()).stream()
            .filter(candidate -> candidate.priority() == chosen.priority())
            .toList();
    if (equals.size() < 2 || configured.apply(key).isPresent()) {
      return List.of();
    }
    return List.of(
        new Warning(
            Warning.Code.BACKEND_TIE,
            "backends "
                + String.join(" and ", Candidate.ids(equals))
                + " for format \""
                + chosen.format().id()
                + "\" have equal priority "
                + chosen.priority()
                + "; "
                + chosen.id()
                + " was taken, set "
                + key
                + " to choose"));
  }

  private Backend create(Candidate chosen) {
    try {
      @Nullable Backend backend = chosen.provider().create();
      if (backend != null) {
        return new GuardedBackend(chosen, backend);
      }
      throw new IllegalStateException("it made no backend");
    } catch (RuntimeException | LinkageError e) {
      throw Refusals.notStarted(chosen, of(chosen.format().id()), e);
    }
  }
}
