/** Scene to SVG through JFreeSVG, which is under the GPL-3.0. */
module org.viz4j.backend.svg {
  requires static org.jspecify;
  requires java.desktop;
  requires org.jfree.svg;
  requires transitive org.viz4j.api;

  exports org.viz4j.backend.svg;

  provides org.viz4j.spi.BackendProvider with
      org.viz4j.backend.svg.JFreeProvider;
}
