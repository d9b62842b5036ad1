package org.viz4j.cli;

import java.util.concurrent.Callable;
import org.viz4j.Plotter;
import org.viz4j.core.config.Setting;
import org.viz4j.core.registry.BackendListing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "backends",
    description = "Lists the backends, tab-separated: format, id, priority, module, chosen.")
final class BackendsCommand implements Callable<Integer> {
  private final Console console;
  private final CommonOptions options;

  @Option(
      names = "--explain",
      description = "Add every setting, tab-separated: key, value, layer, origin.")
  private boolean explain;

  BackendsCommand(Console console, CommonOptions options) {
    this.console = console;
    this.options = options;
  }

  @Override
  public Integer call() {
    Plotter plotter = options.plotter();
    plotter.backends().forEach(this::print);
    plotter.backendRefusals().forEach(refusal -> console.warning(refusal.getMessage()));
    if (explain) {
      plotter.config().settings().forEach(this::print);
    }
    console.warnings(plotter.warnings());
    return 0;
  }

  private void print(BackendListing backend) {
    console.row(
        backend.format().id(),
        backend.id(),
        Integer.toString(backend.priority()),
        backend.module(),
        backend.chosen() ? "yes" : "no");
  }

  private void print(Setting setting) {
    console.row(setting.key(), setting.value(), setting.layer().label(), setting.origin());
  }
}
