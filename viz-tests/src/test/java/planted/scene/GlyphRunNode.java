package planted.scene;

/** Innocent stand-in. */
public record GlyphRunNode(String text) {

  GlyphRunNode withText(String other) {
    return new GlyphRunNode(other);
  }
}
