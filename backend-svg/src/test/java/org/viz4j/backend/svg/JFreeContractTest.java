package org.viz4j.backend.svg;

import org.junit.jupiter.api.DisplayName;
import org.viz4j.spi.BackendProvider;
import org.viz4j.testkit.SvgContract;

@DisplayName("The SVG backend on JFreeSVG")
class JFreeContractTest extends SvgContract {
  @Override
  public BackendProvider provider() {
    return new JFreeProvider();
  }
}
