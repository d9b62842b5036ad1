package org.viz4j.core.text;

/** Names of files as they appear inside a message: in quotes, on one line, sanitised, whole. */
public final class Quoted {
  private Quoted() {}

  /** All of it, unlike other names, because a part of a file's name finds no file. */
  public static String whole(String name) {
    return '"' + Sanitizer.oneLine(name).rest() + '"';
  }
}
