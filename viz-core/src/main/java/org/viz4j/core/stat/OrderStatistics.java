package org.viz4j.core.stat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.viz4j.data.Column;

/**
 * Finds the k-th smallest of the finite values of a column, exactly and without a copy of it: each
 * pass counts the values by the next 16 bits of their rank among all doubles, until those that
 * begin like a wanted one are few enough to be sorted. One or two passes are enough for most data,
 * and four for any.
 */
final class OrderStatistics {
  /** Values that are sorted rather than counted once more, which is the quicker from here on. */
  static final int SORTED = 1 << 14;

  private static final int DIGIT = 16;

  private final int sorted;
  private final double[] found;
  private List<Bucket> open;

  private OrderStatistics(long finite, long[] ranks, int sorted) {
    this.sorted = sorted;
    this.found = new double[ranks.length];
    List<Wanted> all = new ArrayList<>();
    for (int i = 0; i < ranks.length; i++) {
      all.add(new Wanted(i, ranks[i]));
    }
    this.open = List.of(bucket(0, 0, finite, all));
  }

  /**
   * The values at {@code ranks}.
   *
   * @param finite number of finite values, 1 or more
   * @param ranks each in 0..finite-1; 0 for the smallest
   * @param sorted how many values may be sorted for a rank
   */
  static double[] at(Column column, long finite, long[] ranks, int sorted) {
    OrderStatistics statistics = new OrderStatistics(finite, ranks, sorted);
    while (!statistics.open.isEmpty()) {
      column.forEachChunk(statistics::take);
      statistics.settle();
    }
    return statistics.found;
  }

  private Bucket bucket(long prefix, int bits, long size, List<Wanted> wanted) {
    return size <= sorted
        ? new SortedBucket(prefix, bits, (int) size, wanted)
        : new CountedBucket(prefix, bits, wanted);
  }

  private void take(double[] values, int count) {
    Bucket[] buckets = open.toArray(Bucket[]::new);
    for (int i = 0; i < count; i++) {
      take(values[i], buckets);
    }
  }

  private static void take(double value, Bucket... buckets) {
    if (Double.isFinite(value)) {
      double plain = value + 0.0;
      long key = key(plain);
      for (Bucket bucket : buckets) {
        if (bucket.bits == 0 || key >>> Long.SIZE - bucket.bits == bucket.prefix) {
          bucket.take(key, plain);
        }
      }
    }
  }

  private void settle() {
    List<Bucket> settled = open;
    open = new ArrayList<>();
    settled.forEach(bucket -> bucket.settle(this));
  }

  /** Compares without sign as the values do; the zeros were made one before. */
  private static long key(double value) {
    long bits = Double.doubleToRawLongBits(value);
    return bits < 0 ? ~bits : bits ^ Long.MIN_VALUE;
  }

  private static double value(long key) {
    return Double.longBitsToDouble(key < 0 ? key ^ Long.MIN_VALUE : ~key);
  }

  /**
   * A value that is asked for.
   *
   * @param index where the answer goes
   * @param rank among the values of its bucket
   */
  private record Wanted(int index, long rank) {}

  /** The values whose keys start with {@code bits} bits that are {@code prefix}. */
  private abstract static class Bucket {
    final long prefix;
    final int bits;
    final List<Wanted> wanted;

    Bucket(long prefix, int bits, List<Wanted> wanted) {
      this.prefix = prefix;
      this.bits = bits;
      this.wanted = wanted;
    }

    abstract void take(long key, double value);

    /** Answers what is wanted, or opens smaller buckets. */
    abstract void settle(OrderStatistics statistics);
  }

  private static final class SortedBucket extends Bucket {
    private final double[] values;
    private int count;

    SortedBucket(long prefix, int bits, int size, List<Wanted> wanted) {
      super(prefix, bits, wanted);
      this.values = new double[size];
    }

    @Override
    void take(long key, double value) {
      values[count++] = value;
    }

    @Override
    void settle(OrderStatistics statistics) {
      Arrays.sort(values);
      wanted.forEach(one -> statistics.found[one.index] = values[(int) one.rank]);
    }
  }

  private static final class CountedBucket extends Bucket {
    private final long[] counts = new long[1 << DIGIT];

    CountedBucket(long prefix, int bits, List<Wanted> wanted) {
      super(prefix, bits, wanted);
    }

    @Override
    void take(long key, double value) {
      counts[(int) (key >>> Long.SIZE - DIGIT - bits) & counts.length - 1]++;
    }

    @Override
    void settle(OrderStatistics statistics) {
      long before = 0;
      for (int digit = 0; digit < counts.length; digit++) {
        List<Wanted> inside = inside(before, counts[digit]);
        if (!inside.isEmpty()) {
          split(prefix << DIGIT | digit, counts[digit], inside, statistics);
        }
        before += counts[digit];
      }
    }

    private List<Wanted> inside(long start, long count) {
      if (count == 0) {
        return List.of();
      }
      return wanted.stream()
          .filter(one -> one.rank >= start && one.rank < start + count)
          .map(one -> new Wanted(one.index, one.rank - start))
          .toList();
    }

    private void split(long key, long count, List<Wanted> inside, OrderStatistics statistics) {
      if (bits + DIGIT == Long.SIZE) {
        inside.forEach(one -> statistics.found[one.index] = value(key));
      } else {
        statistics.open.add(statistics.bucket(key, bits + DIGIT, count, inside));
      }
    }
  }
}
