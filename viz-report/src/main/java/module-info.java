/** The complete report of a training run. */
module org.viz4j.report {
  requires gg.jte.runtime;
  requires transitive org.viz4j.core;
  requires org.viz4j.io;

  exports org.viz4j.report;
}
