package com.jymob.bootstrap.invariant;

import static com.jymob.application.port.contract.tool.Callers.COUNT;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.CheapPasswords;
import com.jymob.application.port.Passwords;
import com.jymob.application.port.contract.tool.Callers;
import com.jymob.bootstrap.serving.ApiClient;
import com.jymob.bootstrap.serving.App;
import com.jymob.bootstrap.serving.Browser;
import com.jymob.bootstrap.settings.RateLimits;
import com.jymob.domain.user.Password;
import com.jymob.domain.user.PasswordHash;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/** Limits, when all attempts are made at once and no time passes to give any back. */
class LimitBurstTest {
  private static final int ROUNDS = 20;
  private static final int LIMIT = 5;
  private static final AtomicInteger CHECKS = new AtomicInteger();
  private static final TestNode NODE =
      TestNode.over(
          TestNode.sharedDatabase(),
          new RateLimits.On(LIMIT, LIMIT, Integer.MAX_VALUE, new RateLimits.Calls(1, LIMIT)),
          new CountedPasswords(new CheapPasswords(), CHECKS));
  private static final Browser BROWSER = Browser.withManyConnections(NODE.url());

  @BeforeEach
  void forgetAttempts() {
    NODE.advance(Duration.ofMinutes(1));
  }

  @AfterAll
  static void close() {
    NODE.close();
  }

  @RepeatedTest(ROUNDS)
  void i9_no_more_client_secrets_can_be_guessed_at_once() throws Exception {
    App app = App.of(TestNode.shared().somebody());
    App guessing = new App(BROWSER, app.id(), "wrong");
    App real = new App(BROWSER, app.id(), app.secret());

    List<HttpResponse<String>> answers =
        Callers.atOnce(caller -> guessing.post("/oauth/revoke", "token=x"));

    assertLimited(answers, 401);
    assertThat(real.post("/oauth/revoke", "token=x").statusCode()).isEqualTo(429);
  }

  @RepeatedTest(ROUNDS)
  void i9_no_more_passwords_are_checked_at_once() throws Exception {
    String email = TestNode.newEmail();
    new Browser(TestNode.shared().url()).register(email, TestNode.PASSWORD);
    HttpRequest.Builder signIn =
        BROWSER.form("/sign_in", Map.of("email", email, "password", "wrong"));
    int checksBefore = CHECKS.get();

    List<HttpResponse<String>> answers = Callers.atOnce(caller -> BROWSER.send(signIn));

    assertLimited(answers, 422);
    assertThat(CHECKS.get() - checksBefore).isEqualTo(LIMIT);
  }

  @RepeatedTest(ROUNDS)
  void i9_no_more_calls_of_the_api_are_answered_at_once() throws Exception {
    String token = TestNode.shared().somebody().shown("access_token");
    ApiClient program = new ApiClient(BROWSER, token);

    List<HttpResponse<String>> answers = Callers.atOnce(caller -> program.get("/v1/users/me"));

    assertLimited(answers, 200);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() == 200)
        .extracting(answer -> answer.headers().firstValue("RateLimit-Remaining").orElseThrow())
        .containsExactlyInAnyOrder("4", "3", "2", "1", "0");
  }

  private static void assertLimited(List<HttpResponse<String>> answers, int within) {
    assertThat(answers)
        .extracting(HttpResponse::statusCode)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Collections.nCopies(LIMIT, within).stream(),
                    Collections.nCopies(COUNT - LIMIT, 429).stream())
                .toList());
  }

  private record CountedPasswords(Passwords passwords, AtomicInteger checks) implements Passwords {
    @Override
    public PasswordHash hash(Password password) {
      return passwords.hash(password);
    }

    @Override
    public boolean matches(Password password, PasswordHash hash) {
      checks.incrementAndGet();
      return passwords.matches(password, hash);
    }

    @Override
    public PasswordHash unmatchable() {
      return passwords.unmatchable();
    }
  }
}
