package com.jymob.http.format;

import com.jymob.http.field.Value;
import com.jymob.http.message.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

/** Reads a JSON object, strictly: one with two meanings has none. */
public final class JsonBody {
  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(RequestBody.DEEPEST)
                  .maxTokenCount(RequestBody.MOST_PARTS)
                  .build())
          .build();

  private JsonBody() {}

  /**
   * @throws Refused 400 {@code malformed_json}
   */
  public static Value.Members parse(byte[] body) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), utf8(body))) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw malformed("The body must be a JSON object.");
      }
      Value.Members members = members(parser);
      if (parser.nextToken() != null) {
        throw malformed("Something follows the JSON object.");
      }
      return members;
    } catch (JacksonException e) {
      throw malformed("The body cannot be read as JSON" + place(e) + ".");
    } catch (NumberFormatException e) {
      throw malformed("The body has a number of an exponent that nobody can compute with.");
    }
  }

  /** JSON is UTF-8 (RFC 8259, section 8.1); the parser alone would guess, and be lenient. */
  private static String utf8(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw malformed("The body is not UTF-8.");
    }
  }

  private static Value value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> members(parser);
      case START_ARRAY -> items(parser);
      case VALUE_STRING -> new Value.Text(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Value.Numeral(parser.getDecimalValue());
      case VALUE_TRUE -> new Value.Flag(true);
      case VALUE_FALSE -> new Value.Flag(false);
      case VALUE_NULL -> new Value.Nothing();
      case END_OBJECT, END_ARRAY, PROPERTY_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("no value begins with " + parser.currentToken());
    };
  }

  private static Value.Members members(JsonParser parser) {
    Map<String, Value> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (!StandardCharsets.UTF_8.newEncoder().canEncode(name)) {
        throw malformed("A name has half of a surrogate pair.");
      }
      parser.nextToken();
      members.put(name, value(parser));
    }
    return new Value.Members(members);
  }

  private static Value.Items items(JsonParser parser) {
    List<Value> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return new Value.Items(items);
  }

  private static String place(JacksonException e) {
    TokenStreamLocation location = e.getLocation();
    return location == null || location.getLineNr() < 1
        ? ""
        : ": line " + location.getLineNr() + ", column " + location.getColumnNr();
  }

  private static Refused malformed(String sentence) {
    return new Refused(400, "malformed_json", sentence);
  }
}
