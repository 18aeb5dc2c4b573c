package com.jymob.http.resume;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.jymob.domain.InvalidValue;
import com.jymob.domain.json.JsonValue;
import com.jymob.domain.resume.InvalidJsonResume;
import com.jymob.domain.resume.JsonResume;
import com.jymob.http.field.InvalidFields;
import com.jymob.http.field.Value;
import com.jymob.http.field.ValueReader;
import com.jymob.http.field.Violation;
import com.jymob.http.format.JsonBody;
import com.jymob.http.message.Refused;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a JSON Resume: in JSON it is an object, everywhere else the text of one. */
final class JsonResumeReader implements ValueReader<JsonResume> {
  @Override
  public JsonResume read(Value value) {
    try {
      return JsonResume.of(members(root(value)));
    } catch (InvalidJsonResume e) {
      throw new InvalidFields(
          422,
          e.violations().stream()
              .map(wrong -> new Violation(wrong.path(), wrong.code(), wrong.message()))
              .toList());
    }
  }

  private static Map<String, Value> root(Value value) {
    return switch (value) {
      case Value.Members(Map<String, Value> members) -> members;
      case Value.Untyped(String text) -> parsed(text.getBytes(UTF_8));
      case Value.File file -> parsed(file.bytes());
      case Value.Text text -> throw noObject();
      case Value.Numeral number -> throw noObject();
      case Value.Flag flag -> throw noObject();
      case Value.Nothing nothing -> throw noObject();
      case Value.Items items -> throw noObject();
      case Value.Elements elements -> throw noObject();
    };
  }

  private static Map<String, Value> parsed(byte[] text) {
    try {
      return JsonBody.parse(text).members();
    } catch (Refused e) {
      throw new InvalidValue(e.code(), "must be a JSON object, as text");
    }
  }

  private static InvalidValue noObject() {
    return new InvalidValue("wrong_type", "must be a JSON object");
  }

  private static JsonValue.Members members(Map<String, Value> sent) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    sent.forEach((name, value) -> members.put(name, json(value)));
    return new JsonValue.Members(members);
  }

  private static JsonValue json(Value value) {
    return switch (value) {
      case Value.Text(String text) -> new JsonValue.Text(text);
      case Value.Numeral(BigDecimal number) -> new JsonValue.Numeral(number);
      case Value.Flag(boolean flag) -> new JsonValue.Flag(flag);
      case Value.Nothing() -> new JsonValue.Nothing();
      case Value.Items(List<Value> items) ->
          new JsonValue.Items(items.stream().map(JsonResumeReader::json).toList());
      case Value.Members(Map<String, Value> sent) -> members(sent);
      // A form names members in brackets, and all of them are text.
      case Value.Untyped(String text) -> throw noObject();
      case Value.Elements elements -> throw noObject();
      case Value.File file -> throw noObject();
    };
  }
}
