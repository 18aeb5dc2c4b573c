package com.jymob.bootstrap.description;

import static javax.xml.XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** XML as the JSON that would say the same, by what the schema calls things. */
final class XmlTree {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Schemas schemas;
  private final boolean isWhole;

  private XmlTree(Schemas schemas, boolean isWhole) {
    this.schemas = schemas;
    this.isWhole = isWhole;
  }

  /** What the API answers, in which an element is left out for a value that there is not. */
  static JsonNode ofAnswer(Schemas schemas, JsonNode schema, String xml) {
    return new XmlTree(schemas, true).root(schema, xml);
  }

  /** What the API is sent. */
  static JsonNode ofRequest(Schemas schemas, JsonNode schema, String xml) {
    return new XmlTree(schemas, false).root(schema, xml);
  }

  private JsonNode root(JsonNode schema, String xml) {
    Element root = parse(xml);
    requireName(schemas.elementName(schema), root);
    return value(schema, root);
  }

  private JsonNode value(JsonNode schema, Element element) {
    if (element.getAttributeNS(W3C_XML_SCHEMA_INSTANCE_NS_URI, "nil").equals("true")) {
      return JSON.nullNode();
    }
    if (schemas.types(schema).contains("array")) {
      return list(schemas.items(schema), element);
    }
    // What may be an object or text is text in XML: the JSON of the object.
    return schemas.types(schema).contains("object") && !schemas.types(schema).contains("string")
        ? object(schema, element)
        : schemas.typed(schema, element.getTextContent());
  }

  private ArrayNode list(JsonNode items, Element element) {
    ArrayNode list = JSON.arrayNode();
    for (Element child : children(element)) {
      requireName(schemas.elementName(items), child);
      list.add(value(items, child));
    }
    return list;
  }

  private ObjectNode object(JsonNode schema, Element element) {
    ObjectNode object = JSON.objectNode();
    for (Element child : children(element)) {
      // A map has a key where an object has a name.
      String name =
          child.hasAttribute("letter") ? child.getAttribute("letter") : child.getLocalName();
      if (object.has(name)) {
        throw new AssertionError("two elements " + name);
      }
      object.set(name, value(schemas.property(schema, name), child));
    }
    if (isWhole) {
      schemas.required(schema).stream()
          .filter(name -> !object.has(name))
          .filter(name -> schemas.types(schemas.property(schema, name)).contains("null"))
          .forEach(object::putNull);
    }
    return object;
  }

  private static void requireName(String name, Element element) {
    if (!element.getLocalName().equals(name)) {
      throw new AssertionError("an element " + element.getLocalName() + " instead of " + name);
    }
  }

  private static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  private static Element parse(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)))
          .getDocumentElement();
    } catch (Exception e) {
      throw new AssertionError("no XML: " + xml, e);
    }
  }
}
