package org.viz4j.tests.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/**
 * A record, an enum or a final class with final fields; a sealed interface; an interface that only
 * takes things in, such as a visitor; or the nested builder of a value, which no value holds.
 */
final class BeValue extends ArchCondition<JavaClass> {
  BeValue() {
    super("be an immutable value");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    for (String complaint : complaints(type)) {
      events.add(SimpleConditionEvent.violated(type, type.getName() + " " + complaint));
    }
  }

  private static List<String> complaints(JavaClass type) {
    if (type.isInterface()) {
      boolean open = !type.reflect().isSealed() && !isSink(type);
      return open ? List.of("is an interface neither sealed nor a sink") : List.of();
    }
    if (isBuilder(type)) {
      return isFinal(type) ? List.of() : List.of("is a builder but not final");
    }
    if (!type.isEnum() && !type.isAnonymousClass() && !isFinal(type)) {
      return List.of("is neither a record, an enum nor final");
    }
    return type.getFields().stream()
        .filter(field -> !isFinal(field) || holdsBuilder(field))
        .map(field -> "has the field " + field.getName() + ", not final or a builder")
        .toList();
  }

  /** It hands out nothing of its own, and no value beside it is one. */
  private static boolean isSink(JavaClass type) {
    return type.getAllSubclasses().stream().noneMatch(sub -> arePeers(sub, type))
        && type.getMethods().stream()
            .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
            .allMatch(BeValue::leavesAnswerToOthers);
  }

  private static boolean leavesAnswerToOthers(JavaMethod method) {
    return method.getReturnType() instanceof JavaTypeVariable
        || method.getRawReturnType().isEquivalentTo(void.class);
  }

  private static boolean arePeers(JavaClass one, JavaClass other) {
    return one.getPackageName().equals(other.getPackageName());
  }

  private static boolean isBuilder(JavaClass type) {
    return type.getSimpleName().equals("Builder") && type.getEnclosingClass().isPresent();
  }

  private static boolean holdsBuilder(JavaField field) {
    return field.getAllInvolvedRawTypes().stream().anyMatch(BeValue::isBuilder);
  }

  private static boolean isFinal(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.FINAL);
  }

  private static boolean isFinal(JavaField field) {
    return field.getModifiers().contains(JavaModifier.FINAL);
  }
}
