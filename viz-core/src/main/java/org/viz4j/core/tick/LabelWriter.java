package org.viz4j.core.tick;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.viz4j.core.scale.TrainedCategory;
import org.viz4j.core.scale.TrainedTime;
import org.viz4j.error.InvalidInputException;
import org.viz4j.figure.TickFormatter;

/** Writes ticks in the format that the figure states. */
record LabelWriter(TickRequest request, Ticks ticks)
    implements TickFormatter.Visitor<List<String>> {

  private static final int HUNDRED = 2;

  private List<BigDecimal> places() {
    return ticks.places();
  }

  @Override
  public List<String> visit(TickFormatter.Automatic format) {
    if (!ticks.labels().isEmpty()) {
      return ticks.labels();
    }
    if (request.scale() instanceof TrainedTime time) {
      return TimeLabels.of(places(), time);
    }
    return request.scale() instanceof TrainedCategory names
        ? places().stream().map(place -> name(names, place)).toList()
        : DecimalFormatter.labels(places());
  }

  private static String name(TrainedCategory scale, BigDecimal place) {
    boolean whole = Decimals.places(place) == 0;
    boolean known = place.signum() >= 0 && place.doubleValue() < scale.categories().size();
    return whole && known ? scale.categories().names().get(place.intValue()) : "";
  }

  @Override
  public List<String> visit(TickFormatter.Plain format) {
    return DecimalFormatter.plain(places());
  }

  @Override
  public List<String> visit(TickFormatter.Fixed format) {
    return places().stream()
        .map(place -> place.setScale(format.decimals(), RoundingMode.HALF_EVEN))
        .map(rounded -> DecimalFormatter.withMinus(rounded.toPlainString()))
        .toList();
  }

  @Override
  public List<String> visit(TickFormatter.Scientific format) {
    return DecimalFormatter.scientific(places());
  }

  @Override
  public List<String> visit(TickFormatter.Percent format) {
    List<BigDecimal> percents =
        places().stream().map(place -> place.scaleByPowerOfTen(HUNDRED)).toList();
    return DecimalFormatter.plain(percents).stream().map(label -> label + "%").toList();
  }

  @Override
  public List<String> visit(TickFormatter.Si format) {
    return Prefix.decimals(places(), format.unit());
  }

  @Override
  public List<String> visit(TickFormatter.Bytes format) {
    return Prefix.bytes(places());
  }

  @Override
  public List<String> visit(TickFormatter.Date format) {
    if (request.scale() instanceof TrainedTime time) {
      return TimeLabels.of(places(), time, format.pattern());
    }
    throw InvalidInputException.of(
        "format of an axis", "suit its scale", "a date pattern without a time scale");
  }

  @Override
  public List<String> visit(TickFormatter.Own format) {
    List<String> labels = new ArrayList<>();
    for (BigDecimal place : places()) {
      labels.add(own(format, place.doubleValue()));
    }
    return labels;
  }

  private static String own(TickFormatter.Own format, double value) {
    String label;
    try {
      label = format.labels().apply(value);
    } catch (RuntimeException e) {
      throw InvalidInputException.of(
          "function of tick labels", "answer with a text", e + " for " + value);
    }
    if (label == null) {
      throw InvalidInputException.of(
          "function of tick labels", "answer with a text", "null for " + value);
    }
    return label;
  }

  @Override
  public List<String> visit(TickFormatter.Suffixed format) {
    return format.format().accept(this).stream()
        .map(label -> label.isEmpty() ? label : label + format.suffix())
        .toList();
  }
}
