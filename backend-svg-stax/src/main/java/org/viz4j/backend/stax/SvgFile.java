package org.viz4j.backend.stax;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.viz4j.geom.Affine;
import org.viz4j.geom.Rect;
import org.viz4j.geom.Size;
import org.viz4j.scene.Metadata;
import org.viz4j.scene.Scene;
import org.viz4j.scene.Stroke;

/** The file around the drawing: root element, words about it, definitions. */
final class SvgFile {
  private static final String TITLE = "_title";
  private static final String DESCRIPTION = "_desc";

  private final Markup markup;
  private final Survey survey;
  private final ImageWriter images;

  SvgFile(Markup markup, Survey survey, ImageWriter images) {
    this.markup = markup;
    this.survey = survey;
    this.images = images;
  }

  void write(Scene scene) {
    Metadata about = scene.metadata();
    markup.declaration();
    root(scene.size(), about);
    words(about);
    record(about);
    definitions();
    scene.root().accept(new NodeWriter(markup, survey, images));
    markup.line().end().finish();
  }

  private void root(Size size, Metadata about) {
    String width = Decimal.of(size.width());
    String height = Decimal.of(size.height());
    markup.start("svg").namespace("", Markup.SVG).namespace("xlink", Markup.XLINK);
    markup.attribute("width", width + "pt").attribute("height", height + "pt");
    markup.attribute("viewBox", "0 0 " + width + " " + height);
    if (!about.language().isEmpty()) {
      markup.xmlAttribute("lang", about.language());
    }
    markup.attribute("role", "img");
    String labels =
        (about.title().isEmpty() ? "" : survey.id(TITLE) + " ")
            + (about.description().isEmpty() ? "" : survey.id(DESCRIPTION));
    if (!labels.isEmpty()) {
      markup.attribute("aria-labelledby", labels.strip());
    }
    inherited();
  }

  /** What holds unless a node says otherwise, whatever a page around the picture hands down. */
  private void inherited() {
    markup.attribute("direction", "ltr").attribute("text-anchor", "start");
    markup.attribute("font-style", "normal").attribute("font-weight", "normal");
    markup.attribute("letter-spacing", "0").attribute("word-spacing", "0");
    markup.attribute("text-rendering", "geometricPrecision");
    // one code point, one glyph
    markup.attribute("style", "font-variant-ligatures:none");
    markup.attribute("stroke-miterlimit", Stroke.DEFAULT_MITER_LIMIT);
  }

  private void words(Metadata about) {
    if (!about.title().isEmpty()) {
      markup.start("title").attribute("id", survey.id(TITLE)).text(about.title()).end();
    }
    if (!about.description().isEmpty()) {
      markup.start("desc").attribute("id", survey.id(DESCRIPTION)).text(about.description()).end();
    }
  }

  /** What the format has no elements for, in the terms of Dublin Core. */
  private void record(Metadata about) {
    Instant date = about.date();
    if (about.author().isEmpty()
        && about.subject().isEmpty()
        && about.keywords().isEmpty()
        && date == null) {
      return;
    }
    markup.start("metadata");
    markup.start("rdf", Markup.RDF, "RDF");
    markup.namespace("rdf", Markup.RDF).namespace("dc", Markup.DC);
    markup.start("rdf", Markup.RDF, "Description");
    markup.attribute("rdf", Markup.RDF, "about", "");
    term("creator", about.author());
    term("subject", about.subject());
    about.keywords().forEach(keyword -> term("subject", keyword));
    term("date", date == null ? "" : date.truncatedTo(ChronoUnit.SECONDS).toString());
    markup.line().end().line().end().line().end();
  }

  private void term(String name, String text) {
    if (!text.isEmpty()) {
      markup.start("dc", Markup.DC, name).text(text).end();
    }
  }

  private void definitions() {
    if (survey.clips().isEmpty() && survey.glyphs().isEmpty()) {
      return;
    }
    markup.start("defs");
    for (Rect clip : survey.clips().keySet()) {
      markup.start("clipPath").attribute("id", survey.clipId(clip)).empty("rect");
      markup.attribute("x", clip.x()).attribute("y", clip.y());
      markup.attribute("width", clip.width()).attribute("height", clip.height());
      markup.line().end();
    }
    Affine units = Affine.scale(GlyphWriter.UNITS);
    for (Survey.Glyph glyph : survey.glyphs().keySet()) {
      String data = PathData.of(glyph.face().outline(glyph.index()).transform(units).rounded(10));
      markup.empty("path").attribute("id", survey.glyphId(glyph)).attribute("d", data);
    }
    markup.line().end();
  }
}
