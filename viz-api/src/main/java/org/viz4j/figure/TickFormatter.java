package org.viz4j.figure;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.viz4j.error.InvalidInputException;

/**
 * How the ticks of an axis read. On an axis of categories all but the automatic one write their
 * positions, from 0. All formats but {@link #own}, {@link #fixed} and {@link #date} give different
 * ticks different labels, with the same number of decimals all along the axis where they share a
 * unit. Digits are ASCII, the decimal separator is a point and minus is U+2212.
 */
public sealed interface TickFormatter
    permits TickFormatter.Automatic,
        TickFormatter.Plain,
        TickFormatter.Fixed,
        TickFormatter.Scientific,
        TickFormatter.Percent,
        TickFormatter.Si,
        TickFormatter.Bytes,
        TickFormatter.Date,
        TickFormatter.Own,
        TickFormatter.Suffixed {

  /** As the scale does it; the default. */
  static TickFormatter automatic() {
    return new Automatic();
  }

  /** As many digits as it takes and never a power of ten, as in 1500000. */
  static TickFormatter plain() {
    return new Plain();
  }

  /**
   * Rounded to so many decimals, as in 0.50; neighbouring ticks may read alike.
   *
   * @param decimals 0..20
   * @throws InvalidInputException if {@code decimals} is out of range
   */
  static TickFormatter fixed(int decimals) {
    return new Fixed(decimals);
  }

  /** A power of ten for every tick but zero, as in 1.5e6. */
  static TickFormatter scientific() {
    return new Scientific();
  }

  /** Shares as percentages: 0.25 reads 25%. */
  static TickFormatter percent() {
    return new Percent();
  }

  /** With an SI prefix, as in 1.5 M and 20 µ; a power of ten where there is none. */
  static TickFormatter si() {
    return new Si("");
  }

  /**
   * With an SI prefix and a unit, as in 20 ms.
   *
   * @param unit follows the prefix; any text
   */
  static TickFormatter si(String unit) {
    return new Si(unit);
  }

  /** Numbers of bytes in B, KiB, MiB, …; ticks of a linear scale are at round numbers of those. */
  static TickFormatter bytes() {
    return new Bytes();
  }

  /**
   * Times in a pattern of {@link DateTimeFormatter} with English names, such as {@code MMM d}, in
   * the zone of the time scale; ticks within one unit of the pattern read alike.
   *
   * @throws InvalidInputException if the pattern is none
   */
  static TickFormatter date(String pattern) {
    return new Date(pattern);
  }

  /**
   * What {@code labels} answers for each tick in data units; an empty text leaves the tick without
   * a label. It must answer with the same text every time, from any thread. If it throws or answers
   * with null, rendering fails with an {@link InvalidInputException}. Figures with such a format
   * are equal only if they share the function.
   */
  static TickFormatter own(DoubleFunction<String> labels) {
    return new Own(labels);
  }

  /** The same with {@code suffix} after every label, such as {@code " ms"}. */
  default TickFormatter withSuffix(String suffix) {
    return new Suffixed(this, suffix);
  }

  /** Calls the visitor's method for this kind of format. */
  <T> T accept(Visitor<T> visitor);

  /**
   * One method a kind of format.
   *
   * @param <T> what a visit answers
   */
  interface Visitor<T> {
    T visit(Automatic format);

    T visit(Plain format);

    T visit(Fixed format);

    T visit(Scientific format);

    T visit(Percent format);

    T visit(Si format);

    T visit(Bytes format);

    T visit(Date format);

    T visit(Own format);

    T visit(Suffixed format);
  }

  /** See {@link TickFormatter#automatic}. */
  record Automatic() implements TickFormatter {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /** See {@link TickFormatter#plain}. */
  record Plain() implements TickFormatter {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /** See {@link TickFormatter#fixed}. */
  record Fixed(int decimals) implements TickFormatter {
    private static final int MOST = 20;

    public Fixed {
      if (decimals < 0 || decimals > MOST) {
        throw InvalidInputException.of("decimals of tick labels", "lie in 0.." + MOST, decimals);
      }
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /** See {@link TickFormatter#scientific}. */
  record Scientific() implements TickFormatter {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /** See {@link TickFormatter#percent}. */
  record Percent() implements TickFormatter {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /** See {@link TickFormatter#si(String)}. */
  record Si(String unit) implements TickFormatter {
    public Si {
      InvalidInputException.requirePresent("unit of tick labels", unit);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /** See {@link TickFormatter#bytes}. */
  record Bytes() implements TickFormatter {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /** See {@link TickFormatter#date}. */
  record Date(String pattern) implements TickFormatter {
    public Date {
      InvalidInputException.requirePresent("date pattern of tick labels", pattern);
      try {
        DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
      } catch (IllegalArgumentException e) {
        throw InvalidInputException.of(
            "date pattern of tick labels",
            "be one of DateTimeFormatter",
            InvalidInputException.quoted(pattern));
      }
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /** See {@link TickFormatter#own}. */
  record Own(DoubleFunction<String> labels) implements TickFormatter {
    public Own {
      InvalidInputException.requirePresent("function of tick labels", labels);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.visit(this);
    }
  }

  /** See {@link TickFormatter#withSuffix}. */
  record Suffixed(TickFormatter format, String suffix) implements TickFormatter {
    public Suffixed {
      InvalidInputException.requirePresent("format of tick labels", format);
      InvalidInputException.requirePresent("suffix of tick labels", suffix);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.visit(this);
    }
  }
}
