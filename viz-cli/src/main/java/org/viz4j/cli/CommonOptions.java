package org.viz4j.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Stack;
import org.jspecify.annotations.Nullable;
import org.viz4j.Plotter;
import org.viz4j.core.config.Config;
import org.viz4j.core.config.ConfigSources;
import org.viz4j.error.InvalidInputException;
import org.viz4j.spi.RenderOptions;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** Options of every command, taken before its name and after it. */
final class CommonOptions {
  @Option(
      names = "--dpi",
      scope = ScopeType.INHERIT,
      paramLabel = "N",
      description = "Pixels an inch; in vector formats of rasterized parts only. Default 300.")
  private @Nullable String dpi;

  @Option(
      names = "--theme",
      scope = ScopeType.INHERIT,
      paramLabel = "NAME",
      description = "default or dark.")
  private @Nullable String theme;

  @Option(
      names = "--backend",
      scope = ScopeType.INHERIT,
      paramLabel = "FORMAT=ID",
      parameterConsumer = OneMore.class,
      description = "Which backend renders a format; viz backends lists them.")
  private List<String> backends = new ArrayList<>();

  @Option(
      names = "--config",
      scope = ScopeType.INHERIT,
      paramLabel = "FILE",
      description = "Settings to read in place of viz.properties in the working folder.")
  private @Nullable Path config;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Show on standard error what was chosen and why.")
  private boolean verbose;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show the trace of a failure.")
  private boolean debug;

  @Option(
      names = "--help",
      scope = ScopeType.INHERIT,
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  /** One that is configured as these options and the layers below say. */
  Plotter plotter() {
    ConfigSources sources = ConfigSources.process();
    return Plotter.of(stated(Config.from(config == null ? sources : sources.withFile(config))));
  }

  private Config stated(Config below) {
    Config stated = below;
    if (dpi != null) {
      stated = stated.with(RenderOptions.DPI, dpi, "option --dpi");
    }
    if (theme != null) {
      stated = stated.with(RenderOptions.THEME, theme, "option --theme");
    }
    for (String backend : backends) {
      int equals = backend.indexOf('=');
      if (equals < 1) {
        throw InvalidInputException.of("--backend", "be FORMAT=ID", '"' + backend + '"');
      }
      stated =
          stated.with(
              RenderOptions.BACKEND_PREFIX + backend.substring(0, equals),
              backend.substring(equals + 1),
              "option --backend");
    }
    return stated;
  }

  /** Adds to the list; picocli's own way begins a new one behind the name of the command. */
  static final class OneMore implements IParameterConsumer {
    @Override
    public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
      if (words.isEmpty()) {
        throw new ParameterException(
            command.commandLine(),
            "Missing required parameter for option '--backend' (" + option.paramLabel() + ")");
      }
      List<String> sofar = option.getValue();
      sofar.add(words.pop());
    }
  }
}
