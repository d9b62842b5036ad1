package org.viz4j;

public final class Viz {
  private Viz() {}
}
