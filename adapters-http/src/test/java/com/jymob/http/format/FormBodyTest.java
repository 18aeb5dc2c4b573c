package com.jymob.http.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.jymob.http.field.Value;
import com.jymob.http.message.Parameters;
import com.jymob.http.message.Refused;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of objects in a form; {@link RequestBodyTest} tells what all formats share. */
class FormBodyTest {
  @Test
  void the_objects_of_a_list_stand_in_the_order_in_which_they_came() {
    assertThat(parse("s[7][a]=1&b=2&s[0][a]=3&s[7][c]=+").members())
        .isEqualTo(
            Map.of(
                "b",
                new Value.Untyped("2"),
                "s",
                new Value.Items(
                    List.of(
                        new Value.Members(
                            Map.of("a", new Value.Untyped("1"), "c", new Value.Untyped(" "))),
                        new Value.Members(Map.of("a", new Value.Untyped("3")))))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s[0][a]=1&s[0][a]=2",
        "s[0][a]=1&s=2",
        "s=2&s[0][a]=1",
        "s[0][a]=1&s[]=2",
        "s[0][a]=1&s[0]=2",
        "s[0]=1&s[0][a]=2"
      })
  void what_is_said_twice_is_refused(String form) {
    assertThat(catchThrowableOfType(Refused.class, () -> parse(form)).code())
        .isEqualTo("repeated_field");
  }

  @ParameterizedTest
  @ValueSource(strings = {"s[a][b]", "s[0][]", "s[][a]", "s[-1][a]", "s[0][a][b]", "[0][a]"})
  void other_brackets_mean_nothing(String name) {
    assertThat(parse(name + "=1").members()).isEqualTo(Map.of(name, new Value.Untyped("1")));
  }

  private static Value.Members parse(String form) {
    return FormBody.parse(Parameters.parse(form));
  }
}
