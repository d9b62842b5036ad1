package org.viz4j.tests.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Neither a call nor a method reference that makes a glyph run or measures with a face. */
final class LeaveTypesettingToText extends ArchCondition<JavaClass> {
  private static final Set<String> MEASURES = Set.of("advance", "kern");

  private final String glyphRun;
  private final String face;

  LeaveTypesettingToText(String root) {
    super("make no glyph run and ask no face for advances");
    glyphRun = root + ".scene.GlyphRunNode";
    face = root + ".font.FontFace";
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    if (type.getName().equals(glyphRun)) { // it may copy itself and compare itself with its face
      return;
    }
    type.getCodeUnitAccessesFromSelf().stream()
        .filter(access -> isTypesetting(access.getTarget()))
        .forEach(
            access -> events.add(SimpleConditionEvent.violated(access, access.getDescription())));
  }

  private boolean isTypesetting(AccessTarget target) {
    JavaClass owner = target.getOwner();
    return target.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
        ? owner.getName().equals(glyphRun)
        : owner.isAssignableTo(face) && MEASURES.contains(target.getName());
  }
}
