package com.jymob.application.port.contract;

import static com.jymob.application.port.contract.Callers.COUNT;
import static com.jymob.application.port.contract.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.Authorizations;
import com.jymob.application.port.Stores;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.Authorization;
import com.jymob.domain.oauth.AuthorizationId;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.oauth.Scope;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@link Authorizations} promise. */
public abstract class AuthorizationsContract extends StoreContract {
  @Test
  void everything_about_an_authorization_is_kept() {
    assertThat(Stream.of(Scope.ALL, Set.of(Scope.PROFILE_READ), Set.<Scope>of()))
        .allSatisfy(
            scopes -> {
              Client client = write(samples::addClient);
              Authorization authorization =
                  new Authorization(nextId(), client.owner(), client.id(), scopes, NOW);
              write(stores -> add(stores, authorization));
              assertThat(find(authorization)).contains(authorization);
            });
  }

  @Test
  void an_authorization_is_of_one_person_and_one_app() {
    Authorization one = write(samples::addAuthorization);
    Authorization two = write(samples::addAuthorization);
    Authorization crossed =
        new Authorization(nextId(), one.user(), two.client(), Set.of(Scope.PROFILE_READ), NOW);
    assertThat(find(crossed)).isEmpty();
    write(stores -> add(stores, crossed));
    assertThat(find(crossed)).contains(crossed);
    assertThat(find(one)).contains(one);
    assertThat(find(two)).contains(two);
  }

  @Test
  void finding_for_update_finds_the_same() {
    Authorization one = write(samples::addAuthorization);
    Authorization two = write(samples::addAuthorization);
    Optional<Authorization> found =
        write(stores -> stores.authorizations().findForUpdate(one.user(), one.client()));
    Optional<Authorization> none =
        write(stores -> stores.authorizations().findForUpdate(one.user(), two.client()));
    assertThat(found).contains(one);
    assertThat(none).isEmpty();
  }

  @Test
  void of_many_who_renew_a_token_at_once_one_does() throws Exception {
    Authorization authorization = write(samples::addAuthorization);
    List<Boolean> renewed = Callers.atOnce(caller -> write(stores -> renew(stores, authorization)));
    assertThat(renewed).containsOnlyOnce(true);
  }

  @Test
  void a_persons_authorizations_are_listed_the_latest_first() {
    Authorization first = write(samples::addAuthorization);
    Authorization later =
        write(
            stores -> {
              Authorization other = samples.addAuthorization(stores);
              return add(
                  stores,
                  new Authorization(
                      stores.authorizations().nextId(),
                      first.user(),
                      other.client(),
                      Set.of(Scope.PROFILE_READ),
                      first.grantedAt().plusMillis(1)));
            });
    assertThat(
            this.<List<Authorization>>read(stores -> stores.authorizations().findAll(first.user())))
        .containsExactly(later, first);
  }

  @Test
  void a_removed_authorization_takes_its_tokens_with_it() {
    Authorization removed = write(samples::addAuthorization);
    Authorization other = write(samples::addAuthorization);
    AccessToken token = token(removed);
    AccessToken kept = token(other);
    write(stores -> stores.tokens().add(token) && stores.tokens().add(kept));

    assertThat(remove(removed, removed.user())).contains(removed);

    assertThat(find(removed)).isEmpty();
    assertThat(findToken(token)).isEmpty();
    assertThat(findToken(kept)).contains(kept);
    assertThat(this.<Boolean>write(stores -> stores.tokens().add(token(removed)))).isFalse();
    assertThat(remove(removed, removed.user())).isEmpty();
  }

  @Test
  void nobody_removes_the_authorization_of_another() {
    Authorization authorization = write(samples::addAuthorization);
    Authorization other = write(samples::addAuthorization);
    assertThat(remove(authorization, other.user())).isEmpty();
    assertThat(find(authorization)).contains(authorization);
  }

  @Test
  void no_token_outlives_the_authorization_that_is_removed_meanwhile() throws Exception {
    Authorization authorization = write(samples::addAuthorization);
    List<AccessToken> tokens = Stream.generate(() -> token(authorization)).limit(COUNT).toList();
    Callers.atOnce(
        caller ->
            caller == COUNT / 2
                ? remove(authorization, authorization.user()).isPresent()
                : write(stores -> stores.tokens().add(tokens.get(caller))));
    assertThat(tokens).allSatisfy(token -> assertThat(findToken(token)).isEmpty());
  }

  @Test
  void ids_asked_for_at_once_all_differ() throws Exception {
    Set<AuthorizationId> ids = new HashSet<>();
    Callers.atOnce(
            caller ->
                write(
                    stores -> Stream.generate(stores.authorizations()::nextId).limit(200).toList()))
        .forEach(ids::addAll);
    assertThat(ids).hasSize(200 * COUNT);
  }

  private boolean renew(Stores stores, Authorization authorization) {
    stores.authorizations().findForUpdate(authorization.user(), authorization.client());
    if (stores.tokens().findLastSealed(authorization.id()).isPresent()) {
      return false;
    }
    stores
        .tokens()
        .add(AccessToken.issueSealed(samples.secret(), authorization, samples.sealed(), NOW));
    return true;
  }

  private AccessToken token(Authorization authorization) {
    return AccessToken.issue(samples.secret(), authorization, authorization.scopes(), NOW);
  }

  private Optional<Authorization> remove(Authorization authorization, UserId by) {
    return write(stores -> stores.authorizations().remove(by, authorization.id()));
  }

  private Optional<AccessToken> findToken(AccessToken like) {
    return read(stores -> stores.tokens().find(like.secret()));
  }

  private AuthorizationId nextId() {
    return write(stores -> stores.authorizations().nextId());
  }

  private static Authorization add(Stores stores, Authorization authorization) {
    stores.authorizations().add(authorization);
    return authorization;
  }

  private Optional<Authorization> find(Authorization like) {
    return read(stores -> stores.authorizations().find(like.user(), like.client()));
  }
}
