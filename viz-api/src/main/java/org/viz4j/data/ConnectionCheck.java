package org.viz4j.data;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.viz4j.data.ModelGraph.Connection;
import org.viz4j.data.ModelGraph.Layer;
import org.viz4j.error.InvalidInputException;

/** Whether connections fit the layers of a model. */
record ConnectionCheck(List<String> names, Map<String, Integer> indices) {
  private static final int MOST_LISTED = 8;

  /**
   * @throws InvalidInputException if two layers have one name
   */
  static ConnectionCheck of(List<Layer> layers) {
    Map<String, Integer> indices = new LinkedHashMap<>();
    for (Layer layer : layers) {
      if (indices.put(layer.name(), indices.size()) != null) {
        throw InvalidInputException.of(
            "names of layers",
            "be unique",
            InvalidInputException.quoted(layer.name()) + " more than once");
      }
    }
    return new ConnectionCheck(List.copyOf(indices.keySet()), indices);
  }

  /**
   * @throws InvalidInputException if an end is no layer
   */
  void requireKnown(List<Connection> connections) {
    for (Connection connection : connections) {
      requireKnown(connection.from());
      requireKnown(connection.to());
    }
  }

  private void requireKnown(String name) {
    if (!indices.containsKey(name)) {
      throw InvalidInputException.of(
          "ends of a connection",
          "be layers (" + listed(names, ", ") + ")",
          InvalidInputException.quoted(name));
    }
  }

  /**
   * @throws InvalidInputException if there is a way from a layer to itself; the message shows it
   */
  void requireNoCycle(List<Connection> connections) {
    List<List<Integer>> sources = new ArrayList<>();
    names.forEach(name -> sources.add(new ArrayList<>()));
    List<List<Integer>> targets = new ArrayList<>();
    names.forEach(name -> targets.add(new ArrayList<>()));
    for (Connection connection : connections) {
      int from = indices.get(connection.from());
      int to = indices.get(connection.to());
      sources.get(to).add(from);
      targets.get(from).add(to);
    }
    int[] waiting = sources.stream().mapToInt(List::size).toArray();
    Deque<Integer> ready = new ArrayDeque<>();
    for (int i = 0; i < waiting.length; i++) {
      if (waiting[i] == 0) {
        ready.add(i);
      }
    }
    while (!ready.isEmpty()) {
      for (int target : targets.get(ready.remove())) {
        if (--waiting[target] == 0) {
          ready.add(target);
        }
      }
    }
    int stuck =
        IntStream.range(0, waiting.length).filter(i -> waiting[i] > 0).findFirst().orElse(-1);
    if (stuck >= 0) {
      throw InvalidInputException.of(
          "connections of a model",
          "not lead back to where they start",
          listed(cycle(stuck, sources, waiting), " -> "));
    }
  }

  /** Every layer that waits has a source that waits: going back, one comes round in the end. */
  private List<String> cycle(int start, List<List<Integer>> sources, int... waiting) {
    List<Integer> way = new ArrayList<>();
    int at = start;
    while (!way.contains(at)) {
      way.add(at);
      at = sources.get(at).stream().filter(source -> waiting[source] > 0).findFirst().orElse(at);
    }
    List<Integer> round = new ArrayList<>(way.subList(way.indexOf(at), way.size()));
    round.add(at);
    Collections.reverse(round);
    return round.stream().map(names::get).toList();
  }

  private static String listed(List<String> names, String between) {
    return names.stream()
            .limit(MOST_LISTED)
            .map(InvalidInputException::quoted)
            .collect(Collectors.joining(between))
        + (names.size() > MOST_LISTED ? between + "…" : "");
  }
}
