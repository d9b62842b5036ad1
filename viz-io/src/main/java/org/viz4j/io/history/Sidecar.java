package org.viz4j.io.history;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What {@code metrics.meta.json} says about a metrics log.
 *
 * @param metrics all, in the order of the columns
 * @param config what the run was started with
 * @param sessions one each time the log was opened
 */
record Sidecar(List<String> metrics, Map<String, String> config, List<Session> sessions) {
  static final Sidecar EMPTY = new Sidecar(List.of(), Map.of(), List.of());

  private static final int SCHEMA = 1;
  private static final JsonFactory JSON = new JsonFactory();

  /**
   * One opening of the log.
   *
   * @param segment name of the file that its first row goes to, or to one after it
   * @param offset byte in that file at which its rows begin
   */
  record Session(String segment, long offset, String start, String host, long pid) {}

  Sidecar {
    metrics = List.copyOf(metrics);
    config = new TreeMap<>(config);
    sessions = List.copyOf(sessions);
  }

  static Path in(Path folder) {
    return folder.resolve("metrics.meta.json");
  }

  /** The same after one more opening. */
  Sidecar with(Session session) {
    List<Session> all = new ArrayList<>(sessions);
    all.add(session);
    return new Sidecar(metrics, config, all);
  }

  /** The same with other metrics. */
  Sidecar withMetrics(List<String> names) {
    return new Sidecar(names, config, sessions);
  }

  /** The same with other settings. */
  Sidecar withConfig(Map<String, String> settings) {
    return new Sidecar(metrics, settings, sessions);
  }

  /** Replaces the file in {@code folder} in one step. */
  void write(Path folder) throws IOException {
    Path temporary = folder.resolve(".metrics.meta.json.tmp");
    // a stream and no channel, because an interrupt closes a channel
    try (FileOutputStream out = new FileOutputStream(temporary.toFile())) {
      out.write(json());
    } catch (IOException e) {
      Files.deleteIfExists(temporary);
      throw e;
    }
    Files.move(
        temporary, in(folder), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private byte[] json() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.useDefaultPrettyPrinter().writeStartObject();
      json.writeNumberField("schema", SCHEMA);
      json.writeFieldName("metrics");
      json.writeArray(metrics.toArray(new String[0]), 0, metrics.size());
      json.writeObjectFieldStart("config");
      for (Map.Entry<String, String> setting : config.entrySet()) {
        json.writeStringField(setting.getKey(), setting.getValue());
      }
      json.writeEndObject();
      json.writeArrayFieldStart("sessions");
      for (Session session : sessions) {
        write(json, session);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
    return out.toByteArray();
  }

  private static void write(JsonGenerator json, Session session) throws IOException {
    json.writeStartObject();
    json.writeStringField("segment", session.segment());
    json.writeNumberField("offset", session.offset());
    json.writeStringField("start", session.start());
    json.writeStringField("host", session.host());
    json.writeNumberField("pid", session.pid());
    json.writeEndObject();
  }

  /** What the file in {@code folder} says; nothing if there is none. */
  static Sidecar read(Path folder) throws IOException {
    List<String> metrics = new ArrayList<>();
    Map<String, String> config = new TreeMap<>();
    List<Session> sessions = new ArrayList<>();
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(in(folder));
    } catch (NoSuchFileException e) {
      return EMPTY;
    }
    try (JsonParser json = JSON.createParser(bytes)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        switch (name) {
          case "metrics" -> {
            while (json.nextToken() == JsonToken.VALUE_STRING) {
              metrics.add(json.getText());
            }
          }
          case "config" -> config.putAll(fields(json));
          case "sessions" -> {
            while (json.nextToken() == JsonToken.START_OBJECT) {
              sessions.add(session(fields(json)));
            }
          }
          default -> json.skipChildren();
        }
      }
    } catch (NumberFormatException e) {
      throw new IOException(e);
    }
    return new Sidecar(metrics, config, sessions);
  }

  private static Session session(Map<String, String> fields) {
    return new Session(
        fields.getOrDefault("segment", ""),
        Long.parseLong(fields.getOrDefault("offset", "0")),
        fields.getOrDefault("start", ""),
        fields.getOrDefault("host", ""),
        Long.parseLong(fields.getOrDefault("pid", "0")));
  }

  /** The simple fields of the object at which {@code json} stands. */
  private static Map<String, String> fields(JsonParser json) throws IOException {
    Map<String, String> fields = new TreeMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      if (json.nextToken().isScalarValue()) {
        fields.put(name, json.getText());
      } else {
        json.skipChildren();
      }
    }
    return fields;
  }
}
