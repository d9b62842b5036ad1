/** The {@code viz} command. */
module org.viz4j.cli {
  requires info.picocli;
  requires static org.jspecify;
  requires org.viz4j.core;
  requires org.viz4j.io;

  exports org.viz4j.cli;

  opens org.viz4j.cli to
      info.picocli;
}
