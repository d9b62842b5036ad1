package org.viz4j.backend.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.viz4j.font.FontFace;

/** The faces of one document, each embedded once. */
final class EmbeddedFonts {
  private final Map<FontFace, EmbeddedFace> byFace = new IdentityHashMap<>();
  private final List<EmbeddedFace> inOrder = new ArrayList<>();

  EmbeddedFace of(FontFace face) {
    EmbeddedFace known = byFace.get(face);
    if (known != null) {
      return known;
    }
    EmbeddedFace embedded = EmbeddedFace.of(face);
    byFace.put(face, embedded);
    inOrder.add(embedded);
    return embedded;
  }

  /** Fixes the six letters before the name of each subset; to be called before the file closes. */
  void nameSubsets(Fingerprint fingerprint) {
    byte[] seed = fingerprint.digest();
    for (EmbeddedFace face : inOrder) {
      face.nameSubset(new SeededRandom(seed));
      // no two subsets of a file share their letters
      seed[0]++;
    }
  }
}
