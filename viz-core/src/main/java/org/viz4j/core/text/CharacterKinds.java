package org.viz4j.core.text;

import static java.lang.Character.UnicodeScript.BALINESE;
import static java.lang.Character.UnicodeScript.BENGALI;
import static java.lang.Character.UnicodeScript.CHAM;
import static java.lang.Character.UnicodeScript.DEVANAGARI;
import static java.lang.Character.UnicodeScript.GUJARATI;
import static java.lang.Character.UnicodeScript.GURMUKHI;
import static java.lang.Character.UnicodeScript.JAVANESE;
import static java.lang.Character.UnicodeScript.KANNADA;
import static java.lang.Character.UnicodeScript.KHMER;
import static java.lang.Character.UnicodeScript.LAO;
import static java.lang.Character.UnicodeScript.MALAYALAM;
import static java.lang.Character.UnicodeScript.MONGOLIAN;
import static java.lang.Character.UnicodeScript.MYANMAR;
import static java.lang.Character.UnicodeScript.ORIYA;
import static java.lang.Character.UnicodeScript.SINHALA;
import static java.lang.Character.UnicodeScript.TAI_THAM;
import static java.lang.Character.UnicodeScript.TAMIL;
import static java.lang.Character.UnicodeScript.TELUGU;
import static java.lang.Character.UnicodeScript.THAI;
import static java.lang.Character.UnicodeScript.TIBETAN;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What the typesetter has to know about single characters. */
final class CharacterKinds {
  private static final int FIRST_MARK = 0x300;
  private static final int FIRST_RIGHT_TO_LEFT = 0x590;

  /** Written from left to right, with letters that join, stack or change places. */
  private static final Set<UnicodeScript> SHAPED =
      EnumSet.of(
          BALINESE,
          BENGALI,
          CHAM,
          DEVANAGARI,
          GUJARATI,
          GURMUKHI,
          JAVANESE,
          KANNADA,
          KHMER,
          LAO,
          MALAYALAM,
          MONGOLIAN,
          MYANMAR,
          ORIYA,
          SINHALA,
          TAI_THAM,
          TAMIL,
          TELUGU,
          THAI,
          TIBETAN);

  private CharacterKinds() {}

  static boolean newline(int c) {
    return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /** Soft hyphen, zero width characters, and those that turn the direction of text. */
  static boolean invisible(int c) {
    return c == 0xad
        || c == 0x61c
        || c >= 0x200b && c <= 0x200f
        || c >= 0x202a && c <= 0x202e
        || c >= 0x2060 && c <= 0x206f
        || c == 0xfeff;
  }

  static boolean nonCharacter(int c) {
    return (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef;
  }

  /** Whether {@code c} is drawn over, under or around the character before it. */
  static boolean mark(int c) {
    if (c < FIRST_MARK) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Whether {@code c} may become one character with {@code previous} in normalization form C. */
  static boolean composes(int previous, int c) {
    return mark(c) || jamo(previous, c) || c == 0x16d67;
  }

  private static boolean jamo(int previous, int c) {
    boolean vowel = c >= 0x1161 && c <= 0x1175;
    boolean trail = c >= 0x11a8 && c <= 0x11c2;
    boolean afterLead = previous >= 0x1100 && previous <= 0x1112;
    boolean afterVowel = previous >= 0x1161 && previous <= 0x1175;
    boolean afterSyllable = previous >= 0xac00 && previous <= 0xd7a3;
    return vowel && afterLead || trail && (afterVowel || afterSyllable);
  }

  /** Whether text may be cut between the two: not before a mark or inside an emoji or flag. */
  static boolean separable(int previous, int c) {
    boolean skinTone = c >= 0x1f3fb && c <= 0x1f3ff;
    return !composes(previous, c) && !skinTone && !(flagHalf(previous) && flagHalf(c));
  }

  private static boolean flagHalf(int c) {
    return c >= 0x1f1e6 && c <= 0x1f1ff;
  }

  /** Whether text with {@code c} needs shaping or a second direction to read right. */
  static boolean unshaped(int c) {
    if (c < FIRST_RIGHT_TO_LEFT) {
      return false;
    }
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
        || SHAPED.contains(UnicodeScript.of(c));
  }
}
