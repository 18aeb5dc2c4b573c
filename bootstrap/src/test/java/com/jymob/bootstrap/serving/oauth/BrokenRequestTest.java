package com.jymob.bootstrap.serving.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.Browser;
import com.jymob.bootstrap.serving.Dance;
import com.jymob.bootstrap.serving.TestedSite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no app may ask for; each test bears its rule's number. */
class BrokenRequestTest {
  private static final int MEGABYTE = 1024 * 1024;

  private final Dance dance = Dance.ofTwo();
  private final Browser guest = TestedSite.browser();

  @ParameterizedTest
  @ValueSource(
      strings = {"state=%00", "state=%0A", "state=%FF", "state=%C3%28", "scope=%00", "%FF=x"})
  void r6_what_is_no_text_is_refused(String broken) {
    for (Browser anybody : List.of(dance.person(), guest)) {
      assertThat(anybody.get(dance.request() + "&" + broken).statusCode()).isEqualTo(400);
      assertThat(posted(anybody, broken)).isEqualTo(400);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"state=%", "state=%zz", "state=%C", "%=x"})
  void r6_what_cannot_be_decoded_is_refused(String broken) {
    assertThat(posted(dance.person(), broken)).isEqualTo(400);
    assertThat(posted(guest, broken)).isEqualTo(400);
  }

  @Test
  void r6_what_is_too_long_is_refused() {
    assertThat(dance.person().get(dance.request("state", "x".repeat(60_000))).statusCode())
        .isEqualTo(400);
    assertThat(dance.post(dance.asked("state", "x".repeat(MEGABYTE / 2))).statusCode())
        .isEqualTo(400);
    assertThat(dance.post(dance.asked("state", "x".repeat(MEGABYTE))).statusCode()).isEqualTo(413);
  }

  private int posted(Browser browser, String more) {
    return Dance.post(browser, dance.asked().encoded() + "&" + more).statusCode();
  }
}
