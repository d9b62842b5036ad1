package org.viz4j.tests.architecture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks into the class file itself, so that a name in a string for reflection is found too. */
final class NameNothingLike extends ArchCondition<JavaClass> {
  private final Pattern forbidden;

  NameNothingLike(String pattern) {
    super("name nothing like " + pattern);
    forbidden = Pattern.compile(pattern + "[\\w./$]*");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    Matcher found = forbidden.matcher(classFile(type));
    if (found.find()) {
      String message = type.getName() + " names " + found.group();
      events.add(SimpleConditionEvent.violated(type, message));
    }
  }

  private static String classFile(JavaClass type) {
    try (InputStream in = type.getSource().orElseThrow().getUri().toURL().openStream()) {
      return new String(in.readAllBytes(), ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
