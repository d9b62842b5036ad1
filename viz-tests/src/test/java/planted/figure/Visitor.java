package planted.figure;

/**
 * Innocent: a sink may be open, and so may a visitor that answers what its maker likes.
 *
 * @param <T> the answer
 */
interface Visitor<T> {
  void visit(Titled titled);

  T answer(Titled titled);
}
