package com.jymob.domain.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.domain.ClientId;
import com.jymob.domain.SealedSecret;
import com.jymob.domain.Secret;
import com.jymob.domain.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccessTokenTest {
  private static final Instant NOW = Instant.parse("2026-03-01T09:30:00.123Z");
  private static final Authorization GRANT =
      new Authorization(
          new AuthorizationId(1),
          new UserId(2),
          new ClientId("app"),
          Set.of(Scope.JOB_POSTS_READ),
          NOW.minusSeconds(1));
  private static final AccessToken TOKEN =
      AccessToken.issueSealed(
          new Secret("jym").hash(), GRANT, new SealedSecret(new byte[] {1}), NOW);

  @Test
  void a_token_is_for_all_that_was_granted_and_no_more() {
    assertThat(TOKEN.authorization()).isEqualTo(GRANT.id());
    assertThat(TOKEN.user()).isEqualTo(GRANT.user());
    assertThat(TOKEN.client()).isEqualTo(GRANT.client());
    assertThat(Scope.ALL).filteredOn(TOKEN::allows).containsExactly(Scope.JOB_POSTS_READ);
  }

  @Test
  void a_token_expires_after_2592000_seconds() {
    Instant end = NOW.plus(Duration.ofSeconds(2_592_000));
    assertThat(TOKEN.expiresAt()).isEqualTo(end);
    assertThat(TOKEN.expiredAt(end.minusMillis(1))).isFalse();
    assertThat(TOKEN.expiredAt(end)).isTrue();
  }

  @Test
  void a_token_prints_neither_itself_nor_its_hash() {
    assertThat(TOKEN.toString()).contains("secret=***", "sealed=***");
  }
}
