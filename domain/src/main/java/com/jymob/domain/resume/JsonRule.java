package com.jymob.domain.resume;

import com.jymob.domain.InvalidValue;
import com.jymob.domain.json.JsonValue;
import com.jymob.domain.user.EmailAddress;
import java.net.URISyntaxException;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a value of a JSON Resume must be. */
interface JsonRule {
  JsonRule TEXT = text(told -> true, "", "");
  JsonRule URI = text(JsonRule::isUri, "not_a_uri", "must be a URI like https://example.com");
  JsonRule EMAIL = text(JsonRule::isEmail, "invalid_email", "must be an e-mail address");
  JsonRule DATE =
      text(
          Pattern.compile("[12][0-9]{3}(-[01][0-9](-[0-3][0-9])?)?").asMatchPredicate(),
          "not_a_date",
          "must be a date like 2014-06-29, 2014-06 or 2014");

  /**
   * @param path where the value is, empty for the whole resume
   */
  void check(String path, JsonValue value, JsonViolations violations);

  private static JsonRule text(Predicate<String> isRight, String code, String message) {
    return (path, value, violations) -> {
      if (!(value instanceof JsonValue.Text(String told))) {
        violations.add(path, "wrong_type", "must be text");
      } else if (!isRight.test(told)) {
        violations.add(path, code, message);
      }
    };
  }

  static JsonRule listOf(JsonRule item) {
    return (path, value, violations) -> {
      if (value instanceof JsonValue.Items(List<JsonValue> items)) {
        for (int i = 0; i < items.size(); i++) {
          item.check(JsonPath.item(path, i), items.get(i), violations);
        }
      } else {
        violations.add(path, "wrong_type", "must be a list");
      }
    };
  }

  private static boolean isUri(String told) {
    try {
      return new java.net.URI(told).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean isEmail(String told) {
    try {
      return new EmailAddress(told).value().equals(told);
    } catch (InvalidValue e) {
      return false;
    }
  }
}
