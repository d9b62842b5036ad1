package org.viz4j.backend.svg;

import org.junit.jupiter.api.DisplayName;
import org.viz4j.spi.BackendProvider;
import org.viz4j.spi.RenderOptions;
import org.viz4j.testkit.SvgContract;

@DisplayName("The SVG backend on JFreeSVG, drawing text as outlines,")
class JFreeOutlinesContractTest extends SvgContract {
  @Override
  public BackendProvider provider() {
    return new JFreeProvider();
  }

  @Override
  public RenderOptions pictureOptions(double dpi) {
    return RenderOptions.dpi(dpi).with("viz.svg.text", "outlines");
  }
}
