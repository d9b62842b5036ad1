package org.viz4j.backend.pdf;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.SecureRandomSpi;
import java.util.Arrays;

/** Numbers that follow from a seed, in the one form that OpenPDF takes them. Keeps no secret. */
final class SeededRandom extends SecureRandom {
  private static final long serialVersionUID = 1L;

  SeededRandom(byte[] seed) {
    super(new HashChain(seed), null);
  }

  /** Each block of bytes is the hash of the one before. */
  private static final class HashChain extends SecureRandomSpi {
    private static final long serialVersionUID = 1L;

    private byte[] block;

    HashChain(byte[] seed) {
      this.block = seed.clone();
    }

    @Override
    protected void engineNextBytes(byte[] bytes) {
      MessageDigest sha256 = Fingerprint.sha256();
      for (int from = 0; from < bytes.length; from += block.length) {
        block = sha256.digest(block);
        int count = Math.min(block.length, bytes.length - from);
        System.arraycopy(block, 0, bytes, from, count);
      }
    }

    @Override
    protected void engineSetSeed(byte[] seed) {
      block = seed.clone();
    }

    @Override
    protected byte[] engineGenerateSeed(int count) {
      return Arrays.copyOf(block, count);
    }
  }
}
