package com.jymob.bootstrap.serving.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.Dance;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an app sends along, and gets back; each test bears its rule's number. */
class StateTest {
  private final Dance dance = Dance.ofTwo();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a+b c%20d&e=f#g",
        "100%",
        "=",
        " ",
        "\"quoted\" 'too' <b>",
        "&amp;&#39;",
        "\u00e9\u20ac\ud83d\ude00",
        "{\"next\":\"/a?b=c&d\"}",
        "eyJhbGciOiJub25lIn0.e30."
      })
  void r6_the_state_comes_back_as_it_was_sent(String state) {
    for (String decision : List.of("approve", "deny")) {
      String asked = dance.request("state", state, "prompt", "consent");
      HttpResponse<String> answer = dance.decide(asked, decision);

      assertThat(Dance.parameters(answer)).containsEntry("state", state);
      assertThat(Dance.location(answer)).matches("[!-~&&[^+]]+");
    }
  }

  @Test
  void r6_the_longest_state_that_links_can_carry_comes_back() {
    String state = "x".repeat(7_500);

    assertThat(Dance.parameters(dance.approve(dance.request("state", state))))
        .containsEntry("state", state);
  }
}
