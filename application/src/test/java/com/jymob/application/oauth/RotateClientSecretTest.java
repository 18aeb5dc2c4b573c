package com.jymob.application.oauth;

import static com.jymob.application.fixture.TestSite.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestSite;
import com.jymob.application.oauth.ViewClient.OwnClient;
import com.jymob.domain.ClientId;
import com.jymob.domain.Secret;
import com.jymob.domain.UserId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RotateClientSecretTest {
  private final TestSite site = new TestSite();
  private final UserId ada = site.registered("ada@example.com").user().id();
  private final Secret first = view().secret();

  @Test
  void both_secrets_work_for_24_hours() {
    site.rotateClientSecret.run(ada, SOURCE);
    Secret second = view().secret();

    assertThat(second).isNotEqualTo(first);
    assertThat(view().retiredSecret()).isEqualTo(first);
    site.clock.advance(Duration.ofHours(24).minusMillis(1));
    assertThat(works(first)).isTrue();
    assertThat(works(second)).isTrue();
    site.clock.advance(Duration.ofMillis(1));
    assertThat(works(first)).isFalse();
    assertThat(works(second)).isTrue();
    assertThat(view().retiredSecret()).isNull();
  }

  @Test
  void the_old_one_is_ended_at_once() {
    site.rotateClientSecret.run(ada, SOURCE);
    site.endRetiredSecret.run(ada, SOURCE);

    assertThat(works(first)).isFalse();
    assertThat(works(view().secret())).isTrue();
    assertThat(view().retiredSecret()).isNull();
  }

  @Test
  void of_two_rotations_only_the_last_two_secrets_work() {
    site.rotateClientSecret.run(ada, SOURCE);
    Secret second = view().secret();
    site.rotateClientSecret.run(ada, SOURCE);

    assertThat(works(first)).isFalse();
    assertThat(works(second)).isTrue();
    assertThat(works(view().secret())).isTrue();
  }

  @Test
  void the_last_use_of_each_is_told_at_once() {
    site.rotateClientSecret.run(ada, SOURCE);
    assertThat(view().client().secret().lastUsedAt()).isNull();

    works(view().secret());
    site.clock.advance(Duration.ofSeconds(1));
    works(first);
    works(new Secret("wrong"));

    assertThat(view().client().secret().lastUsedAt())
        .isEqualTo(site.clock.instant().minusSeconds(1));
    assertThat(view().client().retired().secret().lastUsedAt()).isEqualTo(site.clock.instant());
  }

  private OwnClient view() {
    return site.viewClient.run(ada).orElseThrow();
  }

  private boolean works(Secret secret) {
    ClientId id = view().client().id();
    return new AuthenticateClient(site.transactions, site.lastUses, site.clock)
        .run(id, secret)
        .isPresent();
  }
}
