package org.viz4j.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** An SVG file as a strict XML parser sees it; one with a document type is refused. */
public final class SvgReader {
  private static final String SVG = "http://www.w3.org/2000/svg";

  private final Element root;

  private SvgReader(Element root) {
    this.root = root;
  }

  /**
   * Parses {@code file}.
   *
   * @throws AssertionError if it is not well-formed
   */
  public static SvgReader of(byte[] file) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setNamespaceAware(true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return new SvgReader(builder.parse(new ByteArrayInputStream(file)).getDocumentElement());
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("an SVG file must be well-formed XML without a document type", e);
    }
  }

  /** The root element. */
  public Element root() {
    return root;
  }

  /** All elements in the order of the file, the root first. */
  public List<Element> elements() {
    List<Element> all = new ArrayList<>(List.of(root));
    for (int i = 0; i < all.size(); i++) {
      all.addAll(i + 1, children(all.get(i)));
    }
    return all;
  }

  /** All SVG elements of one name in the order of the file. */
  public List<Element> elements(String name) {
    return elements().stream()
        .filter(e -> SVG.equals(e.getNamespaceURI()) && name.equals(e.getLocalName()))
        .toList();
  }

  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  /** Every id in the order of the file. */
  public List<String> ids() {
    return elements().stream().map(e -> e.getAttribute("id")).filter(id -> !id.isEmpty()).toList();
  }

  /** The value of every attribute in the file. */
  List<String> attributeValues() {
    List<String> values = new ArrayList<>();
    for (Element element : elements()) {
      attributes(element).forEach(name -> values.add(element.getAttribute(name)));
    }
    return values;
  }

  /** The names of an element's attributes. */
  static List<String> attributes(Element element) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      names.add(element.getAttributes().item(i).getNodeName());
    }
    return names;
  }

  /** Title, description and what else the root says about the file. */
  public String words() {
    StringJoiner words = new StringJoiner("\n");
    for (Element child : children(root)) {
      if (List.of("title", "desc", "metadata").contains(child.getLocalName())) {
        words.add(child.getTextContent());
      }
    }
    return words.toString();
  }

  /** The content of every text element, a line each. */
  public String text() {
    StringJoiner text = new StringJoiner("\n");
    elements("text").forEach(element -> text.add(element.getTextContent()));
    return text.toString();
  }
}
