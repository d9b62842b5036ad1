package org.viz4j.tests.badinput;

import org.viz4j.backend.stax.StaxProvider;
import org.viz4j.spi.Backend;
import org.viz4j.spi.BackendProvider;
import org.viz4j.spi.Format;

/** Claims SVG as strongly as {@code stax} does; its id is the smaller. */
public final class Rival implements BackendProvider {
  static final String ID = "rival";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Format format() {
    return Format.SVG;
  }

  @Override
  public int priority() {
    return new StaxProvider().priority();
  }

  @Override
  public Backend create() {
    return new StaxProvider().create();
  }

  /** Cannot even be made. */
  public static final class Broken implements BackendProvider {
    /** Fails. */
    public Broken() {
      throw new IllegalStateException("no licence");
    }

    @Override
    public String id() {
      return "broken";
    }

    @Override
    public Format format() {
      return Format.SVG;
    }

    @Override
    public int priority() {
      return 1000;
    }

    @Override
    public Backend create() {
      throw new IllegalStateException("never made");
    }
  }

  /** Lists well, and fails when it is to start, as a native library that is missing does. */
  public static final class CannotStart implements BackendProvider {
    @Override
    public String id() {
      return "native";
    }

    @Override
    public Format format() {
      return Format.PNG;
    }

    @Override
    public int priority() {
      return 1000;
    }

    @Override
    public Backend create() {
      throw new UnsatisfiedLinkError("no viz in java.library.path");
    }
  }
}
