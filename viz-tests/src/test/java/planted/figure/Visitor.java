package planted.figure;

/** Innocent: a sink may be open. */
interface Visitor {
  void visit(Titled titled);
}
