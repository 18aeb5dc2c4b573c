package com.jymob.application.port.contract.oauth;

import static com.jymob.application.port.contract.tool.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.Stores;
import com.jymob.application.port.contract.StoreContract;
import com.jymob.application.port.contract.tool.Callers;
import com.jymob.application.port.oauth.Tokens;
import com.jymob.domain.SealedSecret;
import com.jymob.domain.SecretHash;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.Authorization;
import com.jymob.domain.oauth.AuthorizationId;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.oauth.Scope;
import com.jymob.domain.oauth.TokenFamily;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Tokens} promise. */
public abstract class TokensContract extends StoreContract {
  private static final Set<Scope> ALLOWED = Set.of(Scope.JOB_POSTS_READ, Scope.PROFILE_READ);

  private Authorization authorization;

  @BeforeEach
  void authorize() {
    authorization = write(samples::addAuthorization);
  }

  @Test
  void everything_about_a_token_is_kept() {
    AccessToken sealed =
        add(
            new AccessToken(
                samples.secret(),
                authorization.id(),
                authorization.user(),
                authorization.client(),
                new TokenFamily(samples.secret()),
                Set.of(Scope.JOB_POSTS_READ, Scope.PROFILE_READ),
                NOW,
                NOW.plusMillis(1),
                samples.sealed()));
    AccessToken plain = addIssuedAt(NOW, null);
    assertThat(find(sealed.secret())).contains(sealed);
    assertThat(find(plain.secret())).contains(plain);
  }

  @Test
  void an_unknown_token_is_not_found() {
    addIssuedAt(NOW, null);
    assertThat(find(samples.secret())).isEmpty();
  }

  @Test
  void a_removed_token_is_gone_and_no_other_is() {
    AccessToken removed = addIssuedAt(NOW, samples.sealed());
    AccessToken other = addIssuedAt(NOW, null);
    remove(removed.secret());
    remove(removed.secret());
    assertThat(find(removed.secret())).isEmpty();
    assertThat(findLastSealed(authorization.id())).isEmpty();
    assertThat(find(other.secret())).contains(other);
  }

  @Test
  void a_person_reads_the_token_again_that_was_issued_last() {
    addIssuedAt(NOW, samples.sealed());
    AccessToken last = addIssuedAt(NOW.plusMillis(2), samples.sealed());
    addIssuedAt(NOW.plusMillis(1), samples.sealed());
    addIssuedAt(NOW.plusMillis(3), null);
    assertThat(findLastSealed(authorization.id())).contains(last);
  }

  @Test
  void an_expired_token_is_still_read_again() {
    AccessToken expired = addIssuedAt(NOW.minus(Duration.ofDays(1_000)), samples.sealed());
    assertThat(findLastSealed(authorization.id())).contains(expired);
  }

  @Test
  void the_token_of_another_authorization_is_not_read() {
    addIssuedAt(NOW, samples.sealed());
    Authorization other = write(samples::addAuthorization);
    assertThat(findLastSealed(other.id())).isEmpty();
  }

  @Test
  void of_many_who_renew_a_token_at_once_one_does() throws Exception {
    List<Boolean> renewed = Callers.atOnce(caller -> write(this::renew));
    assertThat(renewed).containsOnlyOnce(true);
  }

  @Test
  void an_app_acts_for_its_owner_as_far_as_it_asks_and_the_owner_allows() {
    Client client = write(samples::addClient);
    assertThat(addOwn(client, Set.of())).isEmpty();

    Authorization own =
        write(stores -> samples.addAuthorization(stores, client.owner(), client.id(), ALLOWED));
    AccessToken all = addOwn(client, Set.of()).orElseThrow();
    AccessToken some = addOwn(client, Set.of(Scope.PROFILE_READ)).orElseThrow();
    assertThat(addOwn(client, Set.of(Scope.PROFILE_READ, Scope.RESUMES_READ))).isEmpty();

    assertThat(all).isEqualTo(AccessToken.issue(all.secret(), own, ALLOWED, NOW));
    assertThat(find(all.secret())).contains(all);
    assertThat(some.scopes()).containsExactly(Scope.PROFILE_READ);
    assertThat(find(some.secret())).contains(some);
  }

  private boolean renew(Stores stores) {
    stores.authorizations().findForUpdate(authorization.user(), authorization.client());
    if (stores.tokens().findLastSealed(authorization.id()).isPresent()) {
      return false;
    }
    stores
        .tokens()
        .add(AccessToken.issueSealed(samples.secret(), authorization, samples.sealed(), NOW));
    return true;
  }

  private Optional<AccessToken> addOwn(Client client, Set<Scope> scopes) {
    return write(stores -> stores.tokens().addOwn(samples.secret(), client, scopes, NOW));
  }

  private AccessToken addIssuedAt(Instant issuedAt, @Nullable SealedSecret sealed) {
    return add(
        new AccessToken(
            samples.secret(),
            authorization.id(),
            authorization.user(),
            authorization.client(),
            null,
            authorization.scopes(),
            issuedAt,
            issuedAt.plus(AccessToken.LIFETIME),
            sealed));
  }

  private AccessToken add(AccessToken token) {
    return write(
        stores -> {
          stores.tokens().add(token);
          return token;
        });
  }

  private void remove(SecretHash secret) {
    write(
        stores -> {
          stores.tokens().remove(secret);
          return secret;
        });
  }

  private Optional<AccessToken> find(SecretHash secret) {
    return read(stores -> stores.tokens().find(secret));
  }

  private Optional<AccessToken> findLastSealed(AuthorizationId of) {
    return read(stores -> stores.tokens().findLastSealed(of));
  }
}
