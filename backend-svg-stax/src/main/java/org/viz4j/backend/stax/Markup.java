package org.viz4j.backend.stax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.viz4j.spi.svg.XmlText;

/**
 * Elements and attributes of one file. Escapes what must be escaped and lets no character through
 * that XML forbids; what the stream throws comes out as {@link UncheckedIOException}, since
 * visitors have no room for another.
 */
final class Markup {
  static final String SVG = "http://www.w3.org/2000/svg";
  static final String XLINK = "http://www.w3.org/1999/xlink";
  static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  static final String DC = "http://purl.org/dc/elements/1.1/";

  private final XMLStreamWriter xml;

  Markup(Writer out) {
    try {
      // the JDK's own, whatever else is on the class path: the bytes must not depend on it
      this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** One call to the stream writer. */
  private interface Step {
    void run() throws XMLStreamException;
  }

  private Markup run(Step step) {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  private static UncheckedIOException failed(XMLStreamException e) {
    return new UncheckedIOException(
        e.getNestedException() instanceof IOException io ? io : new IOException(e));
  }

  /** The XML declaration. */
  Markup declaration() {
    return run(() -> xml.writeStartDocument("UTF-8", "1.0"));
  }

  /** Starts an element on a line of its own. */
  Markup start(String name) {
    return line().startInline(name);
  }

  /** Starts an element where the text goes on. */
  Markup startInline(String name) {
    return run(() -> xml.writeStartElement(name));
  }

  /** Starts an element of another namespace, whose prefix is declared, on a line of its own. */
  Markup start(String prefix, String namespace, String name) {
    return line().run(() -> xml.writeStartElement(prefix, name, namespace));
  }

  /** An element without content on a line of its own. */
  Markup empty(String name) {
    return line().run(() -> xml.writeEmptyElement(name));
  }

  /** Ends the innermost element. */
  Markup end() {
    return run(xml::writeEndElement);
  }

  /** A line break between elements. */
  Markup line() {
    return run(() -> xml.writeCharacters("\n"));
  }

  /** Declares a prefix; the empty one is the default namespace. */
  Markup namespace(String prefix, String uri) {
    return prefix.isEmpty()
        ? run(() -> xml.writeDefaultNamespace(uri))
        : run(() -> xml.writeNamespace(prefix, uri));
  }

  /** An attribute whose value is known to hold legal characters only. */
  Markup attribute(String name, String value) {
    return run(() -> xml.writeAttribute(name, value));
  }

  /** An attribute whose value may be any text. */
  Markup words(String name, String text) {
    return attribute(name, XmlText.legal(text));
  }

  Markup attribute(String name, double value) {
    return run(() -> xml.writeAttribute(name, Decimal.of(value)));
  }

  /** An attribute of another namespace. */
  Markup attribute(String prefix, String namespace, String name, String value) {
    return run(() -> xml.writeAttribute(prefix, namespace, name, value));
  }

  /** The attribute {@code xml:lang} and its like. */
  Markup xmlAttribute(String name, String value) {
    return attribute(
        XMLConstants.XML_NS_PREFIX, XMLConstants.XML_NS_URI, name, XmlText.legal(value));
  }

  /** {@code xlink:href}, which older viewers need. */
  Markup href(String target) {
    return attribute("xlink", XLINK, "href", target);
  }

  Markup text(String text) {
    return run(() -> xml.writeCharacters(XmlText.legal(text)));
  }

  /** A whole element with nothing but text, on a line of its own. */
  Markup element(String name, String text) {
    return start(name).text(text).end();
  }

  /** Ends the file with a line break. */
  void finish() {
    line().run(xml::writeEndDocument).run(xml::flush);
  }
}
