/** Files to data types: training histories, model graphs, tensors. */
module org.viz4j.io {
  requires com.fasterxml.jackson.core;
  requires de.siegmar.fastcsv;
  requires java.desktop;
  requires transitive org.viz4j.api;

  exports org.viz4j.io.history;
  exports org.viz4j.io.idx;
  exports org.viz4j.io.image;
  exports org.viz4j.io.json;
  exports org.viz4j.io.model;
  exports org.viz4j.io.npy;
  exports org.viz4j.io.predictions;
  exports org.viz4j.io.run;
  exports org.viz4j.io.safetensors;
  exports org.viz4j.io.tensor;
}
