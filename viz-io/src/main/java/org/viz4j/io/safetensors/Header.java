package org.viz4j.io.safetensors;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.viz4j.data.ElementType;
import org.viz4j.data.Tensor;
import org.viz4j.error.FileException;
import org.viz4j.error.InvalidInputException;
import org.viz4j.io.bytes.Bytes;
import org.viz4j.io.bytes.BytesStream;
import org.viz4j.io.bytes.Excerpt;
import org.viz4j.io.bytes.TensorFile;

/** The JSON header, read token by token. */
final class Header {
  private static final int MOST_TENSORS = 100_000;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(8)
                  .maxNumberLength(20)
                  .maxNameLength(4096)
                  .maxStringLength(1 << 20)
                  .build())
          .build();

  private final Bytes bytes;
  private final JsonParser json;

  private Header(Bytes bytes, JsonParser json) {
    this.bytes = bytes;
    this.json = json;
  }

  static List<Slot> read(Bytes bytes) {
    if (bytes.size() == 0 || bytes.read(0, 1, ByteOrder.LITTLE_ENDIAN).get() != '{') {
      throw bytes.error("header of a safetensors file", "start with {", "something else");
    }
    try (InputStreamReader text =
            new InputStreamReader(new BytesStream(bytes), StandardCharsets.UTF_8.newDecoder());
        JsonParser json = JSON.createParser(text)) {
      return new Header(bytes, json).slots();
    } catch (JsonProcessingException e) {
      throw damaged(bytes, Excerpt.of(e.getOriginalMessage()), e);
    } catch (CharacterCodingException e) {
      throw damaged(bytes, "no UTF-8", e);
    } catch (IOException e) {
      throw damaged(bytes, "unreadable", e);
    }
  }

  private static FileException damaged(Bytes bytes, String how, IOException cause) {
    return new FileException(
        "header of a safetensors file must be valid JSON, but was damaged: "
            + how
            + " in "
            + bytes.where(),
        cause);
  }

  private List<Slot> slots() throws IOException {
    List<Slot> slots = new ArrayList<>();
    require(json.nextToken(), JsonToken.START_OBJECT, "the header");
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      if (name.equals("__metadata__")) {
        skipMetadata();
        continue;
      }
      if (slots.size() == MOST_TENSORS) {
        throw bytes.error("tensors of a file", "be at most " + MOST_TENSORS, "more");
      }
      slots.add(slot(name));
    }
    require(json.currentToken(), JsonToken.END_OBJECT, "the header");
    if (json.nextToken() != null) {
      throw bytes.error("header of a safetensors file", "be one JSON object", "more");
    }
    return slots;
  }

  private void skipMetadata() throws IOException {
    require(json.nextToken(), JsonToken.START_OBJECT, "metadata");
    while (json.nextFieldName() != null) {
      require(json.nextToken(), JsonToken.VALUE_STRING, "metadata");
    }
    require(json.currentToken(), JsonToken.END_OBJECT, "metadata");
  }

  private Slot slot(String name) throws IOException {
    String thing = "tensor " + InvalidInputException.quoted(name);
    require(json.nextToken(), JsonToken.START_OBJECT, thing);
    ElementType type = null;
    List<Long> shape = null;
    List<Long> offsets = null;
    for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
      switch (key) {
        case "dtype" -> type = type(thing);
        case "shape" -> shape = numbers("shape of " + thing);
        case "data_offsets" -> offsets = numbers("data_offsets of " + thing);
        default ->
            throw bytes.error(
                thing,
                "have dtype, shape and data_offsets alone",
                InvalidInputException.quoted(key));
      }
    }
    require(json.currentToken(), JsonToken.END_OBJECT, thing);
    if (type == null || shape == null || offsets == null || offsets.size() != 2) {
      throw bytes.error(thing, "have dtype, shape and two data_offsets", "without");
    }
    TensorFile.Storage storage =
        new TensorFile.Storage(type, ByteOrder.LITTLE_ENDIAN, shape, false);
    return new Slot(name, storage, offsets.get(0), offsets.get(1));
  }

  private ElementType type(String thing) throws IOException {
    require(json.nextToken(), JsonToken.VALUE_STRING, "dtype of " + thing);
    String name = json.getText();
    for (ElementType type : ElementType.values()) {
      // The format's names are the same.
      if (type.name().equals(name)) {
        return type;
      }
    }
    throw bytes.error(
        "dtype of " + thing,
        "be one of " + List.of(ElementType.values()),
        InvalidInputException.quoted(name));
  }

  private List<Long> numbers(String thing) throws IOException {
    require(json.nextToken(), JsonToken.START_ARRAY, thing);
    List<Long> numbers = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      require(json.currentToken(), JsonToken.VALUE_NUMBER_INT, thing);
      long number = json.getLongValue();
      if (numbers.size() == Tensor.MAX_RANK) {
        throw bytes.error(thing, "be at most " + Tensor.MAX_RANK + " numbers", "more");
      }
      if (number < 0) {
        throw bytes.error(thing, "be zero or more", number);
      }
      numbers.add(number);
    }
    return numbers;
  }

  private void require(@Nullable JsonToken actual, JsonToken wanted, String thing) {
    if (actual != wanted) {
      throw bytes.error(thing, "be " + words(wanted), actual == null ? "cut" : words(actual));
    }
  }

  private static String words(JsonToken token) {
    return switch (token) {
      case START_OBJECT, END_OBJECT -> "an object";
      case START_ARRAY, END_ARRAY -> "a list";
      case VALUE_STRING -> "text";
      case VALUE_NUMBER_INT -> "a whole number";
      default -> "something else";
    };
  }
}
