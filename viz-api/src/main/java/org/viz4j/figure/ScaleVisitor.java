package org.viz4j.figure;

/**
 * One method a kind of scale.
 *
 * @param <T> what a visit answers
 */
public interface ScaleVisitor<T> {
  T visit(CategoryScale scale);

  T visit(LinearScale scale);

  T visit(LogScale scale);

  T visit(SymlogScale scale);

  T visit(LogitScale scale);

  T visit(TimeScale scale);
}
