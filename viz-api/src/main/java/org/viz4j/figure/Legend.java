package org.viz4j.figure;

import java.util.OptionalInt;
import org.viz4j.error.InvalidInputException;

/**
 * Says which mark is which: an entry for every mark that has a label, in the order of marks.
 *
 * @param columns at most; fewer where there is no room; empty for as many as the place asks for
 * @param title above the entries; empty for none
 */
public record Legend(LegendPlace place, OptionalInt columns, String title) {

  /**
   * @throws InvalidInputException if something is null or the columns are not 1 or more
   */
  public Legend {
    InvalidInputException.requirePresent("place of a legend", place);
    InvalidInputException.requirePresent("columns of a legend", columns);
    InvalidInputException.requirePresent("title of a legend", title);
    if (columns.isPresent() && columns.getAsInt() < 1) {
      throw InvalidInputException.of("columns of a legend", "be 1 or more", columns.getAsInt());
    }
  }

  /** Without a title, in as many columns as the place asks for. */
  public static Legend at(LegendPlace place) {
    return new Legend(place, OptionalInt.empty(), "");
  }

  /** Collects how a legend shall look; every method returns the builder. */
  public static final class Builder {
    private final LegendPlace place;
    private OptionalInt columns = OptionalInt.empty();
    private String title = "";

    Builder(LegendPlace place) {
      this.place = place;
    }

    /** In so many columns, or as many of them as there is room for; default as the place asks. */
    public Builder columns(int columns) {
      this.columns = OptionalInt.of(columns);
      return this;
    }

    /** Above the entries; default none. */
    public Builder title(String title) {
      this.title = title;
      return this;
    }

    Legend build() {
      return new Legend(place, columns, title);
    }
  }
}
