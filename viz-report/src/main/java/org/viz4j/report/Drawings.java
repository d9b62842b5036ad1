package org.viz4j.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.VizException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Figure;

/** The figures of a report by what they tell of. What cannot be drawn becomes a note. */
final class Drawings {
  private static final Set<Warning.Code> TOLD =
      EnumSet.of(Warning.Code.CONSTANT, Warning.Code.OUT_OF_DOMAIN);

  private final Map<Section, List<Part>> parts = new EnumMap<>(Section.class);
  private final Set<Section> damaged = EnumSet.noneOf(Section.class);
  private final Set<String> stems = new HashSet<>();
  private final Set<String> told = new HashSet<>();
  private final Consumer<Note> notes;

  Drawings(Consumer<Note> notes) {
    this.notes = notes;
  }

  /** A figure that is not made yet. */
  record Draft(String stem, String title, String caption, Supplier<Figure> figure) {
    Draft(String stem, String title, Supplier<Figure> figure) {
      this(stem, title, "", figure);
    }

    /** What a recipe says about the data, as that a channel is dead, is part of the caption. */
    Part part() {
      Figure made = figure.get();
      List<Warning> said =
          made.warnings().stream().filter(one -> TOLD.contains(one.code())).toList();
      List<String> words = new ArrayList<>();
      if (!caption.isEmpty()) {
        words.add(caption);
      }
      said.forEach(warning -> words.add(warning.message()));
      List<Warning> rest = new ArrayList<>(made.warnings());
      rest.removeAll(said);
      return new Part(stem, title, made.withWarnings(rest), String.join("; ", words));
    }
  }

  /** Draws a part if its data have what it needs. */
  boolean tried(Section section, Draft draft) {
    Part part;
    try {
      part = draft.part();
    } catch (InvalidInputException e) {
      return false;
    }
    add(section, part);
    return true;
  }

  /** Draws a part, or notes why it cannot be drawn. */
  void draw(Section section, Draft draft) {
    try {
      add(section, draft.part());
    } catch (VizException e) {
      damaged.add(section);
      notes.accept(
          new Note(Note.Kind.DAMAGED, draft.title() + " could not be drawn: " + e.getMessage()));
    }
  }

  void add(Section section, Part part) {
    if (!stems.add(part.stem())) {
      throw InvalidInputException.of("stems of parts", "be unique", part.stem() + " twice");
    }
    parts.computeIfAbsent(section, key -> new ArrayList<>()).add(part);
    for (Warning warning : part.figure().warnings()) {
      // figures of one history all say what was assumed of it
      if (!told.add(warning.message())) {
        continue;
      }
      notes.accept(new Note(Note.Kind.WARNING, part.title() + ": " + warning.message()));
    }
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** Neither drawn nor tried in vain. */
  boolean isMissing(Section section) {
    return !parts.containsKey(section) && !damaged.contains(section);
  }

  List<Part> all() {
    return parts.values().stream().flatMap(List::stream).toList();
  }
}
