package org.viz4j.io.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.viz4j.data.ModelGraph;
import org.viz4j.data.ModelGraph.Connection;
import org.viz4j.data.ModelGraph.Layer;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;

/** The nodes of an ONNX graph as layers, with constants folded into the layers that take them. */
final class OnnxLayers {
  private static final String CONSTANT = "Constant";

  private final Onnx onnx;
  private final List<Layer> layers = new ArrayList<>();
  private final Set<Connection> connections = new LinkedHashSet<>();

  /** How many layers wanted a name. */
  private final Map<String, Integer> names = new HashMap<>();

  private final Set<String> results;

  /** The nodes that became layers, and what those are called. */
  private final Map<String, Onnx.Node> shown = new LinkedHashMap<>();

  /** The layer that makes a value. */
  private final Map<String, String> makers = new HashMap<>();

  /** Values that do not depend on any input, and how many parameters come with them. */
  private final Map<String, Long> constants = new HashMap<>();

  OnnxLayers(Onnx onnx) {
    this.onnx = onnx;
    this.results = Set.copyOf(onnx.outputs());
    constants.putAll(onnx.initializers());
  }

  ModelGraph model() throws Damage {
    for (String input : onnx.inputs()) {
      String layer = unique(input.isEmpty() ? "input" : input);
      layers.add(new Layer(layer, "Input", onnx.shape(input), 0));
      makers.put(input, layer);
    }
    for (Onnx.Node node : onnx.nodes()) {
      add(node);
    }
    for (Map.Entry<String, Onnx.Node> entry : shown.entrySet()) {
      connect(entry.getKey(), entry.getValue().inputs());
    }
    return new ModelGraph(onnx.name(), layers, List.copyOf(connections), warnings());
  }

  private void add(Onnx.Node node) throws Damage {
    long parameters = taken(node);
    if (isConstant(node)) {
      for (String output : node.outputs()) {
        constants.put(output, parameters);
        parameters = 0;
      }
      return;
    }
    String layer = unique(name(node));
    layers.add(new Layer(layer, node.type(), shape(node), parameters));
    for (String output : node.outputs()) {
      makers.putIfAbsent(output, layer);
    }
    shown.put(layer, node);
  }

  private void connect(String layer, List<String> inputs) throws Damage {
    for (String input : inputs) {
      if (makers.containsKey(input)) {
        connections.add(new Connection(makers.get(input), layer));
      } else if (!isConstant(input)) {
        throw Damage.of(
            "inputs of node " + InvalidInputException.quoted(layer),
            "be made by a node, given from outside or constant",
            InvalidInputException.quoted(input));
      }
    }
  }

  /** The parameters that come with the node's inputs, which are counted once. */
  private long taken(Onnx.Node node) throws Damage {
    if (node.type().equals(CONSTANT)) {
      return onnx.initializers().isEmpty() ? node.values() : 0;
    }
    long sum = 0;
    for (String input : node.inputs()) {
      Long parameters = constants.get(input);
      if (parameters != null) {
        sum = Onnx.sum(sum, parameters);
        constants.put(input, 0L);
      }
    }
    return sum;
  }

  private boolean isConstant(Onnx.Node node) {
    if (node.outputs().stream().anyMatch(results::contains)) {
      return false;
    }
    return node.type().equals(CONSTANT)
        || !node.inputs().isEmpty() && node.inputs().stream().allMatch(this::isConstant);
  }

  private boolean isConstant(String value) {
    return value.isEmpty() || constants.containsKey(value);
  }

  private List<Long> shape(Onnx.Node node) {
    return node.outputs().stream()
        .map(onnx::shape)
        .filter(shape -> !shape.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static String name(Onnx.Node node) {
    if (!node.name().isEmpty()) {
      // exporters write the place in the program as an absolute path
      return node.name().startsWith("/") ? node.name().substring(1) : node.name();
    }
    return node.outputs().isEmpty() || node.outputs().get(0).isEmpty()
        ? node.type()
        : node.outputs().get(0);
  }

  private String unique(String name) {
    String wanted = name.isEmpty() ? "layer" : name;
    String free = wanted;
    while (names.putIfAbsent(free, 1) != null) {
      free = wanted + "_" + names.merge(wanted, 1, Integer::sum);
    }
    return free;
  }

  private List<Warning> warnings() {
    List<String> nested =
        onnx.nodes().stream().filter(Onnx.Node::nested).map(Onnx.Node::type).distinct().toList();
    return nested.isEmpty()
        ? List.of()
        : List.of(
            new Warning(
                Warning.Code.ASSUMED,
                "the graphs inside of "
                    + String.join(", ", nested)
                    + " are not shown, and their parameters not counted"));
  }
}
