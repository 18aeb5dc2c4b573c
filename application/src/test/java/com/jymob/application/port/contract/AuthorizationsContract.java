package com.jymob.application.port.contract;

import static com.jymob.application.port.contract.Callers.COUNT;
import static com.jymob.application.port.contract.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.Authorizations;
import com.jymob.application.port.Stores;
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
