/** Scene to SVG written with the JDK's StAX. */
module org.viz4j.backend.stax {
  requires static org.jspecify;
  requires java.xml;
  requires transitive org.viz4j.api;

  exports org.viz4j.backend.stax;

  provides org.viz4j.spi.BackendProvider with
      org.viz4j.backend.stax.StaxProvider;
}
