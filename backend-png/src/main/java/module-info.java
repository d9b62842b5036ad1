/** Scene to PNG through Java2D. */
module org.viz4j.backend.png {
  requires static org.jspecify;
  requires java.desktop;
  requires transitive org.viz4j.api;

  exports org.viz4j.backend.png;

  provides org.viz4j.spi.BackendProvider with
      org.viz4j.backend.png.PngBackendProvider;
}
