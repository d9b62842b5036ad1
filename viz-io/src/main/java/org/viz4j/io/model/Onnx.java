package org.viz4j.io.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.viz4j.data.ModelGraph;

/**
 * The structure of an ONNX file. Field numbers are those of onnx.proto, IR version 10. A field that
 * is there twice adds to the first, as protocol buffers want it.
 */
final class Onnx {
  private static final int MOST_THINGS = 200_000;
  private static final int MOST_DIMENSIONS = 64;

  /** Element types that hold no weights: INT64, STRING, BOOL, UINT64. */
  private static final List<Long> NO_WEIGHTS = List.of(7L, 8L, 9L, 13L);

  private final List<Node> nodes = new ArrayList<>();
  private final Map<String, Long> initializers = new LinkedHashMap<>();
  private final Map<String, List<Long>> shapes = new HashMap<>();
  private final List<String> inputs = new ArrayList<>();
  private final List<String> outputs = new ArrayList<>();
  private String name = "";
  private boolean graphs;
  private int things;

  /**
   * One node.
   *
   * @param values how many numbers its attribute holds, of a Constant
   * @param nested whether it holds graphs
   */
  record Node(
      String name,
      String type,
      List<String> inputs,
      List<String> outputs,
      long values,
      boolean nested) {}

  private Onnx() {}

  static ModelGraph read(Path file) throws IOException {
    try (FileBytes bytes = FileBytes.open(file)) {
      Onnx onnx = new Onnx();
      onnx.readModel(Message.whole(bytes));
      return new OnnxLayers(onnx).model();
    }
  }

  List<Node> nodes() {
    return nodes;
  }

  Map<String, Long> initializers() {
    return initializers;
  }

  List<Long> shape(String value) {
    return shapes.getOrDefault(value, List.of());
  }

  /** What is given from outside and is no weight. */
  List<String> inputs() {
    return inputs.stream().filter(input -> !initializers.containsKey(input)).distinct().toList();
  }

  List<String> outputs() {
    return outputs;
  }

  String name() {
    return name;
  }

  private void readModel(Message model) throws IOException {
    for (int field = model.field(); field != 0; field = model.field()) {
      if (field == 7) {
        graphs = true;
        readGraph(model.message());
      }
    }
    if (!graphs) {
      throw new Damage("the file must be architecture.json or ONNX, but was something else");
    }
  }

  private void readGraph(Message graph) throws IOException {
    for (int field = graph.field(); field != 0; field = graph.field()) {
      count();
      switch (field) {
        case 1 -> nodes.add(node(graph.message()));
        case 2 -> name = graph.text();
        case 5 -> addInitializer(tensor(graph.message()));
        case 11 -> inputs.add(value(graph.message()));
        case 12 -> outputs.add(value(graph.message()));
        case 13 -> value(graph.message());
        case 15 -> addInitializer(sparse(graph.message()));
        default -> {}
      }
    }
  }

  /** Bounds what a small file can make us keep. */
  private void count() throws IOException {
    if (++things > MOST_THINGS) {
      throw Damage.of("a model", "have at most " + MOST_THINGS + " nodes and values", "larger");
    }
  }

  private void addInitializer(Tensor tensor) {
    initializers.put(tensor.name, tensor.weights());
  }

  private record Tensor(String name, long type, long size) {
    long weights() {
      return NO_WEIGHTS.contains(type) ? 0 : size;
    }
  }

  private Tensor tensor(Message tensor) throws IOException {
    List<Long> dimensions = new ArrayList<>();
    String tensorName = "";
    long type = 0;
    for (int field = tensor.field(); field != 0; field = tensor.field()) {
      switch (field) {
        case 1 -> tensor.numbers(dimensions::add);
        case 2 -> type = tensor.number();
        case 8 -> tensorName = tensor.text();
        default -> {}
      }
      requireFew(dimensions);
    }
    return new Tensor(tensorName, type, size(dimensions));
  }

  private Tensor sparse(Message sparse) throws IOException {
    Tensor values = new Tensor("", 0, 0);
    for (int field = sparse.field(); field != 0; field = sparse.field()) {
      if (field == 1) {
        values = tensor(sparse.message());
      }
    }
    return values;
  }

  private static long size(List<Long> dimensions) throws IOException {
    long size = 1;
    for (long dimension : dimensions) {
      if (dimension < 0) {
        throw Damage.of("dimensions of a tensor", "be zero or more", dimension);
      }
      try {
        size = Math.multiplyExact(size, dimension);
      } catch (ArithmeticException e) {
        throw Damage.of("a tensor", "have fewer than 2^63 numbers", dimensions);
      }
    }
    return size;
  }

  private static void requireFew(List<Long> dimensions) throws IOException {
    if (dimensions.size() > MOST_DIMENSIONS) {
      throw Damage.of("dimensions", "be at most " + MOST_DIMENSIONS, dimensions.size());
    }
  }

  private Node node(Message node) throws IOException {
    List<String> from = new ArrayList<>();
    List<String> to = new ArrayList<>();
    String nodeName = "";
    String type = "";
    Attribute all = new Attribute(0, false);
    for (int field = node.field(); field != 0; field = node.field()) {
      switch (field) {
        case 1 -> from.add(node.text());
        case 2 -> to.add(node.text());
        case 3 -> nodeName = node.text();
        case 4 -> type = node.text();
        case 5 -> all = all.and(attribute(node.message()));
        default -> {}
      }
      count();
    }
    return new Node(nodeName, type, from, to, all.values, all.nested);
  }

  private record Attribute(long values, boolean nested) {
    Attribute and(Attribute other) throws Damage {
      return new Attribute(sum(values, other.values), nested || other.nested);
    }
  }

  private Attribute attribute(Message attribute) throws IOException {
    long values = 0;
    boolean nested = false;
    for (int field = attribute.field(); field != 0; field = attribute.field()) {
      switch (field) {
        case 2 -> values++;
        case 5 -> values = sum(values, tensor(attribute.message()).weights());
        case 6, 11 -> nested = true;
        case 7 -> values = sum(values, floats(attribute));
        case 22 -> values = sum(values, sparse(attribute.message()).weights());
        default -> {}
      }
    }
    return new Attribute(values, nested);
  }

  /** Of two numbers of parameters. */
  static long sum(long one, long other) throws Damage {
    try {
      return Math.addExact(one, other);
    } catch (ArithmeticException e) {
      throw Damage.of("parameters of a model", "be fewer than 2^63 in all", "more");
    }
  }

  /** Packed, or one a field. */
  private static long floats(Message attribute) {
    return Math.max(1, attribute.length() / Float.BYTES);
  }

  private String value(Message value) throws IOException {
    String valueName = "";
    List<Long> shape = List.of();
    for (int field = value.field(); field != 0; field = value.field()) {
      switch (field) {
        case 1 -> valueName = value.text();
        case 2 -> shape = typeShape(value.message());
        default -> {}
      }
    }
    if (!shape.isEmpty()) {
      shapes.put(valueName, shape);
    }
    return valueName;
  }

  private List<Long> typeShape(Message type) throws IOException {
    List<Long> shape = new ArrayList<>();
    for (int field = type.field(); field != 0; field = type.field()) {
      if (field == 1) {
        Message tensor = type.message();
        for (int inner = tensor.field(); inner != 0; inner = tensor.field()) {
          if (inner == 2) {
            dimensions(tensor.message(), shape);
          }
        }
      }
    }
    return shape;
  }

  private void dimensions(Message shape, List<Long> into) throws IOException {
    for (int field = shape.field(); field != 0; field = shape.field()) {
      if (field == 1) {
        into.add(dimension(shape.message()));
        requireFew(into);
      }
    }
  }

  /** A named dimension, or none, is any. */
  private static long dimension(Message dimension) throws IOException {
    long value = ModelGraph.ANY;
    for (int field = dimension.field(); field != 0; field = dimension.field()) {
      if (field == 1) {
        value = Math.max(ModelGraph.ANY, dimension.number());
      }
    }
    return value;
  }
}
