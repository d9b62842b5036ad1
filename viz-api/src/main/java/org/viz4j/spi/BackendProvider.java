package org.viz4j.spi;

/**
 * The entry that {@link java.util.ServiceLoader} finds. Keep it tiny: nothing but {@link #create()}
 * may link a renderer's classes, so that listing backends costs nothing and one that cannot load
 * harms no other.
 */
public interface BackendProvider {

  /** Lower case, unique within the format, such as {@code stax}. */
  String id();

  Format format();

  /** The highest wins where nothing is configured. */
  int priority();

  Backend create();
}
