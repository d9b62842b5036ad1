package org.viz4j.backend.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A hash of everything a file is made of, in place of the random numbers that PDF asks for. */
final class Fingerprint {
  private final MessageDigest digest = sha256();

  void add(byte[] bytes) {
    digest.update(bytes);
  }

  void add(String text) {
    add(text.getBytes(StandardCharsets.UTF_8));
    // keeps two texts in a row from reading as one
    digest.update((byte) 0);
  }

  /** 32 bytes for what was added so far; more may be added. */
  byte[] digest() {
    try {
      return ((MessageDigest) digest.clone()).digest();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("SHA-256 of this JDK cannot be copied", e);
    }
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
