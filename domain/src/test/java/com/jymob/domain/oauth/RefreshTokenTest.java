package com.jymob.domain.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.domain.ClientId;
import com.jymob.domain.SealedSecret;
import com.jymob.domain.Secret;
import com.jymob.domain.SecretHash;
import com.jymob.domain.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RefreshTokenTest {
  private static final Instant NOW = Instant.parse("2026-03-01T09:30:00.123Z");
  private static final Instant LATER = NOW.plus(Duration.ofDays(89));
  private static final Set<Scope> SCOPES = Set.of(Scope.PROFILE_READ, Scope.JOB_POSTS_READ);
  private static final AuthorizationCode CODE =
      new AuthorizationCode(
          hash("code"),
          new AuthorizationId(1),
          new UserId(2),
          new ClientId("app"),
          "https://app.example/back",
          null,
          SCOPES,
          NOW.minusSeconds(1),
          NOW);
  private static final TokenPair FIRST =
      TokenPair.redeem(CODE, hash("access"), hash("refresh"), NOW);
  private static final SealedSecret ANSWER = new SealedSecret(new byte[] {1});

  @Test
  void the_first_tokens_may_do_what_the_code_may_and_are_of_its_family() {
    assertThat(FIRST.refresh())
        .isEqualTo(
            new RefreshToken(
                hash("refresh"),
                CODE.family(),
                CODE.authorization(),
                CODE.user(),
                CODE.client(),
                SCOPES,
                NOW,
                NOW.plus(Duration.ofDays(90)),
                null));
    assertThat(FIRST.access())
        .isEqualTo(
            new AccessToken(
                hash("access"),
                CODE.authorization(),
                CODE.user(),
                CODE.client(),
                CODE.family(),
                SCOPES,
                NOW,
                NOW.plus(Duration.ofDays(30)),
                null));
  }

  @Test
  void r46_a_narrower_access_token_leaves_the_next_refresh_token_as_wide() {
    TokenPair next =
        TokenPair.refresh(
            FIRST.refresh(),
            hash("access 2"),
            hash("refresh 2"),
            Set.of(Scope.PROFILE_READ),
            LATER);
    assertThat(next.access().scopes()).containsExactly(Scope.PROFILE_READ);
    assertThat(next.access().family()).isEqualTo(CODE.family());
    assertThat(next.access().expiresAt()).isEqualTo(LATER.plus(AccessToken.LIFETIME));
    assertThat(next.refresh().scopes()).isEqualTo(SCOPES);
    assertThat(next.refresh().secret()).isEqualTo(hash("refresh 2"));
  }

  @Test
  void r48_each_use_begins_another_90_days() {
    RefreshToken next = FIRST.refresh().successor(hash("refresh 2"), LATER);
    assertThat(next)
        .usingRecursiveComparison()
        .ignoringFields("secret", "issuedAt", "expiresAt")
        .isEqualTo(FIRST.refresh());
    assertThat(next.issuedAt()).isEqualTo(LATER);
    assertThat(next.expiredAt(LATER.plus(Duration.ofDays(90)).minusNanos(1))).isFalse();
    assertThat(next.expiredAt(LATER.plus(Duration.ofDays(90)))).isTrue();
  }

  @Test
  void a_retired_token_is_the_same_but_for_that_and_has_a_fresh_successor() {
    RefreshToken retired = FIRST.refresh().retire(LATER, ANSWER);
    assertThat(retired.retired()).isEqualTo(new RetiredRefresh(LATER, ANSWER));
    assertThat(retired)
        .usingRecursiveComparison()
        .ignoringFields("retired")
        .isEqualTo(FIRST.refresh());
    assertThat(retired.successor(hash("refresh 2"), LATER).retired()).isNull();
  }

  @Test
  void an_answer_may_be_asked_for_again_for_10_seconds() {
    RetiredRefresh retired = new RetiredRefresh(NOW, ANSWER);
    assertThat(retired.mayBeRetriedAt(NOW)).isTrue();
    assertThat(retired.mayBeRetriedAt(NOW.plusSeconds(10).minusNanos(1))).isTrue();
    assertThat(retired.mayBeRetriedAt(NOW.plusSeconds(10))).isFalse();
  }

  /** Another node may have retired it, whose clock is a little ahead. */
  @Test
  void an_answer_may_be_asked_for_again_before_it_was_given() {
    assertThat(new RetiredRefresh(NOW, ANSWER).mayBeRetriedAt(NOW.minusSeconds(1))).isTrue();
  }

  @Test
  void a_refresh_token_prints_neither_itself_nor_its_family_nor_its_answer() {
    assertThat(FIRST.refresh().retire(NOW, ANSWER).toString())
        .contains("secret=***", "code=***", "answer=***");
  }

  private static SecretHash hash(String secret) {
    return new Secret(secret).hash();
  }
}
