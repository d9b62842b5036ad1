package org.viz4j.core.recipe;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.viz4j.geom.Color;

/**
 * What layers do, by the words in their types. The colours are those of the default palette (Okabe
 * and Ito, 2008), which colour-blind readers tell apart.
 */
enum LayerKind {
  CONVOLUTION("#0072b2", "conv"),
  NORMALIZATION("#cc79a7", "norm"),
  ATTENTION("#7a5c3e", "attention", "lstm", "gru", "rnn", "embed"),
  POOLING("#009e73", "pool", "upsample", "resize", "reducemean"),
  ACTIVATION(
      "#e69f00", "relu", "elu", "sigmoid", "tanh", "softmax", "swish", "mish", "softplus", "clip"),
  LINEAR("#d55e00", "linear", "dense", "gemm", "matmul", "fullyconnected"),
  JOIN("#56b4e9", "add", "sub", "mul", "div", "concat", "sum", "merge"),
  OTHER("#666666");

  private static final double TINT = 0.8;

  private final Color color;
  private final List<String> words;

  LayerKind(String color, String... words) {
    this.color = Color.hex(color);
    this.words = List.of(words);
  }

  static LayerKind of(String type) {
    String plain = type.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> kind.words.stream().anyMatch(plain::contains))
        .findFirst()
        .orElse(OTHER);
  }

  /** Of the box's edge. */
  Color edge() {
    return color;
  }

  /** Of the box, light enough for dark text. */
  Color fill() {
    return new Color(tint(color.red()), tint(color.green()), tint(color.blue()), 255);
  }

  private static int tint(int component) {
    return (int) Math.round(component + (255 - component) * TINT);
  }
}
