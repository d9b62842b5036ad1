package org.viz4j.core.config;

/** Where a setting can come from, the weakest first. */
public enum Layer {
  /** Built in. */
  DEFAULT("default"),
  /** {@code viz.properties} on the class path. */
  CLASS_PATH("class path"),
  /** {@code viz.properties} in the working folder, or the file given in its place. */
  FILE("file"),
  /** Variables such as {@code VIZ_DPI}. */
  ENVIRONMENT("environment"),
  /** Java system properties. */
  SYSTEM_PROPERTY("system property"),
  /** The options of one call. */
  CALL("call"),
  /** The figure itself. */
  FIGURE("figure");

  private final String label;

  Layer(String label) {
    this.label = label;
  }

  /** One or two words for people. */
  public String label() {
    return label;
  }
}
