package org.viz4j.io.model;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.viz4j.data.ModelGraph;
import org.viz4j.data.ModelGraph.Connection;
import org.viz4j.data.ModelGraph.Layer;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.io.bytes.Excerpt;

/** One {@code architecture.json}, read token by token. */
final class ArchitectureJson {
  private static final long LARGEST = 64L << 20;
  private static final int DEEPEST = 64;
  private static final int LONGEST_NAME = 1 << 16;
  private static final int MOST_DIMENSIONS = 64;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxDocumentLength(LARGEST)
                  .maxStringLength(LONGEST_NAME)
                  .build())
          .build();

  private final JsonParser json;
  private final List<Layer> layers = new ArrayList<>();
  private @Nullable List<Connection> connections;
  private String name = "";
  private long total = -1;

  private ArchitectureJson(JsonParser json) {
    this.json = json;
  }

  static ModelGraph read(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file);
        JsonParser json = JSON.createParser(bytes)) {
      return new ArchitectureJson(json).model();
    } catch (JacksonException e) {
      throw new Damage(
          "the JSON must be whole and strict, but was not ("
              + Excerpt.of(e.getOriginalMessage())
              + ") in line "
              + (e.getLocation() == null ? 1 : e.getLocation().getLineNr()));
    }
  }

  private ModelGraph model() throws IOException {
    expect("the JSON", JsonToken.START_OBJECT, json.nextToken(), "be an object with layers");
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "layers" -> readLayers();
        case "connections" -> readConnections();
        case "name" -> name = text("name of the model");
        case "total_params" -> total = whole("total_params");
        default -> json.skipChildren();
      }
    }
    if (json.nextToken() != null) {
      throw wrong("the JSON", "end after its object", json.currentToken());
    }
    if (layers.isEmpty()) {
      throw Damage.of("layers", "be one or more", "none");
    }
    return new ModelGraph(
        name, layers, connections == null ? ModelGraph.chain(layers) : connections, warnings());
  }

  private List<Warning> warnings() {
    long sum = layers.stream().mapToLong(Layer::parameters).sum();
    return total < 0 || total == sum
        ? List.of()
        : List.of(
            new Warning(
                Warning.Code.DAMAGED_INPUT,
                "total_params says " + total + ", but the layers have " + sum + " in all"));
  }

  private void readLayers() throws IOException {
    expect("layers", JsonToken.START_ARRAY, json.currentToken(), "be a list");
    while (json.nextToken() != JsonToken.END_ARRAY) {
      layers.add(layer());
    }
  }

  private Layer layer() throws IOException {
    String thing = "layer " + (layers.size() + 1);
    expect(thing, JsonToken.START_OBJECT, json.currentToken(), "be an object");
    String layer = "";
    String type = "";
    List<Long> shape = List.of();
    long parameters = 0;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "name" -> layer = text("name of " + thing);
        case "type" -> type = text("type of " + thing);
        case "output_shape" -> shape = shape("output_shape of " + thing);
        case "params" -> parameters = Math.max(0, whole("params of " + thing));
        default -> json.skipChildren();
      }
    }
    if (layer.isEmpty()) {
      throw wrong(thing, "have a name", "without one");
    }
    return new Layer(layer, type, shape, parameters);
  }

  private List<Long> shape(String thing) throws IOException {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return List.of();
    }
    expect(thing, JsonToken.START_ARRAY, json.currentToken(), "be a list of whole numbers");
    List<Long> shape = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      shape.add(whole("a dimension in " + thing));
      if (shape.size() > MOST_DIMENSIONS) {
        throw wrong(thing, "have at most " + MOST_DIMENSIONS + " dimensions", "longer");
      }
    }
    return shape;
  }

  private void readConnections() throws IOException {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return;
    }
    expect("connections", JsonToken.START_ARRAY, json.currentToken(), "be a list of pairs");
    List<Connection> pairs = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      String thing = "connection " + (pairs.size() + 1);
      expect(thing, JsonToken.START_ARRAY, json.currentToken(), "be a pair of names");
      json.nextToken();
      String from = text("start of " + thing);
      json.nextToken();
      String to = text("end of " + thing);
      expect(thing, JsonToken.END_ARRAY, json.nextToken(), "be a pair of names");
      pairs.add(new Connection(from, to));
    }
    connections = pairs;
  }

  private String text(String thing) throws IOException {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return "";
    }
    expect(thing, JsonToken.VALUE_STRING, json.currentToken(), "be a text");
    return json.getText();
  }

  /** Null is −1. */
  private long whole(String thing) throws IOException {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return ModelGraph.ANY;
    }
    expect(thing, JsonToken.VALUE_NUMBER_INT, json.currentToken(), "be a whole number");
    long value = json.getLongValue();
    if (value < ModelGraph.ANY) {
      throw wrong(thing, "be zero or more", value);
    }
    return value;
  }

  private void expect(String thing, JsonToken wanted, @Nullable JsonToken found, String constraint)
      throws IOException {
    if (wanted != found) {
      throw wrong(thing, constraint, shown(found));
    }
  }

  private String shown(@Nullable JsonToken token) throws IOException {
    if (token == null) {
      return "cut off";
    }
    return token.isScalarValue() ? InvalidInputException.quoted(json.getText()) : described(token);
  }

  private static String described(JsonToken token) {
    return switch (token) {
      case START_ARRAY -> "a list";
      case START_OBJECT -> "an object";
      default -> "at its end";
    };
  }

  private Damage wrong(String thing, String constraint, @Nullable Object actual) {
    return new Damage(
        thing
            + " must "
            + constraint
            + ", but was "
            + actual
            + " in line "
            + json.currentTokenLocation().getLineNr());
  }
}
