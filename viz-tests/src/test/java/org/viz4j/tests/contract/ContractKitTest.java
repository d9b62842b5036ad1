package org.viz4j.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.MethodSelector;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.viz4j.backend.png.PngBackendProvider;
import org.viz4j.spi.BackendProvider;
import org.viz4j.testkit.BackendContract;
import org.viz4j.testkit.Picture;

@DisplayName("The contract kit")
class ContractKitTest {
  private static final String FAULT = "viz.tests.fault";

  @Test
  @DisplayName("finds nothing wrong with a sound backend")
  void passesSound() {
    TestExecutionSummary summary = run(Fault.NONE, selectClass(FaultyPng.class));
    assertThat(failed(summary)).isEmpty();
    assertThat(summary.getTestsSucceededCount()).isGreaterThan(100);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DROPS_IMAGES             | orientation palette smooth
          TURNS_IMAGES_UPSIDE_DOWN | orientation crisp
          IGNORES_CLIP             | cuts cutsEveryKind nested
          LEAKS_CLIP               | doesNotLeak backToOuter
          REPLACES_OUTER_CLIP      | nested apart
          IGNORES_ALPHA            | alphaOverWhite alphaOverColor seeThroughStroke color
          IGNORES_ALPHA_OF_IMAGES  | seeThroughPixels
          IGNORES_DASHES           | dashes phase oddDashes dots
          IGNORES_DASH_PHASE       | phase
          IGNORES_MITER_LIMIT      | miterLimit
          IGNORES_FILL_RULE        | evenOdd
          SHIFTS_TEXT              | position ownAdvances fallbackFace
          IGNORES_ADVANCES         | statedAdvances
          IGNORES_ANGLE            | upwards slanting otherAngles
          PAINTS_BACKWARDS         | order groupOrder
          READS_THE_CLOCK          | noClock noMetadata
          LOSES_THE_TITLE          | metadata
          CLOSES_THE_STREAM        | leavesOpen
          SWALLOWS_FAILURES        | failingStream
          """)
  @DisplayName("catches a backend that")
  void catches(Fault fault, String tests) {
    List<MethodSelector> methods =
        Stream.of(tests.split(" ")).map(name -> selectMethod(FaultyPng.class, name)).toList();
    TestExecutionSummary summary = run(fault, methods.toArray(MethodSelector[]::new));
    assertThat(summary.getTestsFailedCount())
        .as("tests that fail: %s", failed(summary))
        .isEqualTo(methods.size());
    assertThat(summary.getFailures())
        .allSatisfy(
            failure -> assertThat(failure.getException()).isInstanceOf(AssertionError.class));
  }

  private static List<String> failed(TestExecutionSummary summary) {
    return summary.getFailures().stream()
        .map(failure -> failure.getTestIdentifier().getDisplayName())
        .toList();
  }

  private static TestExecutionSummary run(Fault fault, DiscoverySelector... selectors) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectors)
            .configurationParameter(FAULT, fault.name())
            .build();
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create().execute(request, listener);
    return listener.getSummary();
  }

  /** The subclass a backend's author writes, but for the fault. */
  @ExtendWith(FaultResolver.class)
  static class FaultyPng extends BackendContract {
    private final BackendProvider provider;

    FaultyPng(Fault fault) {
      provider = new FaultyProvider(new PngBackendProvider(), fault);
    }

    @Override
    public BackendProvider provider() {
      return provider;
    }

    @Override
    public Picture decode(byte[] file, double dpi) throws IOException {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
      int width = image.getWidth();
      int height = image.getHeight();
      return new Picture(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    @Override
    public String metadataOf(byte[] file) {
      // the chunks of text are not compressed and stand before the pixels
      String all = new String(file, StandardCharsets.UTF_8);
      return all.substring(all.indexOf("pHYs"), all.indexOf("IDAT"));
    }
  }

  static final class FaultResolver implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Fault.class;
    }

    @Override
    public Fault resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return Fault.valueOf(context.getConfigurationParameter(FAULT).orElseThrow());
    }
  }
}
