package org.viz4j.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.viz4j.error.InvalidInputException;

/**
 * Distinct names in the order in which they first appear; each stands at the position 0, 1, 2, ….
 * Names are compared character by character: {@code "1"} and {@code "01"} are two. Equal by
 * content.
 */
public final class Categories {
  private final List<String> names;
  private final Map<String, Integer> positions;

  private Categories(List<String> names, Map<String, Integer> positions) {
    this.names = Collections.unmodifiableList(names);
    this.positions = positions;
  }

  /**
   * The distinct ones of {@code names}; a copy.
   *
   * @throws InvalidInputException if the list or a name is null
   */
  public static Categories of(List<String> names) {
    return new Categories(new ArrayList<>(), new HashMap<>()).with(names);
  }

  /**
   * These, and after them the new ones of {@code more}: no position changes.
   *
   * @throws InvalidInputException if the list or a name is null
   */
  public Categories with(List<String> more) {
    List<String> present = InvalidInputException.requireAllPresent("names of categories", more);
    List<String> all = new ArrayList<>(names);
    Map<String, Integer> places = new HashMap<>(positions);
    for (String name : present) {
      if (places.putIfAbsent(name, all.size()) == null) {
        all.add(name);
      }
    }
    return new Categories(all, places);
  }

  /** Distinct, in their order; cannot be changed. */
  public List<String> names() {
    return names;
  }

  /** Number of names. */
  public int size() {
    return names.size();
  }

  /**
   * Where {@code name} stands, from 0; found at once however many there are.
   *
   * @throws InvalidInputException if it is none of these
   */
  public int position(String name) {
    Integer position = positions.get(InvalidInputException.requirePresent("a category", name));
    if (position == null) {
      throw InvalidInputException.of(
          "a category",
          "be one of the " + names.size() + " of its scale",
          InvalidInputException.quoted(name));
    }
    return position;
  }

  /**
   * Where each of {@code wanted} stands.
   *
   * @throws InvalidInputException if one is none of these
   */
  public Column positions(List<String> wanted) {
    return Column.of(wanted.stream().mapToDouble(this::position).toArray());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Categories that && names.equals(that.names);
  }

  @Override
  public int hashCode() {
    return names.hashCode();
  }

  @Override
  public String toString() {
    return "Categories[" + names.size() + " names]";
  }
}
