package org.viz4j.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.viz4j.Plotter;
import org.viz4j.Rendering;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "plot", description = "Draws one figure; the suffix of FILE says the format.")
final class PlotCommand implements Callable<Integer> {
  private final Console console;
  private final CommonOptions options;

  @Parameters(index = "0", paramLabel = "RECIPE", description = "What to draw.")
  private String recipe = "";

  @Parameters(index = "1..*", paramLabel = "INPUT", description = "What to draw it from.")
  private List<Path> inputs = new ArrayList<>();

  @Option(
      names = "-o",
      required = true,
      paramLabel = "FILE",
      description = "Where to; folders are made, an existing file is replaced.")
  private Path output = Path.of("");

  @Mixin private final ColumnsOption columns = new ColumnsOption();

  @Option(
      names = Inputs.LAYOUT,
      paramLabel = "LAYOUT",
      description = "Of activations: chw, hwc, nchw or nhwc. Default what the file's name says.")
  private String layout = "";

  PlotCommand(Console console, CommonOptions options) {
    this.console = console;
    this.options = options;
  }

  @Override
  public Integer call() {
    Recipe chosen = Recipe.named(recipe);
    Plotter plotter = options.plotter();
    // before the inputs are read: they may be large
    plotter.formatOf(output);
    Rendering rendering =
        plotter.save(chosen.figure(new Inputs(inputs, columns.names(), layout)), output);
    console.warnings(rendering.warnings());
    console.result(output.toString());
    return 0;
  }
}
