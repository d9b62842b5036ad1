package org.viz4j.core.registry;

import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.viz4j.core.config.Setting;
import org.viz4j.core.config.Spelling;
import org.viz4j.core.text.Quoted;
import org.viz4j.error.BackendException;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.spi.RenderOptions;

/** Says why there is no backend, and what to do about it. */
record Refusals(SortedSet<String> formats, List<Warning> warnings) {

  /** A file's name has no suffix, so that it asks for no format. */
  BackendException noSuffix(String fileName) {
    return new BackendException(
        "the suffix of an output file must name a format, but there was none in "
            + Quoted.whole(fileName)
            + "; available: "
            + available());
  }

  /** Nothing draws {@code format}; what was skipped may be the reason. */
  BackendException noBackend(String format) {
    return new BackendException(
        "no backend for format "
            + InvalidInputException.quoted(format)
            + "; available: "
            + available()
            + Spelling.hint(format, formats)
            + Coordinates.remedy(format)
            + warnings.stream()
                .map(warning -> "; " + warning.message())
                .collect(Collectors.joining()));
  }

  private String available() {
    return formats.isEmpty() ? "none" : String.join(", ", formats);
  }

  /** The backend that {@code setting} names is not among those that are able. */
  static BackendException notThere(Setting setting, String format, List<Candidate> able) {
    List<String> ids = Candidate.ids(able);
    String hint = Spelling.hint(setting.value(), ids);
    return new BackendException(
        setting.key()
            + " must be one of "
            + String.join(", ", ids)
            + ", but was "
            + InvalidInputException.quoted(setting.value())
            + " in "
            + setting.origin()
            + (hint.isEmpty() ? Coordinates.remedy(format + '.' + setting.value()) : hint));
  }

  /** The backend that was chosen among those that are able cannot be made. */
  static BackendException notStarted(Candidate chosen, List<Candidate> able, Throwable cause) {
    return new BackendException(
        "backend "
            + chosen.id()
            + " for format \""
            + chosen.format().id()
            + "\" must be able to start, but failed in "
            + chosen.module()
            + ": "
            + cause
            + otherThan(chosen, able),
        cause);
  }

  private static String otherThan(Candidate failed, List<Candidate> able) {
    return able.stream()
        .filter(candidate -> candidate != failed)
        .findFirst()
        .map(
            other ->
                "; set "
                    + RenderOptions.BACKEND_PREFIX
                    + failed.format().id()
                    + " to "
                    + other.id()
                    + " to use another")
        .orElse("; check that its libraries are on the class path");
  }
}
