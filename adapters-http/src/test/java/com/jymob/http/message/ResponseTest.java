package com.jymob.http.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ResponseTest {
  @Test
  void a_location_is_sent_in_visible_ascii() {
    Response redirect = Response.redirect(303, "https://example.org/é 1\r\n?a=%20€");

    assertThat(redirect.headers().first("Location"))
        .contains("https://example.org/%C3%A9%201%0D%0A?a=%20%E2%82%AC");
  }

  @Test
  void a_header_cannot_break_out_of_its_line() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Response.of(200).with("Link", "a\r\nSet-Cookie: b"));
  }
}
