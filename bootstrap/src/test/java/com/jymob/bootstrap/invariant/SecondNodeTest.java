package com.jymob.bootstrap.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.App;
import com.jymob.bootstrap.serving.Browser;
import com.jymob.bootstrap.serving.Dance;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** I4 at two nodes over one database: what one has revoked, the other soon refuses as well. */
class SecondNodeTest {
  private static final Duration SOON = Duration.ofSeconds(1);
  private static final TestNode SECOND = TestNode.over(TestNode.sharedDatabase());

  private final Dance here = TestNode.shared().dance();
  private final Browser person = here.person();
  private final Dance there =
      new Dance(
          new App(Browser.withManyConnections(SECOND.url()), here.app().id(), here.app().secret()),
          person);
  private final TokenPair tokens = TokenPair.of(here);

  @AfterAll
  static void close() {
    SECOND.close();
  }

  @Test
  void an_access_token_that_an_app_gave_up_opens_nothing_here_nor_there() {
    assertThat(tokens.opens(there)).isEqualTo(200);

    HttpResponse<String> done = here.app().post("/oauth/revoke", "token=" + tokens.access());

    assertThat(done.statusCode()).isEqualTo(200);
    assertSoon(401, () -> tokens.opens(there));
    assertThat(tokens.opens(here)).isEqualTo(401);
    TokenPair.in(there.refresh(tokens.refresh())).assertAlive(here);
  }

  @Test
  void a_refresh_token_that_an_app_gave_up_ends_its_family_here_and_there() {
    TokenPair next = TokenPair.in(there.refresh(tokens.refresh()));
    assertThat(next.opens(there)).isEqualTo(200);

    HttpResponse<String> done = here.app().post("/oauth/revoke", "token=" + next.refresh());

    assertThat(done.statusCode()).isEqualTo(200);
    assertSoonDeadThere(next);
    tokens.assertDead(there);
    next.assertDead(here);
  }

  @Test
  void an_app_that_is_revoked_can_do_nothing_here_nor_there() {
    String code = here.code();
    assertThat(tokens.opens(there)).isEqualTo(200);

    HttpResponse<String> done =
        person.submit(AuthorizedApps.revocationPaths(person).getFirst(), Map.of());

    assertThat(done.statusCode()).isEqualTo(303);
    assertSoonDeadThere(tokens);
    assertThat(App.error(there.redeem(code))).isEqualTo("400 invalid_grant");
    tokens.assertDead(here);
  }

  @Test
  void a_changed_password_ends_refresh_tokens_here_and_there() {
    HttpResponse<String> done =
        person.submit(
            "/settings/password",
            Map.of("current_password", TestNode.PASSWORD, "password", "a much better one"));

    assertThat(done.statusCode()).isEqualTo(303);
    assertSoon(400, () -> there.refresh(tokens.refresh()).statusCode());
    assertThat(App.error(here.refresh(tokens.refresh()))).isEqualTo("400 invalid_grant");
  }

  private void assertSoonDeadThere(TokenPair ended) {
    assertSoon(401, () -> ended.opens(there));
    ended.assertDead(there);
  }

  /** Asks again and again, and not for longer than the other node may take. */
  private static void assertSoon(int refusal, IntSupplier asking) {
    long revoked = System.nanoTime();
    for (int status = asking.getAsInt(); status != refusal; status = asking.getAsInt()) {
      assertThat(Duration.ofNanos(System.nanoTime() - revoked)).isLessThan(SOON);
    }
  }
}
