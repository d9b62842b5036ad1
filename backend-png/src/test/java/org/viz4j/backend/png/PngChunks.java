package org.viz4j.backend.png;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** The chunks of a PNG file, read strictly: an independent second look at what was written. */
record PngChunks(List<Chunk> chunks) {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

  record Chunk(String type, byte[] data) {
    ByteBuffer buffer() {
      return ByteBuffer.wrap(data);
    }
  }

  static PngChunks of(byte[] file) {
    ByteBuffer in = ByteBuffer.wrap(file);
    for (byte expected : SIGNATURE) {
      if (in.get() != expected) {
        throw new AssertionError("not a PNG file");
      }
    }
    List<Chunk> chunks = new ArrayList<>();
    while (in.hasRemaining()) {
      chunks.add(chunk(in));
    }
    return new PngChunks(chunks);
  }

  private static Chunk chunk(ByteBuffer in) {
    byte[] data = new byte[in.getInt()];
    byte[] type = new byte[4];
    in.get(type).get(data);
    CRC32 crc = new CRC32();
    crc.update(type);
    crc.update(data);
    if (in.getInt() != (int) crc.getValue()) {
      throw new AssertionError("checksum of " + new String(type, UTF_8));
    }
    return new Chunk(new String(type, UTF_8), data);
  }

  /** In order, those that repeat once. */
  List<String> types() {
    return chunks.stream().map(Chunk::type).distinct().toList();
  }

  Chunk only(String type) {
    List<Chunk> found = chunks.stream().filter(chunk -> chunk.type().equals(type)).toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " chunks " + type);
    }
    return found.get(0);
  }

  /** What the iTXt chunks say, by keyword. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Chunk chunk : chunks) {
      if (chunk.type().equals("iTXt")) {
        // keyword, 0, flag, method, language, 0, translated keyword, 0, text
        String[] parts = new String(chunk.data(), UTF_8).split("\0", 6);
        if (!parts[1].isEmpty() || !parts[2].isEmpty() || parts.length != 6) {
          throw new AssertionError("layout of an iTXt chunk");
        }
        texts.put(parts[0], parts[5]);
      }
    }
    return texts;
  }
}
