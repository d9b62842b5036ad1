package org.viz4j.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "viz",
    description = "Publication-quality figures of training runs.",
    synopsisSubcommandLabel = "COMMAND")
final class VizCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Mixin private final CommonOptions options;

  @Option(names = "--version", versionHelp = true, description = "Show the version.")
  private boolean version;

  VizCommand(CommonOptions options) {
    this.options = options;
  }

  @Override
  public void run() {
    CommandLine line = spec.commandLine();
    throw new ParameterException(
        line,
        "a command must be given, one of "
            + String.join(", ", line.getSubcommands().keySet().stream().sorted().toList())
            + "; viz --help explains them");
  }
}
