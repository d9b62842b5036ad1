package org.viz4j.backend.svg;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.zip.CRC32;
import org.viz4j.scene.Metadata;
import org.viz4j.scene.Scene;

/** The file around the drawing: root element and words about it, which JFreeSVG cannot write. */
record SvgFile(Scene scene) {
  private static final String TITLE = Words.ID_PREFIX + "_title";
  private static final String DESCRIPTION = Words.ID_PREFIX + "_desc";

  /** The whole file with {@code content} in it, and with ids made of all its words and shapes. */
  String around(String content) {
    Metadata about = scene.metadata();
    String file =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + root(about)
            + "\n"
            + element("title", TITLE, about.title())
            + element("desc", DESCRIPTION, about.description())
            + record(about)
            + content
            + "\n</svg>\n";
    return file.replace(Words.ID_PREFIX, name(file));
  }

  /** A letter, for ids start with one, and a checksum. */
  private static String name(String file) {
    CRC32 checksum = new CRC32();
    checksum.update(file.getBytes(UTF_8));
    return "v" + Long.toString(checksum.getValue(), Character.MAX_RADIX);
  }

  private String root(Metadata about) {
    String width = Double.toString(scene.size().width());
    String height = Double.toString(scene.size().height());
    String labels =
        (about.title().isEmpty() ? "" : TITLE + " ")
            + (about.description().isEmpty() ? "" : DESCRIPTION);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\""
        + " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
        + attribute("width", width + "pt")
        + attribute("height", height + "pt")
        + attribute("viewBox", "0 0 " + width + " " + height)
        + attribute("xml:lang", Words.markup(about.language()))
        + attribute("role", "img")
        + attribute("aria-labelledby", labels.strip())
        // what a page around the picture would otherwise hand down to its text
        // for all but browsers, which look at each text itself
        + " xml:space=\"preserve\" direction=\"ltr\" text-anchor=\"start\""
        + " font-style=\"normal\" font-weight=\"normal\" letter-spacing=\"0\" word-spacing=\"0\""
        + " text-rendering=\"geometricPrecision\" style=\"font-variant-ligatures:none\">";
  }

  private static String attribute(String name, String value) {
    return value.isEmpty() ? "" : " " + name + "=\"" + value + '"';
  }

  private static String element(String name, String id, String text) {
    return text.isEmpty()
        ? ""
        : "<" + name + " id=\"" + id + "\">" + Words.markup(text) + "</" + name + ">\n";
  }

  /** What the format has no elements for, in the terms of Dublin Core. */
  private static String record(Metadata about) {
    Instant date = about.date();
    StringBuilder terms = new StringBuilder();
    terms.append(term("creator", about.author())).append(term("subject", about.subject()));
    about.keywords().forEach(keyword -> terms.append(term("subject", keyword)));
    terms.append(term("date", date == null ? "" : date.truncatedTo(ChronoUnit.SECONDS).toString()));
    if (terms.isEmpty()) {
      return "";
    }
    return "<metadata><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><rdf:Description rdf:about=\"\">"
        + terms
        + "</rdf:Description></rdf:RDF></metadata>\n";
  }

  private static String term(String name, String text) {
    return text.isEmpty() ? "" : "<dc:" + name + ">" + Words.markup(text) + "</dc:" + name + ">";
  }
}
