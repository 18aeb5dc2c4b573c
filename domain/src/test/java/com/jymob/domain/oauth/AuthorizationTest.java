package com.jymob.domain.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.domain.ClientId;
import com.jymob.domain.UserId;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuthorizationTest {
  private static final Authorization NOTHING =
      new Authorization(
          new AuthorizationId(1), new UserId(2), new ClientId("app"), Set.of(), Instant.EPOCH);

  @Test
  void a_later_yes_adds_to_an_earlier_one_and_changes_nothing_else() {
    Authorization wider =
        NOTHING
            .withMore(Set.of(Scope.PROFILE_READ, Scope.RESUMES_READ))
            .withMore(Set.of(Scope.RESUMES_READ, Scope.RESUMES_WRITE))
            .withMore(Set.of());
    assertThat(wider.scopes())
        .containsExactlyInAnyOrder(Scope.PROFILE_READ, Scope.RESUMES_READ, Scope.RESUMES_WRITE);
    assertThat(wider).usingRecursiveComparison().ignoringFields("scopes").isEqualTo(NOTHING);
    assertThat(NOTHING.scopes()).isEmpty();
  }
}
