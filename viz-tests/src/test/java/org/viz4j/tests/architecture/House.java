package org.viz4j.tests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * The rules, for the packages under {@code root}: {@code org.viz4j}, or a small town of violations.
 */
record House(String root) {

  ArchRule apiUsesJdkAndJspecifyOnly() {
    String[] api = packages("data", "error", "figure", "font", "geom", "scene", "spi", "spi.svg");
    String[] allowed =
        Stream.concat(Stream.of(api), Stream.of("java..", "org.jspecify..")).toArray(String[]::new);
    return classes()
        .that()
        .resideInAnyPackage(api)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(allowed)
                .and(
                    not(resideInAnyPackage("java.awt..", "java.nio.file..", "java.util.logging..")))
                .and(not(equivalentTo(System.Logger.class))));
  }

  ArchRule coreNamesNoBackend() {
    return classes()
        .that()
        .resideInAnyPackage(root, root + ".core..")
        .should(new NameNothingLike(dotted(root) + "[./]backend"));
  }

  ArchRule backendsNameNoCore() {
    return classes()
        .that()
        .resideInAPackage(root + ".backend..")
        .should(new NameNothingLike(dotted(root) + "[./](core\\b|[A-Z])"));
  }

  ArchRule awtOnlyWhereItBelongs() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(
            packages("backend.png", "backend.svg", "io.image", "interop.xchart"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.awt..", "javax.imageio..", "javax.swing..");
  }

  ArchRule sceneAndGeomKnowNoFigure() {
    return noClasses()
        .that()
        .resideInAnyPackage(packages("scene", "geom"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(root + ".figure..");
  }

  ArchRule packagesHaveNoCycles() {
    return SlicesRuleDefinition.slices().assignedFrom(new OnePackage()).should().beFreeOfCycles();
  }

  ArchRule onlyTextMakesGlyphRuns() {
    return classes()
        .that()
        .resideOutsideOfPackages(packages("core.text", "testkit"))
        .should(new LeaveTypesettingToText(root));
  }

  ArchRule staticFieldsAreFinal() {
    return fields().that().areStatic().should().beFinal();
  }

  ArchRule valuesAreImmutable() {
    return classes()
        .that()
        .resideInAnyPackage(packages("figure", "scene", "geom"))
        .should(new BeValue());
  }

  ArchRule packagesAreNullMarked() {
    return classes().should(new LiveInPackageMarked(NullMarked.class));
  }

  private String[] packages(String... names) {
    return Stream.of(names).map(name -> root + "." + name + "..").toArray(String[]::new);
  }

  private static String dotted(String packageName) {
    return packageName.replace(".", "[./]");
  }

  private static final class OnePackage implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return SliceIdentifier.of(type.getPackageName());
    }

    @Override
    public String getDescription() {
      return "every package";
    }
  }
}
