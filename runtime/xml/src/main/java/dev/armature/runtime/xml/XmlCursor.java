package dev.armature.runtime.xml;

import dev.armature.runtime.tape.JsonException;
import dev.armature.runtime.tape.JsonLimits;
import java.io.CharArrayReader;
import java.io.Reader;
import java.nio.CharBuffer;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A position in a document, read by the JDK's parser with all that reaches out of it turned off.
 */
final class XmlCursor {
  /** Attributes of one element; no contract has as many. */
  static final int ATTRIBUTES = 1_000;

  /** Characters of one name, as of one of JSON. */
  private static final int NAME = 1_000;

  private static final String NO_LIMIT = "0";

  static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
  private static final JsonLimits LIMITS = JsonLimits.DEFAULT;

  private final XMLStreamReader in;
  private int depth;
  private long tokens;

  private XmlCursor(XMLStreamReader in) {
    this.in = in;
  }

  /** Stands before the document. */
  static XmlCursor of(CharBuffer document) {
    // One for each document: the standard does not say that factories are thread-safe.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty("jdk.xml.elementAttributeLimit", String.valueOf(ATTRIBUTES));
    factory.setProperty("jdk.xml.maxXMLNameLimit", String.valueOf(NAME));
    // The depth is counted here, with the JSON that it stands for.
    factory.setProperty("jdk.xml.maxElementDepth", NO_LIMIT);
    // Without document types nothing grows; newer JDKs count each &amp; of a document all the same.
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", NO_LIMIT);
    factory.setProperty("jdk.xml.totalEntitySizeLimit", NO_LIMIT);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    try {
      Reader text = new CharArrayReader(document.array(), 0, document.limit());
      return new XmlCursor(factory.createXMLStreamReader(text));
    } catch (XMLStreamException e) {
      throw syntax(e);
    }
  }

  /** Goes to the root element. */
  void root() {
    if (in.getVersion() != null && !in.getVersion().equals("1.0")) {
      throw fault("the version must be 1.0");
    }
    int event = XMLStreamConstants.START_DOCUMENT;
    while (event != XMLStreamConstants.START_ELEMENT) {
      event = next();
    }
  }

  /** Makes sure that nothing but comments follows the root element. */
  void end() {
    while (next() != XMLStreamConstants.END_DOCUMENT) {
      // What may follow means nothing.
    }
  }

  /**
   * Goes to the next element inside the one where the cursor stands.
   *
   * @param text what stands before it is added; null where only white space may stand
   * @return false at the end of the element where the cursor stood
   */
  boolean child(@Nullable StringBuilder text) {
    while (true) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          return true;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          return false;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(text);
        default -> {
          // Comments, processing instructions and ignorable white space.
        }
      }
    }
  }

  private void text(@Nullable StringBuilder text) {
    if (text != null) {
      text.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
    } else if (!in.isWhiteSpace()) {
      throw content("have no text beside its elements");
    }
  }

  /** Passes over the element where the cursor stands, with all that is in it. */
  void skip() {
    int outside = depth - 1;
    while (depth > outside) {
      next();
    }
  }

  private int next() {
    try {
      int event = in.next();
      count(event);
      return event;
    } catch (XMLStreamException e) {
      throw syntax(e);
    } catch (JsonException e) {
      throw e;
    } catch (RuntimeException e) {
      // The parser has some of its own for text that is no XML.
      throw fault("");
    }
  }

  /** Refuses JSON that would be nested too deeply. */
  void checkDepth(int levels) {
    if (levels > LIMITS.depth()) {
      throw XmlFault.depth(line(), column(), LIMITS.depth());
    }
  }

  private void count(int event) {
    switch (event) {
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw fault("a document type is not allowed");
      case XMLStreamConstants.START_ELEMENT -> {
        tokens += 1 + in.getAttributeCount();
        checkDepth(++depth);
        if (tokens > LIMITS.tokens()) {
          throw XmlFault.limit(line(), column(), LIMITS.tokens() + " elements and attributes");
        }
      }
      case XMLStreamConstants.END_ELEMENT -> depth--;
      default -> {
        // Text is bounded by the size of the body.
      }
    }
  }

  String local() {
    return in.getLocalName();
  }

  String namespace() {
    return orEmpty(in.getNamespaceURI());
  }

  int attributes() {
    return in.getAttributeCount();
  }

  String attributeName(int i) {
    return in.getAttributeLocalName(i);
  }

  String attributeNamespace(int i) {
    return orEmpty(in.getAttributeNamespace(i));
  }

  String attribute(int i) {
    return in.getAttributeValue(i);
  }

  /** Whether an attribute is one of {@code xsi}, which speak of types and schemas. */
  boolean isInstance(int i) {
    return attributeNamespace(i).equals(XSI);
  }

  /** Whether the element says that it is null. */
  boolean isNil() {
    String nil = in.getAttributeValue(XSI, "nil");
    return nil != null && (nil.strip().equals("true") || nil.strip().equals("1"));
  }

  /** The fault of an element that has not what its place in the contract has. */
  JsonException content(String must) {
    return XmlFault.content(line(), column(), must);
  }

  private JsonException fault(String why) {
    return XmlFault.syntax(line(), column(), why);
  }

  private static JsonException syntax(XMLStreamException e) {
    Location at = e.getLocation();
    int line = at == null ? 1 : Math.max(1, at.getLineNumber());
    int column = at == null ? 1 : Math.max(1, at.getColumnNumber());
    // The number of the message for that limit; its words depend on the machine's language.
    return String.valueOf(e.getMessage()).contains("JAXP00010002")
        ? XmlFault.limit(line, column, ATTRIBUTES + " attributes in an element")
        : XmlFault.syntax(line, column, "");
  }

  private int line() {
    return Math.max(1, in.getLocation().getLineNumber());
  }

  private int column() {
    return Math.max(1, in.getLocation().getColumnNumber());
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  void close() {
    try {
      in.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text in memory cannot fail to be closed", e);
    }
  }
}
