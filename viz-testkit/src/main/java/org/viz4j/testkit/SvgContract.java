package org.viz4j.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;
import org.viz4j.geom.Size;
import org.viz4j.scene.Edges;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.Metadata;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.Role;
import org.viz4j.scene.Scene;
import org.viz4j.scene.Stroke;
import org.viz4j.spi.Document;
import org.viz4j.spi.RenderOptions;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What every SVG backend must do beyond {@link BackendContract}. Pictures are made by {@code
 * rsvg-convert}, to which the contract's faces are known as if they were installed; without that
 * program the tests that look at pictures are skipped, or fail where {@code CI} is {@code true}.
 */
public abstract class SvgContract extends BackendContract {
  private static final List<String> HOSTILE =
      List.of(
          "plain",
          "</text></title><script>alert(1)</script>",
          "<![CDATA[x]]> ]]> <!-- --> <?php ?>",
          "&lt;&amp;&#60;&#x3c;&unknown;&",
          "\" ' ` = onload=alert(1) '><script>",
          "\u0391\u2264\u2603 \ud835\udc9c \u05d0\u0627 \u007f\u0085\u2028\ufeff\ufdd0",
          "  two  spaces  ",
          "$HOME ${x} %n {0} \\ \\u0041");

  private static final List<String> ILLEGAL =
      List.of("a\u0000b", "a\u0001\u000b\u001fb", "a\ufffe\uffffb", "a\ud800b", "a\udc00b");

  private static final Pattern REFERENCE = Pattern.compile("url\\(['\"]?#([^)'\"]*)['\"]?\\)");

  /** For subclasses. */
  protected SvgContract() {}

  @Override
  public Picture decode(byte[] file, double dpi) throws IOException {
    return RsvgConvert.picture(file, dpi);
  }

  @Override
  public String metadataOf(byte[] file) {
    return SvgReader.of(file).words();
  }

  @Override
  public Optional<String> textOf(byte[] file) {
    return Optional.of(SvgReader.of(file).text());
  }

  private SvgReader read(Scene scene, RenderOptions options) throws IOException {
    return SvgReader.of(file(Document.of(scene), options));
  }

  /** Scenes with a bit of everything, as text and as pictures are judged. */
  private List<SvgReader> samples() throws IOException {
    List<SvgReader> samples = new ArrayList<>();
    for (Scene scene : List.of(Gallery.scene(), Gallery.deep(5, 3), spoken("<x>"))) {
      samples.add(read(scene, RenderOptions.NONE));
      samples.add(read(scene, pictureOptions(Drawing.DPI)));
    }
    return samples;
  }

  /** Says {@code words} wherever a scene can. */
  private static Scene spoken(String words) {
    Metadata about =
        new Metadata(words, words, "en", words, words, List.of(words, "second " + words), null);
    GroupNode group =
        new GroupNode(
            "group",
            Role.LEGEND,
            words,
            words,
            new Rect(0, 0, 100, 80),
            List.of(Sketch.text(words, BoxFace.LATIN, 5, new Point(5, 50))));
    return Sketch.page(about, group);
  }

  @Test
  @DisplayName("TX-1: keeps every string that XML can hold to the letter")
  void anyString() throws IOException {
    for (String hostile : HOSTILE) {
      SvgReader svg = read(spoken(hostile), RenderOptions.NONE);
      assertEquals(hostile, svg.text(), "text");
      List<String> titles = svg.elements("title").stream().map(Element::getTextContent).toList();
      assertEquals(List.of(hostile, hostile), titles, "titles");
      assertEquals(hostile, svg.elements("desc").get(0).getTextContent(), "description");
      assertTrue(svg.words().contains("second " + hostile), svg.words());
    }
  }

  @Test
  @DisplayName("TX-1: replaces what XML cannot hold, and keeps the rest")
  void illegalCharacters() throws IOException {
    for (String illegal : ILLEGAL) {
      SvgReader svg = read(spoken(illegal), RenderOptions.NONE);
      for (String text : List.of(svg.text(), svg.elements("title").get(0).getTextContent())) {
        assertTrue(text.matches("a\ufffd*b"), text);
      }
    }
  }

  @Test
  @DisplayName("writes files that xmllint accepts")
  void xmllint() throws IOException {
    ExternalTool xmllint = ExternalTool.require("xmllint");
    Path file = Files.createTempFile("figure", ".svg");
    try {
      List<String> all = new ArrayList<>(HOSTILE);
      all.addAll(ILLEGAL);
      for (String words : all) {
        Files.write(file, file(Document.of(spoken(words)), RenderOptions.NONE));
        ExternalTool.Result result = xmllint.run("--noout", "--nonet", file.toString());
        assertEquals("", result.output(), "complaints of xmllint");
        assertEquals(0, result.exit(), "exit code of xmllint");
      }
    } finally {
      Files.delete(file);
    }
  }

  @Test
  @DisplayName("states the page in pt, and as many units")
  void page() throws IOException {
    Element root =
        read(Sketch.page(new Size(360.5, 100), Metadata.EMPTY), RenderOptions.NONE).root();
    assertEquals("svg", root.getLocalName());
    assertEquals("360.5pt", root.getAttribute("width").replace(".0pt", "pt"));
    assertEquals("100pt", root.getAttribute("height").replace(".0pt", "pt"));
    List<Double> box = new ArrayList<>();
    for (String number : root.getAttribute("viewBox").split(" ")) {
      box.add(Double.valueOf(number));
    }
    assertEquals(List.of(0.0, 0.0, 360.5, 100.0), box);
  }

  @Test
  @DisplayName("keeps spaces in the eyes of old viewers and of browsers")
  void spacesKept() throws IOException {
    for (Element text : read(spoken("  a  b "), RenderOptions.NONE).elements("text")) {
      boolean browser =
          text.getAttribute("xml:space").equals("preserve")
              || text.getAttribute("style").matches(".*white-space: ?pre.*");
      boolean other = false;
      for (Node node = text; node instanceof Element element; node = node.getParentNode()) {
        other |= element.getAttribute("xml:space").equals("preserve");
      }
      assertTrue(browser, "stated where browsers look");
      assertTrue(other, "stated where others look");
    }
  }

  @Test
  @DisplayName("is one labelled image to assistive technology")
  void label() throws IOException {
    SvgReader svg = read(Gallery.scene(), RenderOptions.NONE);
    assertEquals("img", svg.root().getAttribute("role"));
    assertEquals("en", svg.root().getAttribute("xml:lang"));
    StringBuilder label = new StringBuilder();
    for (String id : svg.root().getAttribute("aria-labelledby").split(" ")) {
      Element named =
          svg.elements().stream()
              .filter(e -> id.equals(e.getAttribute("id")))
              .findFirst()
              .orElseThrow();
      label.append(named.getTextContent()).append('|');
    }
    Metadata words = FileContract.WORDS;
    assertEquals(words.title() + "|" + words.description() + "|", label.toString());
  }

  @Test
  @DisplayName("gives no id twice and points to none that is not there")
  void ids() throws IOException {
    for (SvgReader svg : samples()) {
      List<String> ids = svg.ids();
      assertEquals(new HashSet<>(ids).size(), ids.size(), ids.toString());
      assertTrue(ids.size() > 1, "ids");
      for (String value : svg.attributeValues()) {
        Matcher reference = REFERENCE.matcher(value);
        while (reference.find()) {
          assertTrue(ids.contains(reference.group(1)), value);
        }
      }
      for (Element element : svg.elements()) {
        String href = element.getAttributeNS("http://www.w3.org/1999/xlink", "href");
        assertTrue(!href.startsWith("#") || ids.contains(href.substring(1)), href);
      }
    }
  }

  @Test
  @DisplayName("shares no id with the file of another scene, for both may be in one page")
  void disjointIds() throws IOException {
    Rect clip = new Rect(10, 10, 50, 50);
    Set<String> seen = new HashSet<>();
    for (double x : new double[] {10, 10.001, 20}) {
      Scene scene = Sketch.page(Sketch.clipped("plot", clip, Sketch.box(x, 0, 9, 9, Color.BLACK)));
      List<String> ids = read(scene, RenderOptions.NONE).ids();
      assertTrue(Collections.disjoint(seen, ids), seen + " and " + ids);
      seen.addAll(ids);
    }
  }

  @Test
  @DisplayName("holds nothing that runs, loads or leads elsewhere")
  void harmless() throws IOException {
    for (SvgReader svg : samples()) {
      for (Element element : svg.elements()) {
        String name = element.getLocalName().toLowerCase(Locale.ROOT);
        assertFalse(
            Set.of("script", "foreignobject", "a", "style", "set", "animate", "iframe")
                .contains(name),
            name);
        for (String attribute : SvgReader.attributes(element)) {
          assertFalse(attribute.toLowerCase(Locale.ROOT).startsWith("on"), attribute);
          String value = element.getAttribute(attribute);
          if (attribute.endsWith("href")) {
            assertTrue(value.startsWith("#") || value.startsWith("data:image/png;base64,"), value);
          }
          assertFalse(value.matches("(?s).*(javascript:|url\\((?!['\"]?#)).*"), value);
        }
      }
    }
  }

  @Test
  @DisplayName("writes no number that is none")
  void finite() throws IOException {
    for (SvgReader svg : samples()) {
      for (String value : svg.attributeValues()) {
        assertFalse(value.matches("(?s).*\\b(NaN|Infinity|null)\\b.*"), value);
      }
    }
  }

  @Test
  @DisplayName("shows crisp lines and boxes thinner than a pixel wherever they lie")
  void thinAndCrisp() throws IOException {
    for (double width : new double[] {0.2, 0.5, 0.74}) {
      List<PathNode> thin = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        double x = 5 + i * 5.13;
        thin.add(
            PathNode.stroked(
                Sketch.line(x, 5, x, 40), Stroke.solid(Color.BLACK, width), Edges.CRISP));
        thin.add(
            PathNode.filled(Outline.rect(new Rect(x, 45, width, 40)), Color.BLACK, Edges.CRISP));
      }
      Drawing drawing = draw(96, thin.toArray(PathNode[]::new));
      for (int i = 0; i < 20; i++) {
        Rect around = new Rect(5 + i * 5.13 - 2, 6, 4, 30);
        assertEquals(30 * width, drawing.ink(around), 30 * width * 0.5, "line " + i);
        assertEquals(30 * width, drawing.ink(around.translate(0, 42)), 30 * width * 0.5, "box");
      }
    }
  }
}
