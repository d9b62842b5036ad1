package org.viz4j.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The bundled files, as bytes, as our face and as FontBox's. */
enum BundledFace {
  SANS("LiberationSans-Regular.ttf"),
  SANS_BOLD("LiberationSans-Bold.ttf"),
  SANS_ITALIC("LiberationSans-Italic.ttf"),
  SANS_BOLD_ITALIC("LiberationSans-BoldItalic.ttf"),
  SERIF("LiberationSerif-Regular.ttf"),
  SERIF_BOLD("LiberationSerif-Bold.ttf"),
  SERIF_ITALIC("LiberationSerif-Italic.ttf"),
  SERIF_BOLD_ITALIC("LiberationSerif-BoldItalic.ttf"),
  MONO("LiberationMono-Regular.ttf"),
  MONO_BOLD("LiberationMono-Bold.ttf"),
  MONO_ITALIC("LiberationMono-Italic.ttf"),
  MONO_BOLD_ITALIC("LiberationMono-BoldItalic.ttf"),
  DEJAVU("DejaVuSans.ttf");

  private final String file;

  BundledFace(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  byte[] bytes() {
    try (InputStream in = FontLibrary.class.getResourceAsStream("fonts/" + file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TrueTypeFace face() {
    return TrueTypeFace.parse(file, bytes());
  }

  TrueTypeFont oracle() {
    try {
      return new TTFParser().parse(new RandomAccessReadBuffer(bytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
