package com.jymob.bootstrap.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.Browser;
import com.jymob.bootstrap.serving.Dance;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** I3 on the wire: apps whose connection breaks between their refresh and its answer. */
class LostAnswerTest {
  private static final int LINKS = 20;

  /** When a connection breaks. */
  private enum Break {
    /** The server may find out before it has read the request. */
    RESET,
    /** The server reads the request, and works on it beside the retry. */
    AS_SENT,
    /** The server has done everything. */
    AS_ANSWERED
  }

  private final TestNode node = TestNode.shared();
  private final Dance dance = node.dance();

  @ParameterizedTest
  @EnumSource
  void i3_whose_answer_is_lost_asks_again_and_goes_on_and_the_chain_is_a_path(Break when)
      throws IOException {
    TokenPair first = TokenPair.of(dance);

    TokenPair last = first;
    for (int link = 0; link < LINKS; link++) {
      refreshAndLose(last.refresh(), when);
      TokenPair next = TokenPair.in(dance.refresh(last.refresh()));
      assertThat(TokenPair.in(dance.refresh(last.refresh()))).isEqualTo(next);
      last = next;
    }

    last.assertAlive(dance);
    assertThat(refreshTokens("true")).isEqualTo(1 + LINKS + 1);
    assertThat(refreshTokens("retired_at is null")).isOne();
  }

  private void refreshAndLose(String token, Break when) throws IOException {
    try (Socket wire =
        Browser.trustingAnybody().getSocketFactory().createSocket("localhost", node.port())) {
      wire.getOutputStream().write(refresh(token).getBytes(StandardCharsets.US_ASCII));
      if (when == Break.AS_ANSWERED) {
        assertThat(wire.getInputStream().read()).isEqualTo('H');
      }
      wire.setSoLinger(when == Break.RESET, 0);
    }
  }

  private String refresh(String token) {
    String form =
        "grant_type=refresh_token&refresh_token=%s&client_id=%s&client_secret=%s"
            .formatted(token, dance.app().id(), dance.app().secret());
    return """
    POST /oauth/access_token HTTP/1.1
    Host: localhost
    Content-Type: application/x-www-form-urlencoded
    Content-Length: %d

    %s\
    """
        .replace("\n", "\r\n")
        .formatted(form.length(), form);
  }

  private long refreshTokens(String condition) {
    return TestNode.sharedDatabase()
        .number(
            """
            select count(*)
            from refresh_tokens join authorizations on authorizations.id = authorization_id
            where client_id = '%s' and %s
            """
                .formatted(dance.app().id(), condition));
  }
}
