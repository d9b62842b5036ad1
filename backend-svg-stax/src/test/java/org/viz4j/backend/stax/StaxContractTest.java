package org.viz4j.backend.stax;

import org.junit.jupiter.api.DisplayName;
import org.viz4j.spi.BackendProvider;
import org.viz4j.testkit.SvgContract;

@DisplayName("The SVG backend on StAX")
class StaxContractTest extends SvgContract {
  @Override
  public BackendProvider provider() {
    return new StaxProvider();
  }
}
