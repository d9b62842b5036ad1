package org.viz4j.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {
  static final JavaClasses MAIN_CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("-tests.jar!"))
          .importPackages("org.viz4j");
  private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");
  private static final Pattern FIRST_CLASS = Pattern.compile("planted\\.((?:[a-z]+\\.)*[A-Z]\\w*)");

  /** A rule and all the planted classes that break it. */
  record Case(String rule, Function<House, ArchRule> of, String... violators) {
    @Override
    public String toString() {
      return rule;
    }
  }

  static List<Case> rules() {
    return List.of(
        new Case(
            "1 viz-api uses the JDK and JSpecify only",
            House::apiUsesJdkAndJspecifyOnly,
            "data.LogsWithTheJdk",
            "data.LogsWithTheSystem",
            "data.ReadsFiles",
            "data.UsesLibrary",
            "geom.UsesAwt"),
        new Case(
            "2 viz-core never names a backend",
            House::coreNamesNoBackend,
            "core.chart.NamesBackend",
            "core.chart.NamesBackendInString"),
        new Case(
            "2 a backend never names viz-core",
            House::backendsNameNoCore,
            "backend.pdf.NamesCore",
            "backend.pdf.NamesFacade"),
        new Case(
            "3 java.awt and javax.imageio stay where pixels are made",
            House::awtOnlyWhereItBelongs,
            "backend.pdf.WritesImages",
            "geom.UsesAwt"),
        new Case(
            "4 scene and geom know nothing of figure",
            House::sceneAndGeomKnowNoFigure,
            "scene.KnowsFigure"),
        new Case(
            "4 packages have no cycles",
            House::packagesHaveNoCycles,
            "core.left.Left",
            "core.right.Right"),
        new Case(
            "5 only core.text, and a run about itself, makes glyph runs or asks a face for advances",
            House::onlyTextMakesGlyphRuns,
            "core.chart.KernsText",
            "core.chart.MakesGlyphRun",
            "core.chart.MeasuresText"),
        new Case("6 static fields are final", House::staticFieldsAreFinal, "data.CountsInStatic"),
        new Case(
            "6 figure, scene and geom hold immutable values",
            House::valuesAreImmutable,
            "figure.Changes",
            "figure.EnumChanges",
            "figure.HoldsBuilder",
            "figure.NotFinal",
            "figure.OpenAnswer",
            "figure.OpenButImplemented"),
        new Case(
            "8 every package is @NullMarked",
            House::packagesAreNullMarked,
            "bare.LivesUnannounced",
            "unmarked.LivesUnmarked"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  @DisplayName("the code keeps rule")
  void holds(Case rule) {
    rule.of().apply(new House("org.viz4j")).check(MAIN_CODE);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  @DisplayName("exactly the planted violations break rule")
  void fails(Case rule) {
    List<String> details =
        rule.of().apply(new House("planted")).evaluate(PLANTED).getFailureReport().getDetails();
    assertThat(offenders(details)).containsExactlyInAnyOrder(rule.violators());
  }

  /** The first class that a line names is the one that breaks the rule. */
  private static Set<String> offenders(List<String> details) {
    return details.stream()
        .flatMap(String::lines)
        .map(FIRST_CLASS::matcher)
        .filter(Matcher::find)
        .map(match -> match.group(1))
        .collect(Collectors.toSet());
  }
}
