/** Figure model, scene, data types and backend SPI of viz4j. */
module org.viz4j.api {
  requires static transitive org.jspecify;

  exports org.viz4j.data;
  exports org.viz4j.error;
  exports org.viz4j.figure;
  exports org.viz4j.font;
  exports org.viz4j.geom;
  exports org.viz4j.scene;
  exports org.viz4j.spi;
  exports org.viz4j.spi.svg;
}
