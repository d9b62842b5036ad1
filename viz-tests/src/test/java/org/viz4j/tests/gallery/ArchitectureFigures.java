package org.viz4j.tests.gallery;

import java.util.List;
import org.viz4j.core.recipe.ArchitectureDiagram;
import org.viz4j.data.ModelGraph;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Size;

/** Models as their recipe draws them. */
final class ArchitectureFigures {
  private static final long B = ModelGraph.ANY;

  private ArchitectureFigures() {}

  static List<Gallery.Case> cases() {
    return List.of(
        new Gallery.Case("architecture-chain", () -> ArchitectureDiagram.of(chain())),
        new Gallery.Case("architecture-residual", () -> ArchitectureDiagram.of(residual())),
        new Gallery.Case("architecture-branches", () -> ArchitectureDiagram.of(inception())),
        new Gallery.Case("architecture-folded", ArchitectureFigures::folded),
        new Gallery.Case("architecture-dark", () -> folded().withTheme(Theme.DARK)),
        new Gallery.Case("architecture-small", ArchitectureFigures::small));
  }

  private static ModelGraph chain() {
    return ModelGraph.builder()
        .name("digits-cnn")
        .layer("input", "Input", layer -> layer.shape(B, 1, 8, 8))
        .layer("conv1", "Conv2d", layer -> layer.shape(B, 16, 8, 8).parameters(160))
        .layer("relu1", "ReLU", layer -> layer.shape(B, 16, 8, 8))
        .layer("pool1", "MaxPool2d", layer -> layer.shape(B, 16, 4, 4))
        .layer("conv2", "Conv2d", layer -> layer.shape(B, 32, 4, 4).parameters(4640))
        .layer("relu2", "ReLU", layer -> layer.shape(B, 32, 4, 4))
        .layer("pool2", "MaxPool2d", layer -> layer.shape(B, 32, 2, 2))
        .layer("flatten", "Flatten", layer -> layer.shape(B, 128))
        .layer("fc1", "Linear", layer -> layer.shape(B, 64).parameters(8256))
        .layer("relu3", "ReLU", layer -> layer.shape(B, 64))
        .layer("fc2", "Linear", layer -> layer.shape(B, 10).parameters(650))
        .build();
  }

  private static ModelGraph residual() {
    ModelGraph.Builder graph =
        ModelGraph.builder()
            .name("resnet")
            .layer("input", "Input", layer -> layer.shape(B, 3, 32, 32))
            .layer("stem", "Conv2d", layer -> layer.shape(B, 16, 32, 32).parameters(448))
            .connect("input", "stem");
    String last = residualBlock(graph, "block1", "stem", 16);
    last = residualBlock(graph, "block2", last, 32);
    last = residualBlock(graph, "block3", last, 64);
    return graph
        .layer("mean", "GlobalAvgPool", layer -> layer.shape(B, 64))
        .layer("fc", "Linear", layer -> layer.shape(B, 10).parameters(650))
        .connect(last, "mean", "fc")
        .build();
  }

  private static String residualBlock(
      ModelGraph.Builder graph, String name, String from, int channels) {
    long side = 512L / channels;
    long square = 9L * channels * channels;
    boolean same = channels == 16;
    long first = same ? square : square / 2;
    graph
        .layer(
            name + ".conv1",
            "Conv2d",
            layer -> layer.shape(B, channels, side, side).parameters(first))
        .layer(name + ".relu1", "ReLU", layer -> layer.shape(B, channels, side, side))
        .layer(
            name + ".conv2",
            "Conv2d",
            layer -> layer.shape(B, channels, side, side).parameters(square))
        .layer(name + ".add", "Add", layer -> layer.shape(B, channels, side, side))
        .layer(name + ".relu2", "ReLU", layer -> layer.shape(B, channels, side, side))
        .connect(
            from,
            name + ".conv1",
            name + ".relu1",
            name + ".conv2",
            name + ".add",
            name + ".relu2");
    if (same) {
      graph.connect(from, name + ".add");
    } else {
      graph
          .layer(
              name + ".down",
              "Conv2d",
              layer -> layer.shape(B, channels, side, side).parameters(square / 18))
          .connect(from, name + ".down", name + ".add");
    }
    return name + ".relu2";
  }

  private static ModelGraph inception() {
    return ModelGraph.builder()
        .name("inception module")
        .layer("input", "Input", layer -> layer.shape(B, 192, 28, 28))
        .layer("1x1", "Conv2d", layer -> layer.shape(B, 64, 28, 28).parameters(12_352))
        .layer("reduce 3x3", "Conv2d", layer -> layer.shape(B, 96, 28, 28).parameters(18_528))
        .layer("3x3", "Conv2d", layer -> layer.shape(B, 128, 28, 28).parameters(110_720))
        .layer("reduce 5x5", "Conv2d", layer -> layer.shape(B, 16, 28, 28).parameters(3_088))
        .layer("5x5", "Conv2d", layer -> layer.shape(B, 32, 28, 28).parameters(12_832))
        .layer("pool", "MaxPool2d", layer -> layer.shape(B, 192, 28, 28))
        .layer("project", "Conv2d", layer -> layer.shape(B, 32, 28, 28).parameters(6_176))
        .layer("concat", "Concat", layer -> layer.shape(B, 256, 28, 28))
        .layer("norm", "BatchNorm2d", layer -> layer.shape(B, 256, 28, 28).parameters(512))
        .connect("input", "1x1", "concat")
        .connect("input", "reduce 3x3", "3x3", "concat")
        .connect("input", "reduce 5x5", "5x5", "concat")
        .connect("input", "pool", "project", "concat", "norm")
        .build();
  }

  private static Figure folded() {
    ModelGraph.Builder graph =
        ModelGraph.builder()
            .name("transformer")
            .layer("tokens", "Input", layer -> layer.shape(B, 1024))
            .layer(
                "embedding", "Embedding", layer -> layer.shape(B, 1024, 768).parameters(38_597_376))
            .connect("tokens", "embedding");
    String last = "embedding";
    for (int i = 0; i < 12; i++) {
      last = transformerBlock(graph, "h" + i + ".", last);
    }
    return ArchitectureDiagram.of(
        graph
            .layer("norm", "LayerNorm", layer -> layer.shape(B, 1024, 768).parameters(1_536))
            .layer("head", "Linear", layer -> layer.shape(B, 1024, 50_257).parameters(38_597_376))
            .connect(last, "norm", "head")
            .build(),
        options -> options.title("Twelve blocks"));
  }

  private static String transformerBlock(ModelGraph.Builder graph, String in, String from) {
    part(graph, in + "norm1", "LayerNorm", 1_536);
    part(graph, in + "query", "Linear", 590_592);
    part(graph, in + "key", "Linear", 590_592);
    part(graph, in + "value", "Linear", 590_592);
    part(graph, in + "attention", "Attention", 0);
    part(graph, in + "out", "Linear", 590_592);
    part(graph, in + "add1", "Add", 0);
    part(graph, in + "norm2", "LayerNorm", 1_536);
    graph.layer(in + "fc1", "Linear", layer -> layer.shape(B, 1024, 3072).parameters(2_362_368));
    graph.layer(in + "gelu", "GELU", layer -> layer.shape(B, 1024, 3072));
    part(graph, in + "fc2", "Linear", 2_360_064);
    part(graph, in + "add2", "Add", 0);
    graph
        .connect(from, in + "norm1", in + "query", in + "attention", in + "out", in + "add1")
        .connect(in + "norm1", in + "key", in + "attention")
        .connect(in + "norm1", in + "value", in + "attention")
        .connect(from, in + "add1", in + "norm2", in + "fc1", in + "gelu", in + "fc2", in + "add2")
        .connect(in + "add1", in + "add2");
    return in + "add2";
  }

  private static void part(ModelGraph.Builder graph, String name, String type, long parameters) {
    graph.layer(name, type, layer -> layer.shape(B, 1024, 768).parameters(parameters));
  }

  /** Three boxes on a page of one column of a journal. */
  private static Figure small() {
    return ArchitectureDiagram.of(
        ModelGraph.builder()
            .layer("x", "Input", layer -> layer.shape(B, 2))
            .layer("hidden", "Linear", layer -> layer.shape(B, 8).parameters(24))
            .layer("y", "Linear", layer -> layer.shape(B, 1).parameters(9))
            .build(),
        options -> options.size(Size.mm(89, 70)).title(""));
  }
}
