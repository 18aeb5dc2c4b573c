package com.jymob.http.format;

import com.ctc.wstx.api.InvalidCharHandler;
import com.ctc.wstx.api.WstxOutputProperties;
import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.POJONode;
import tools.jackson.databind.util.RawValue;

/** Writes what JSON would tell as XML, so that the two cannot differ. */
public final class XmlWriter {
  private static final XMLOutputFactory XML = factory();

  private final XMLStreamWriter writer;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private XmlWriter() throws XMLStreamException {
    writer = XML.createXMLStreamWriter(bytes, "UTF-8");
  }

  private static XMLOutputFactory factory() {
    var factory = new WstxOutputFactory();
    factory.setProperty(WstxOutputProperties.P_USE_DOUBLE_QUOTES_IN_XML_DECL, true);
    // An error names the unknown field, and that name may be anything.
    factory.setProperty(
        WstxOutputProperties.P_OUTPUT_INVALID_CHAR_HANDLER,
        new InvalidCharHandler.ReplacingHandler('\uFFFD'));
    return factory;
  }

  /**
   * @param namespace empty for none
   */
  public static byte[] one(String root, String namespace, JsonNode document) {
    return write(
        xml -> {
          xml.writer.writeStartElement(root);
          if (!namespace.isEmpty()) {
            xml.writer.writeDefaultNamespace(namespace);
          }
          xml.content(root, document);
          xml.writer.writeEndElement();
        });
  }

  public static byte[] list(String singular, List<JsonNode> documents) {
    return write(
        xml -> {
          xml.writer.writeStartElement(singular + "s");
          for (JsonNode document : documents) {
            xml.element(singular, document);
          }
          xml.writer.writeEndElement();
        });
  }

  private interface Content {
    void writeTo(XmlWriter xml) throws XMLStreamException;
  }

  private static byte[] write(Content content) {
    try {
      var xml = new XmlWriter();
      xml.writer.writeStartDocument("UTF-8", "1.0");
      content.writeTo(xml);
      xml.writer.writeEndDocument();
      xml.writer.close();
      return xml.bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("cannot write XML", e);
    }
  }

  private void element(String name, JsonNode value) throws XMLStreamException {
    writer.writeStartElement(name);
    content(name, value);
    writer.writeEndElement();
  }

  private void content(String name, JsonNode value) throws XMLStreamException {
    if (value.isObject()) {
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        if (!member.getValue().isNull()) {
          member(name, member.getKey(), member.getValue());
        }
      }
    } else if (value.isArray()) {
      for (JsonNode item : value) {
        element(singular(name), item);
      }
    } else if (value instanceof POJONode json && json.getPojo() instanceof RawValue raw) {
      writer.writeCharacters(String.valueOf(raw.rawValue()));
    } else {
      writer.writeCharacters(
          value.isBigDecimal() ? value.decimalValue().toPlainString() : shown(value.asString()));
    }
  }

  private void member(String object, String name, JsonNode value) throws XMLStreamException {
    if (!object.equals(LetteredObject.NAME)) {
      element(name, value);
      return;
    }
    writer.writeStartElement(LetteredObject.MEMBER);
    writer.writeAttribute(LetteredObject.LETTER, name);
    content(LetteredObject.MEMBER, value);
    writer.writeEndElement();
  }

  /** The handler for characters that are none of XML does not see these two. */
  private static String shown(String text) {
    return text.replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
  }

  /** Lists are named in the plural, and every plural here ends in an s. */
  private static String singular(String plural) {
    return plural.substring(0, plural.length() - 1);
  }
}
