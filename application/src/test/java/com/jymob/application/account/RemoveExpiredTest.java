package com.jymob.application.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestApp;
import com.jymob.application.fixture.TestPerson;
import com.jymob.application.fixture.TestSite;
import com.jymob.application.oauth.IssuedTokens;
import com.jymob.application.oauth.RefreshAccessToken.InvalidGrant;
import com.jymob.application.oauth.RefreshAccessToken.Issued;
import com.jymob.application.oauth.ViewClient.OwnClient;
import com.jymob.domain.Secret;
import com.jymob.domain.oauth.RefreshToken;
import com.jymob.domain.oauth.RetiredRefresh;
import com.jymob.domain.user.PasswordReset;
import com.jymob.domain.user.SecurityEvent;
import com.jymob.domain.user.SecurityEventKind;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** That nobody notices what is removed. */
class RemoveExpiredTest {
  private static final Duration A_MOMENT = Duration.ofMillis(1);

  private final TestSite site = new TestSite();
  private final TestApp app = new TestApp(site, "owner@app.example");
  private final TestPerson ada = TestPerson.registered(site, "ada@example.com");

  @Test
  void an_access_token_is_good_to_its_end_and_then_as_unknown_as_any() {
    Secret token = app.tokens(ada).accessToken();
    removeAfter(Duration.ofDays(30).minus(A_MOMENT));
    assertThat(site.authenticateToken.run(token)).isPresent();
    removeAfter(A_MOMENT);
    assertThat(site.authenticateToken.run(token)).isEmpty();
  }

  @Test
  void an_own_token_that_is_gone_is_renewed_at_the_next_visit() {
    Secret first = own().accessToken();
    removeAfter(Duration.ofDays(30));
    Secret second = own().accessToken();
    assertThat(second).isNotEqualTo(first);
    assertThat(site.authenticateToken.run(second)).isPresent();
  }

  @Test
  void a_lost_answer_is_given_again_for_10_seconds_and_then_kept_no_longer() {
    IssuedTokens first = app.tokens(ada);
    Issued lost = (Issued) app.refresh(first.refreshToken());
    removeAfter(RetiredRefresh.RETRY_WINDOW.minus(A_MOMENT));
    assertThat(((Issued) app.refresh(first.refreshToken())).tokens().refreshToken())
        .isEqualTo(lost.tokens().refreshToken());
    removeAfter(A_MOMENT);
    assertThat(found(first).retired().answer()).isNull();
  }

  @Test
  void a_replay_ends_the_family_as_long_as_the_retired_token_would_have_lived() {
    IssuedTokens first = app.tokens(ada);
    site.clock.advance(Duration.ofDays(60));
    IssuedTokens second = ((Issued) app.refresh(first.refreshToken())).tokens();
    removeAfter(Duration.ofDays(30).minus(A_MOMENT));

    assertThat(app.refresh(first.refreshToken())).isEqualTo(new InvalidGrant());
    assertThat(replays()).isOne();
    assertThat(app.refresh(second.refreshToken())).isEqualTo(new InvalidGrant());
  }

  @Test
  void a_replay_after_that_is_a_token_that_nobody_knows() {
    IssuedTokens first = app.tokens(ada);
    site.clock.advance(Duration.ofDays(60));
    IssuedTokens second = ((Issued) app.refresh(first.refreshToken())).tokens();
    removeAfter(Duration.ofDays(30));

    assertThat(app.refresh(first.refreshToken())).isEqualTo(new InvalidGrant());
    assertThat(replays()).isZero();
    assertThat(app.refresh(second.refreshToken())).isInstanceOf(Issued.class);
  }

  @Test
  void a_code_that_is_exchanged_again_ends_its_tokens_for_90_days() {
    Secret code = app.code(ada);
    IssuedTokens tokens = app.redeem(code).orElseThrow();
    removeAfter(Duration.ofDays(90).minus(A_MOMENT));

    assertThat(app.redeem(code)).isEmpty();
    assertThat(replays()).isOne();
    assertThat(app.refresh(tokens.refreshToken())).isEqualTo(new InvalidGrant());
  }

  @Test
  void a_code_that_is_exchanged_again_after_that_is_one_that_nobody_knows() {
    Secret code = app.code(ada);
    app.redeem(code);
    removeAfter(Duration.ofDays(90));
    assertThat(app.redeem(code)).isEmpty();
    assertThat(replays()).isZero();
  }

  @Test
  void a_run_removes_more_than_a_batch_and_leaves_what_is_too_much_for_the_next() {
    int run = RemoveExpired.BATCH * RemoveExpired.BATCHES;
    grantResets(run + 2);
    removeAfter(Duration.ofDays(1));
    assertThat(resetsLeft()).isEqualTo(2);
    site.removeExpired.run();
    assertThat(resetsLeft()).isZero();
  }

  @Test
  void the_security_log_is_kept_for_90_days() {
    removeAfter(SecurityEvent.KEPT);
    assertThat(site.viewSecurityEvents.run(ada.id())).isNotEmpty();
    removeAfter(A_MOMENT);
    assertThat(site.viewSecurityEvents.run(ada.id())).isEmpty();
  }

  private void removeAfter(Duration time) {
    site.clock.advance(time);
    site.removeExpired.run();
  }

  private OwnClient own() {
    return site.viewClient.run(ada.id()).orElseThrow();
  }

  private RefreshToken found(IssuedTokens tokens) {
    return site.transactions
        .read(stores -> stores.refreshTokens().find(tokens.refreshToken().hash()))
        .orElseThrow();
  }

  private long replays() {
    return site.viewSecurityEvents.run(ada.id()).stream()
        .filter(shown -> shown.event().kind() == SecurityEventKind.TOKENS_REPLAYED)
        .count();
  }

  private void grantResets(int count) {
    site.transactions.write(
        stores -> {
          IntStream.range(0, count)
              .mapToObj(each -> new Secret("reset " + each).hash())
              .map(secret -> PasswordReset.grant(secret, ada.id(), site.clock.instant()))
              .forEach(stores.passwordResets()::add);
          return count;
        });
  }

  private long resetsLeft() {
    int all = RemoveExpired.BATCH * RemoveExpired.BATCHES + 2;
    return site.transactions.read(
        stores ->
            IntStream.range(0, all)
                .mapToObj(each -> new Secret("reset " + each).hash())
                .filter(secret -> stores.passwordResets().find(secret).isPresent())
                .count());
  }
}
