package org.viz4j.tests.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;

/** The package has a {@code package-info.java} with the annotation. */
final class LiveInPackageMarked extends ArchCondition<JavaClass> {
  private final Class<? extends Annotation> mark;

  LiveInPackageMarked(Class<? extends Annotation> mark) {
    super("live in a package with package-info.java and @" + mark.getSimpleName());
    this.mark = mark;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    if (!type.getPackage().isAnnotatedWith(mark)) {
      String message = type.getName() + " lives in a package without @" + mark.getSimpleName();
      events.add(SimpleConditionEvent.violated(type, message));
    }
  }
}
