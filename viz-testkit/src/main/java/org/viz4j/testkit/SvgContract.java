package org.viz4j.testkit;

import java.io.IOException;
import java.util.Optional;

/**
 * What every SVG backend must do beyond {@link BackendContract}. Pictures are made by {@code
 * rsvg-convert}, to which the contract's faces are known as if they were installed; without that
 * program the tests that look at pictures are skipped, or fail where {@code CI} is {@code true}.
 */
public abstract class SvgContract extends BackendContract {

  /** For subclasses. */
  protected SvgContract() {}

  @Override
  public Picture decode(byte[] file, double dpi) throws IOException {
    return RsvgConvert.picture(file, dpi);
  }

  @Override
  public String metadataOf(byte[] file) {
    return SvgReader.of(file).words();
  }

  @Override
  public Optional<String> textOf(byte[] file) {
    return Optional.of(SvgReader.of(file).text());
  }
}
