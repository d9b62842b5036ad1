package org.viz4j.io.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.viz4j.error.FileException;
import org.viz4j.io.bytes.Excerpt;

/** A small file of JSON, such as what a run says about itself. */
public final class JsonFile {
  private static final int DEPTH = 64;
  private static final long LARGEST = 1 << 20;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEPTH)
                  .maxDocumentLength(LARGEST)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private JsonFile() {}

  /**
   * The object in {@code file}, in its order: values are {@code String}, {@code Number}, {@code
   * Boolean}, {@code List}, {@code Map} with keys {@code String}, or null. Bare {@code NaN} and
   * {@code Infinity} are numbers.
   *
   * @throws FileException if the file is missing, larger than 1 MiB, nested deeper than 64, no
   *     JSON, or no object
   */
  public static Map<String, @Nullable Object> read(Path file) {
    if (any(file) instanceof Map<?, ?> object) {
      Map<String, @Nullable Object> named = new LinkedHashMap<>();
      object.forEach((key, value) -> named.put(String.valueOf(key), value));
      return Collections.unmodifiableMap(named);
    }
    throw error(file, "be an object", "something else", null);
  }

  /**
   * What is in {@code file}, an object or an array, as {@link #read} says.
   *
   * @throws FileException if the file is missing, larger than 1 MiB, nested deeper than 64, or no
   *     JSON
   */
  public static Object any(Path file) {
    try {
      long size = Files.size(file);
      if (size > LARGEST) {
        throw error(file, "have at most " + LARGEST + " bytes", Long.toString(size), null);
      }
      try (JsonParser parser = JSON.createParser(Files.readAllBytes(file))) {
        JsonToken first = parser.nextToken();
        if (first != JsonToken.START_OBJECT && first != JsonToken.START_ARRAY) {
          throw error(file, "be an object or an array", "something else", null);
        }
        Object value = first == JsonToken.START_OBJECT ? object(parser) : array(parser);
        if (parser.nextToken() != null) {
          throw error(file, "be one value", "more than that", null);
        }
        return value;
      }
    } catch (JacksonException e) {
      String what = Excerpt.of(e.getOriginalMessage());
      String line = e.getLocation() == null ? "" : " in line " + e.getLocation().getLineNr();
      throw error(file, "be whole and strict", "not (" + what + ")" + line, e);
    } catch (NoSuchFileException e) {
      throw error(file, "exist", "missing", e);
    } catch (IOException e) {
      throw error(file, "be readable", "refused (" + e + ")", e);
    }
  }

  private static FileException error(
      Path file, String constraint, String actual, @Nullable Throwable cause) {
    return new FileException("JSON " + file + " must " + constraint + ", but was " + actual, cause);
  }

  private static Map<String, @Nullable Object> object(JsonParser parser) throws IOException {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      object.put(name, value(parser));
    }
    return Collections.unmodifiableMap(object);
  }

  private static @Nullable Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  private static List<@Nullable Object> array(JsonParser parser) throws IOException {
    List<@Nullable Object> array = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(parser));
    }
    return Collections.unmodifiableList(array);
  }
}
