package org.viz4j.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.viz4j.Plotter;
import org.viz4j.core.config.Config;
import org.viz4j.core.config.ConfigSources;
import org.viz4j.error.InvalidInputException;
import org.viz4j.spi.RenderOptions;
import picocli.CommandLine.Option;

/** Options of every command. */
final class CommonOptions {
  @Option(
      names = "--dpi",
      paramLabel = "N",
      description = "Pixels an inch; in vector formats of rasterized parts only. Default 300.")
  private @Nullable String dpi;

  @Option(names = "--theme", paramLabel = "NAME", description = "default or dark.")
  private @Nullable String theme;

  @Option(
      names = "--backend",
      paramLabel = "FORMAT=ID",
      description = "Which backend renders a format; viz backends lists them.")
  private List<String> backends = new ArrayList<>();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings to read in place of viz.properties in the working folder.")
  private @Nullable Path config;

  @Option(names = "--verbose", description = "Show on standard error what was chosen and why.")
  private boolean verbose;

  @Option(names = "--debug", description = "Show the trace of a failure.")
  private boolean debug;

  @Option(names = "--help", usageHelp = true, description = "Show this help.")
  private boolean help;

  /** One that is configured as these options and the layers below say. */
  Plotter plotter() {
    ConfigSources sources = ConfigSources.process();
    return Plotter.of(
        Config.from(config == null ? sources : sources.withFile(config)).with(stated()));
  }

  private RenderOptions stated() {
    RenderOptions options = RenderOptions.NONE;
    if (dpi != null) {
      options = options.with(RenderOptions.DPI, dpi);
    }
    if (theme != null) {
      options = options.withTheme(theme);
    }
    for (String backend : backends) {
      int equals = backend.indexOf('=');
      if (equals < 1) {
        throw InvalidInputException.of("--backend", "be FORMAT=ID", '"' + backend + '"');
      }
      options =
          options.with(
              RenderOptions.BACKEND_PREFIX + backend.substring(0, equals),
              backend.substring(equals + 1));
    }
    return options;
  }
}
