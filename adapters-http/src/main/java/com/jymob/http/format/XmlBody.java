package com.jymob.http.format;

import static javax.xml.XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;
import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.COMMENT;
import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.PROCESSING_INSTRUCTION;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import com.jymob.http.field.Value;
import com.jymob.http.message.Refused;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an XML element with children. A document type is refused: whatever it declares is a trap.
 */
final class XmlBody {
  private static final XMLInputFactory XML = factory();

  private XmlBody() {}

  private static XMLInputFactory factory() {
    var factory = new WstxInputFactory();
    factory.configureForConvenience();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, RequestBody.DEEPEST);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_COUNT, (long) RequestBody.MOST_PARTS);
    return factory;
  }

  /**
   * @param root the name that the root element must have
   * @throws Refused 400 {@code malformed_xml}, {@code wrong_root}, {@code repeated_field}
   */
  static Value.Members parse(byte[] body, String root) {
    try {
      XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(body));
      enterRoot(reader, root);
      Value value = value(reader);
      while (next(reader) != END_DOCUMENT) {}
      return members(value);
    } catch (XMLStreamException e) {
      throw malformed("The body cannot be read as XML" + place(e) + ".");
    }
  }

  private static void enterRoot(XMLStreamReader reader, String root) throws XMLStreamException {
    while (next(reader) != START_ELEMENT) {}
    if (!reader.getLocalName().equals(root)) {
      throw new Refused(400, "wrong_root", "The root element must be " + root + ".");
    }
  }

  /** The element that was just entered; leaves it. */
  private static Value value(XMLStreamReader reader) throws XMLStreamException {
    boolean isLettered = reader.getLocalName().equals(LetteredObject.NAME);
    boolean isNil = isNil(reader);
    List<Value.Element> children = new ArrayList<>();
    var text = new StringBuilder();
    for (int event = next(reader); event != END_ELEMENT; event = next(reader)) {
      if (event == START_ELEMENT) {
        children.add(
            isLettered
                ? lettered(reader)
                : new Value.Element(reader.getLocalName(), value(reader)));
      } else if (event == CHARACTERS || event == CDATA || event == SPACE) {
        text.append(reader.getText());
      }
    }
    boolean hasText = !text.toString().isBlank();
    if (isNil && (hasText || !children.isEmpty())) {
      throw malformed("An element is nil and has content.");
    }
    if (children.isEmpty()) {
      return isNil ? new Value.Nothing() : new Value.Untyped(text.toString());
    }
    if (hasText) {
      throw malformed("An element has both text and children.");
    }
    return new Value.Elements(children);
  }

  private static Value.Element lettered(XMLStreamReader reader) throws XMLStreamException {
    String letter = reader.getAttributeValue("", LetteredObject.LETTER);
    if (letter == null || !reader.getLocalName().equals(LetteredObject.MEMBER)) {
      throw malformed("What is in choices must be like <choice letter=\"a\">.");
    }
    return new Value.Element(letter, value(reader));
  }

  private static boolean isNil(XMLStreamReader reader) {
    boolean isNil = false;
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (isLetter(reader, i)) {
        continue;
      }
      if (!W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(reader.getAttributeNamespace(i))) {
        throw malformed("An element has an attribute that means nothing here.");
      }
      isNil |=
          reader.getAttributeLocalName(i).equals("nil")
              && reader.getAttributeValue(i).strip().matches("true|1");
    }
    return isNil;
  }

  private static boolean isLetter(XMLStreamReader reader, int attribute) {
    return reader.getLocalName().equals(LetteredObject.MEMBER)
        && reader.getAttributeLocalName(attribute).equals(LetteredObject.LETTER)
        && reader.getAttributeNamespace(attribute).isEmpty();
  }

  /** The next event that means something. */
  private static int next(XMLStreamReader reader) throws XMLStreamException {
    int event = reader.next();
    while (event == COMMENT || event == PROCESSING_INSTRUCTION) {
      event = reader.next();
    }
    return switch (event) {
      case START_ELEMENT, END_ELEMENT, CHARACTERS, CDATA, SPACE, END_DOCUMENT -> event;
      default -> throw malformed("A document type or an entity of its own is not allowed.");
    };
  }

  private static Value.Members members(Value root) {
    if (root instanceof Value.Elements elements) {
      return elements.members();
    }
    if (root instanceof Value.Untyped(String text) && !text.isBlank()) {
      throw malformed("The root element has text instead of children.");
    }
    return new Value.Members(Map.of());
  }

  private static String place(XMLStreamException e) {
    Location location = e.getLocation();
    return location == null
        ? ""
        : ": line " + location.getLineNumber() + ", column " + location.getColumnNumber();
  }

  private static Refused malformed(String sentence) {
    return new Refused(400, "malformed_xml", sentence);
  }
}
