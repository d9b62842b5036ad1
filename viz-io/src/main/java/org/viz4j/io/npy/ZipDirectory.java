package org.viz4j.io.npy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.viz4j.error.InvalidInputException;
import org.viz4j.io.bytes.Bytes;
import org.viz4j.io.bytes.Inflation;

/**
 * The directory of a ZIP file (APPNOTE 6.3.9, sections 4.3 to 4.5), read without trust: everything
 * is checked against the file before it is used. Written here because the JDK's does not tell where
 * an entry lies, which is what shows overlaps and lets stored arrays be read at any position.
 */
final class ZipDirectory {
  private static final int MOST_ENTRIES = 10_000;
  private static final int LARGEST = 8 << 20;
  private static final long MOST_INFLATED = 4L << 30;

  private final Bytes file;
  private final Inflation inflation = new Inflation();
  private final List<Entry> entries = new ArrayList<>();

  private ZipDirectory(Bytes file) {
    this.file = file;
  }

  /**
   * @param data after decompression
   */
  record Entry(String name, Bytes data) {}

  static ZipDirectory of(Bytes file) {
    ZipEnd end = ZipEnd.find(file);
    if (end.count() > MOST_ENTRIES) {
      throw file.error("entries of an archive", "be at most " + MOST_ENTRIES, end.count());
    }
    if (end.size() > LARGEST || end.start() < 0 || end.size() > end.limit() - end.start()) {
      throw file.error(
          "directory of an archive",
          "lie inside it and be at most " + LARGEST + " bytes",
          end.size() + " bytes from byte " + end.start() + " on");
    }
    ZipDirectory directory = new ZipDirectory(file);
    directory.read(end);
    return directory;
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  private void read(ZipEnd end) {
    ByteBuffer in = file.read(end.start(), (int) end.size(), ByteOrder.LITTLE_ENDIAN);
    List<ZipRecord> records = new ArrayList<>();
    while (in.hasRemaining()) {
      if (records.size() == end.count()) {
        throw file.error("directory of an archive", "have " + end.count() + " entries", "more");
      }
      records.add(ZipRecord.next(file, in));
    }
    if (records.size() != end.count()) {
      throw file.error(
          "directory of an archive", "have " + end.count() + " entries", records.size());
    }
    requireBudget(records);
    requireApart(records, end.start());
    Set<String> names = new HashSet<>();
    for (ZipRecord entry : records) {
      if (!names.add(entry.name())) {
        throw file.error(
            "names in an archive",
            "be unique",
            InvalidInputException.quoted(entry.name()) + " twice");
      }
      if (!entry.isFolder()) {
        entries.add(new Entry(entry.name(), data(entry)));
      }
    }
  }

  private void requireBudget(List<ZipRecord> records) {
    long inflated = 0;
    for (ZipRecord entry : records) {
      inflated += entry.isStored() ? 0 : Math.min(entry.size(), MOST_INFLATED + 1);
      if (inflated > MOST_INFLATED) {
        throw file.error(
            "compressed arrays of an archive",
            "be at most " + MOST_INFLATED + " bytes in all",
            "more",
            "save them with numpy.savez, uncompressed");
      }
    }
  }

  private void requireApart(List<ZipRecord> records, long end) {
    List<ZipRecord> sorted = new ArrayList<>(records);
    sorted.sort(Comparator.comparingLong(ZipRecord::start));
    for (int i = 0; i < sorted.size(); i++) {
      ZipRecord entry = sorted.get(i);
      long limit = i + 1 < sorted.size() ? sorted.get(i + 1).start() : end;
      if (entry.start() + ZipRecord.LOCAL_BYTES > limit
          || entry.packed() > limit - entry.start() - ZipRecord.LOCAL_BYTES
          || entry.packed() > limit - entry.dataStart(file)) {
        throw file.error(
            "entries of an archive",
            "not overlap",
            InvalidInputException.quoted(entry.name()) + " running into what follows it");
      }
    }
  }

  private Bytes data(ZipRecord entry) {
    String where = InvalidInputException.quoted(entry.name()) + " of " + file.where();
    Bytes packed = file.part(where, entry.dataStart(file), entry.packed());
    if (!entry.isStored()) {
      return inflation.deflated(packed, entry.size(), entry.crc());
    }
    if (entry.packed() != entry.size()) {
      throw packed.error("a stored entry", "be " + entry.size() + " bytes", entry.packed());
    }
    return packed;
  }
}
