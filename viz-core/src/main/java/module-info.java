/** Scales, layout, text, recipes, backend registry and the {@link org.viz4j.Viz} facade. */
module org.viz4j.core {
  requires static org.jspecify;
  requires org.slf4j;
  requires transitive org.viz4j.api;

  uses org.viz4j.spi.BackendProvider;

  exports org.viz4j;
  exports org.viz4j.core.color;
  exports org.viz4j.core.config;
  exports org.viz4j.core.diagnosis;
  exports org.viz4j.core.emit;
  exports org.viz4j.core.layout;
  exports org.viz4j.core.mark;
  exports org.viz4j.core.name;
  exports org.viz4j.core.recipe;
  exports org.viz4j.core.registry;
  exports org.viz4j.core.scale;
  exports org.viz4j.core.stat;
  exports org.viz4j.core.text;
  exports org.viz4j.core.tick;
}
