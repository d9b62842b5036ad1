/** The {@code viz} command. */
module org.viz4j.cli {
  requires info.picocli;
  requires static org.jspecify;
  requires org.viz4j.core;
  requires org.viz4j.io;
  requires org.viz4j.report;

  exports org.viz4j.cli;

  opens org.viz4j.cli to
      info.picocli;
}
