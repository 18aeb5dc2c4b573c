package com.jymob.http.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.jymob.application.fixture.TestSite;
import com.jymob.application.oauth.AuthenticateClient;
import com.jymob.application.oauth.ViewClient.OwnClient;
import com.jymob.domain.oauth.ClientSettings;
import com.jymob.domain.oauth.RedirectUris;
import com.jymob.http.message.Connection;
import com.jymob.http.message.Headers;
import com.jymob.http.message.Refused;
import com.jymob.http.message.Request;
import com.jymob.http.route.limit.AttemptLimit;
import com.jymob.http.route.limit.SecretGuesses;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** R33: who guesses client secrets is slowed down, and the real client is not. */
class ClientAuthenticationTest {
  private static final String HERE = "192.0.2.1";
  private static final String ELSEWHERE = "192.0.2.2";

  private final TestSite site = new TestSite();
  private final OwnClient own =
      site.viewClient.run(site.registered("ada@example.com").user().id()).orElseThrow();
  private final ClientAuthentication authentication =
      new ClientAuthentication(
          new AuthenticateClient(site.transactions, site.lastUses, site.clock),
          new SecretGuesses(AttemptLimit.of(3, Duration.ofMinutes(1), site.clock)));

  @Test
  void r33_after_some_wrong_secrets_nobody_guesses_on_from_there() throws Exception {
    guessThreeTimes();

    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> authenticate(own.secret().reveal(), HERE))
        .satisfies(refused -> assertThat(refused.status()).isEqualTo(429));
    site.clock.advance(Duration.ofMinutes(1));
    assertThat(authenticate(own.secret().reveal(), HERE)).isEqualTo(own.client().id());
  }

  @Test
  void r33_the_client_itself_is_not_locked_out_elsewhere() throws Exception {
    guessThreeTimes();

    assertThat(authenticate(own.secret().reveal(), ELSEWHERE)).isEqualTo(own.client().id());
  }

  @Test
  void r33_guesses_do_not_lock_out_a_public_client_that_tells_no_secret() throws Exception {
    ClientSettings settings = new ClientSettings(RedirectUris.NONE, true, false);
    site.updateClient.run(own.client().owner(), settings, TestSite.SOURCE);
    guessThreeTimes();

    assertThat(authenticate("", HERE)).isEqualTo(own.client().id());
  }

  @Test
  void a_right_secret_does_not_count() throws Exception {
    for (int i = 0; i < 10; i++) {
      assertThat(authenticate(own.secret().reveal(), HERE)).isEqualTo(own.client().id());
    }
  }

  @Test
  void a_busy_client_is_not_held_up_by_its_own_requests() throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(32)) {
      List<Future<Object>> requests =
          IntStream.range(0, 320)
              .mapToObj(
                  request ->
                      threads.submit(
                          () -> {
                            start.await();
                            return authenticate(own.secret().reveal(), HERE);
                          }))
              .toList();
      start.countDown();
      for (Future<Object> request : requests) {
        assertThat(request.get()).isEqualTo(own.client().id());
      }
    }
  }

  private void guessThreeTimes() {
    for (int i = 0; i < 3; i++) {
      assertThatExceptionOfType(OAuthError.class).isThrownBy(() -> authenticate("guess", HERE));
    }
  }

  private Object authenticate(String secret, String address) throws Exception {
    String form = "client_id=" + own.client().id().value() + "&client_secret=" + secret;
    Request request =
        new Request(
                "id",
                "POST",
                "/oauth/token",
                Headers.NONE.with("Content-Type", "application/x-www-form-urlencoded"),
                new Connection("jobs.example", InetAddress.getByName(address), true))
            .withBody(form.getBytes(StandardCharsets.UTF_8));
    return authentication.require(request).client().id();
  }
}
