package com.jymob.http.route;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestSite;
import com.jymob.application.port.StoresUnavailable;
import com.jymob.domain.InvalidValue;
import com.jymob.domain.Secret;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.Scope;
import com.jymob.http.format.DocumentWriter;
import com.jymob.http.format.Format;
import com.jymob.http.message.Connection;
import com.jymob.http.message.Headers;
import com.jymob.http.message.Refused;
import com.jymob.http.message.Request;
import com.jymob.http.message.Response;
import com.jymob.http.route.limit.CallLimit;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How calls are counted on their way through. */
class AccessTest {
  private static final int BURST = 3;

  private final TestSite site = new TestSite();
  private final String token = ownToken();
  private final Sites sites =
      new Sites(URI.create("https://jymob.test"), "jymob.test", "jymob.test");
  private final Access access =
      new Access(site.authenticateToken, CallLimit.of(1, BURST, site.clock), sites);
  private final Router router =
      new Router(
          List.of(
              Route.api(
                  "GET",
                  "/well",
                  access.token(
                      Scope.PROFILE_READ, (call, token) -> Response.of(200).with("ETag", "\"a\""))),
              Route.api("GET", "/refused", failing(new Refused(409, "taken", "It is taken."))),
              Route.api("GET", "/invalid", failing(new InvalidValue("odd", "must be even"))),
              Route.api("GET", "/down", failing(new StoresUnavailable(new Exception()))),
              Route.api("GET", "/bug", failing(new IllegalStateException("secret detail")))),
          sites,
          (request, error) -> DocumentWriter.error(Format.JSON, error));

  @ParameterizedTest
  @CsvSource({
    "/v1/well, 200",
    "/v1/refused, 409",
    "/v1/invalid, 422",
    "/v1/down, 503",
    "/v1/bug.xml, 500"
  })
  void every_answer_to_a_good_token_tells_how_many_calls_are_left(String path, int status) {
    Response answer = answer(path, "Authorization", "Bearer " + token);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.headers().first("RateLimit-Limit")).contains("3");
    assertThat(answer.headers().first("RateLimit-Remaining")).contains("2");
    assertThat(answer.headers().first("RateLimit-Reset")).contains("1");
  }

  @Test
  void so_do_those_to_a_condition() {
    var bearer = Headers.NONE.with("Authorization", "Bearer " + token);

    Response known = answer("/v1/well", bearer.with("If-None-Match", "\"a\""));
    Response changed = answer("/v1/well", bearer.with("If-Match", "\"b\""));

    assertThat(known.status()).isEqualTo(304);
    assertThat(known.headers().first("RateLimit-Remaining")).contains("2");
    assertThat(changed.status()).isEqualTo(412);
    assertThat(changed.headers().first("RateLimit-Remaining")).contains("1");
  }

  @Test
  void one_too_many_is_refused_before_anything_is_done() {
    List<Integer> statuses =
        IntStream.rangeClosed(0, BURST)
            .mapToObj(call -> answer("/v1/refused", "Authorization", "Bearer " + token).status())
            .toList();

    assertThat(statuses).containsExactly(409, 409, 409, 429);
  }

  @Test
  void without_a_good_token_nothing_is_told() {
    assertThat(answer("/v1/well", Headers.NONE).headers().first("RateLimit-Limit")).isEmpty();
    assertThat(
            answer("/v1/well", "Authorization", "Bearer wrong").headers().first("RateLimit-Limit"))
        .isEmpty();
  }

  private Handler<ApiCall> failing(RuntimeException failure) {
    return access.anyToken(
        (call, token) -> {
          throw failure;
        });
  }

  private Response answer(String path, String header, String value) {
    return answer(path, Headers.NONE.with(header, value));
  }

  private Response answer(String path, Headers headers) {
    Connection connection = new Connection("jymob.test", InetAddress.getLoopbackAddress(), true);
    Request request = new Request("id", "GET", path, headers, connection);
    return router.match(request).answer(request);
  }

  private String ownToken() {
    UserId ada = site.registered("ada@example.org").user().id();
    Secret own = site.viewClient.run(ada).orElseThrow().accessToken();
    return own.reveal();
  }
}
