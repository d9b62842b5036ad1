package org.viz4j.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;

/**
 * What a model consists of: its layers, and which takes the output of which.
 *
 * @param name of the model; empty where it has none
 * @param layers in any order, names unique
 * @param connections each once, in the order given; without a cycle
 * @param warnings what the reader of the model had to say, to be returned with every figure made of
 *     it
 */
public record ModelGraph(
    String name, List<Layer> layers, List<Connection> connections, List<Warning> warnings) {

  /** Stands in a shape for a dimension that is only known when the model runs, as the batch. */
  public static final long ANY = -1;

  /**
   * One step of a model.
   *
   * @param type what it does, such as {@code Conv2d}; may be empty
   * @param shape of its output, {@link #ANY} for a dimension that is not fixed; empty where it is
   *     not known
   * @param parameters how many numbers it learns
   */
  public record Layer(String name, String type, List<Long> shape, long parameters) {

    /**
     * @throws InvalidInputException if the name is empty, a dimension is below −1, the number of
     *     parameters is negative, or something is null
     */
    public Layer {
      InvalidInputException.requirePresent("name of a layer", name);
      InvalidInputException.requirePresent("type of a layer", type);
      shape = InvalidInputException.requireAllPresent("shape of a layer", shape);
      if (name.isEmpty()) {
        throw InvalidInputException.of("name of a layer", "not be empty", "\"\"");
      }
      for (long dimension : shape) {
        require("dimensions of layer ", name, "be zero or more, or -1", dimension, ANY);
      }
      require("parameters of layer ", name, "be zero or more", parameters, 0);
    }

    private static void require(
        String thing, String layer, String constraint, long value, long least) {
      if (value < least) {
        throw InvalidInputException.of(
            thing + InvalidInputException.quoted(layer), constraint, value);
      }
    }

    /** Collects what there is to say of a layer; every method returns the builder. */
    public static final class Builder {
      private final String name;
      private final String type;
      private List<Long> shape = List.of();
      private long parameters;

      private Builder(String name, String type) {
        this.name = name;
        this.type = type;
      }

      /** Of the output, with {@link ModelGraph#ANY} for the batch; default not known. */
      public Builder shape(long... dimensions) {
        shape = Arrays.stream(dimensions).boxed().toList();
        return this;
      }

      /** How many numbers the layer learns; default none. */
      public Builder parameters(long count) {
        parameters = count;
        return this;
      }

      private Layer build() {
        return new Layer(name, type, shape, parameters);
      }
    }
  }

  /** The output of layer {@code from} goes into layer {@code to}. */
  public record Connection(String from, String to) {

    /**
     * @throws InvalidInputException if a name is null
     */
    public Connection {
      InvalidInputException.requirePresent("start of a connection", from);
      InvalidInputException.requirePresent("end of a connection", to);
    }
  }

  /**
   * A connection that is there twice counts once.
   *
   * @throws InvalidInputException if there is no layer, two layers have one name, a connection
   *     names a layer that is not there, the connections close a cycle, all parameters together are
   *     more than a {@code long} holds, or something is null
   */
  public ModelGraph {
    InvalidInputException.requirePresent("name of a model", name);
    layers = InvalidInputException.requireAllPresent("layers of a model", layers);
    connections = InvalidInputException.requireAllPresent("connections of a model", connections);
    connections = List.copyOf(new LinkedHashSet<>(connections));
    warnings = InvalidInputException.requireAllPresent("warnings of a model", warnings);
    if (layers.isEmpty()) {
      throw InvalidInputException.of("a model", "have one layer or more", "none");
    }
    ConnectionCheck check = ConnectionCheck.of(layers);
    check.requireKnown(connections);
    check.requireNoCycle(connections);
    requireSum(layers);
  }

  private static void requireSum(List<Layer> layers) {
    try {
      layers.stream().mapToLong(Layer::parameters).reduce(0, Math::addExact);
    } catch (ArithmeticException e) {
      throw InvalidInputException.of(
          "parameters of a model", "be fewer than 2^63 in all", "more in " + layers.size());
    }
  }

  /** Collects layers and connections, beginning with none. */
  public static Builder builder() {
    return new Builder();
  }

  /** The connections of a chain in the order of the layers. */
  public static List<Connection> chain(List<Layer> layers) {
    List<Connection> chain = new ArrayList<>();
    for (int i = 1; i < layers.size(); i++) {
      chain.add(new Connection(layers.get(i - 1).name(), layers.get(i).name()));
    }
    return chain;
  }

  /** Of all layers together. */
  public long parameters() {
    return layers.stream().mapToLong(Layer::parameters).sum();
  }

  /** Collects a model; every method but the last returns the builder. */
  public static final class Builder {
    private final List<Layer> layers = new ArrayList<>();
    private final List<Connection> connections = new ArrayList<>();
    private String name = "";

    private Builder() {}

    /** Of the model; default none. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** Adds a layer of which no shape is known and that learns nothing. */
    public Builder layer(String name, String type) {
      return layer(name, type, layer -> {});
    }

    /** Adds a layer as {@code configure} says. */
    public Builder layer(String name, String type, Consumer<? super Layer.Builder> configure) {
      Layer.Builder layer = new Layer.Builder(name, type);
      configure.accept(layer);
      layers.add(layer.build());
      return this;
    }

    /** Connects one layer to the next, each to the following one where there are more. */
    public Builder connect(String from, String to, String... further) {
      connections.add(new Connection(from, to));
      String last = to;
      for (String next : further) {
        connections.add(new Connection(last, next));
        last = next;
      }
      return this;
    }

    /**
     * The model; a chain in the order of the layers if nothing was connected.
     *
     * @throws InvalidInputException as the constructor of {@link ModelGraph}
     */
    public ModelGraph build() {
      return new ModelGraph(
          name, layers, connections.isEmpty() ? chain(layers) : connections, List.of());
    }
  }
}
