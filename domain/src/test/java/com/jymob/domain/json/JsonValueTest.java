package com.jymob.domain.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValueTest {
  @Test
  void members_and_items_keep_their_order() {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put(
        "z", new JsonValue.Items(List.of(new JsonValue.Flag(true), new JsonValue.Nothing())));
    members.put("", new JsonValue.Members(Map.of()));
    members.put("a", new JsonValue.Items(List.of()));

    assertThat(new JsonValue.Members(members).json())
        .isEqualTo("{\"z\":[true,null],\"\":{},\"a\":[]}");
  }

  @Test
  void text_is_escaped_where_it_must_be_and_nowhere_else() {
    assertThat(new JsonValue.Text("\"\\/\b\n\u001f é 🦊 \u2028").json())
        .isEqualTo("\"\\\"\\\\/\\u0008\\u000a\\u001f é 🦊 \u2028\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1.50", "1E+400", "1E-7", "12345678901234567890.123456789"})
  void no_digit_of_a_number_is_lost(String number) {
    assertThat(new JsonValue.Numeral(new BigDecimal(number)).json()).isEqualTo(number);
  }
}
