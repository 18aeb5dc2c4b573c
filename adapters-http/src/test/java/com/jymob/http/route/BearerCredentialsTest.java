package com.jymob.http.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.jymob.domain.Secret;
import com.jymob.http.message.Connection;
import com.jymob.http.message.Headers;
import com.jymob.http.message.Refused;
import com.jymob.http.message.Request;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BearerCredentialsTest {
  private static final Headers NONE = Headers.NONE;
  private static final Headers BEARER = NONE.with("Authorization", "bearer t1");
  private static final Headers FORM =
      NONE.with("Content-Type", "application/x-www-form-urlencoded");

  @Test
  void the_token_may_be_in_the_header_the_query_or_the_form() {
    assertThat(BearerCredentials.in(request("/", BEARER, ""))).contains(new Secret("t1"));
    assertThat(BearerCredentials.in(request("/?access_token=t1", NONE, "")))
        .contains(new Secret("t1"));
    assertThat(BearerCredentials.in(request("/", FORM, "access_token=t1")))
        .contains(new Secret("t1"));
  }

  @Test
  void without_any_there_is_none() {
    assertThat(BearerCredentials.in(request("/", NONE, ""))).isEmpty();
    assertThat(BearerCredentials.in(request("/", NONE.with("Authorization", "Basic abc"), "")))
        .isEmpty();
  }

  @Test
  void two_at_once_are_refused() {
    refused(request("/?access_token=t1", BEARER, ""));
    refused(request("/?access_token=t1&access_token=t1", NONE, ""));
    refused(request("/?access_token=t1", FORM, "access_token=t1"));
    refused(request("/", BEARER.with("Authorization", "Bearer t1"), ""));
  }

  private static void refused(Request request) {
    Refused refused = catchThrowableOfType(Refused.class, () -> BearerCredentials.in(request));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.code()).isEqualTo("invalid_request");
  }

  private static Request request(String target, Headers headers, String body) {
    var connection = new Connection("localhost", InetAddress.getLoopbackAddress(), true);
    return new Request("id", "POST", target, headers, connection)
        .withBody(body.getBytes(StandardCharsets.US_ASCII));
  }
}
