package com.jymob.application.port.contract.oauth;

import static com.jymob.application.port.contract.tool.Callers.COUNT;
import static com.jymob.application.port.contract.tool.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.Stores;
import com.jymob.application.port.contract.StoreContract;
import com.jymob.application.port.contract.tool.Callers;
import com.jymob.application.port.oauth.Authorizations;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.Authorization;
import com.jymob.domain.oauth.AuthorizationCode;
import com.jymob.domain.oauth.AuthorizationId;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.oauth.RefreshToken;
import com.jymob.domain.oauth.Scope;
import com.jymob.domain.oauth.TokenPair;
import java.time.Instant;
import java.util.Comparator;
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
                  new Authorization(
                      nextId(), client.owner(), client.id(), scopes, NOW, NOW.plusMillis(1));
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
  void a_removed_authorization_takes_its_codes_and_refresh_tokens_with_it() {
    Authorization removed = write(samples::addAuthorization);
    Authorization other = write(samples::addAuthorization);
    AuthorizationCode code = samples.code(removed);
    AuthorizationCode keptCode = samples.code(other);
    TokenPair pair = samples.pair(removed);
    TokenPair keptPair = samples.pair(other);
    write(
        stores -> {
          stores.refreshTokens().add(pair);
          stores.refreshTokens().add(keptPair);
          return stores.authorizationCodes().add(code) && stores.authorizationCodes().add(keptCode);
        });

    remove(removed, removed.user());

    assertThat(findCode(code)).isEmpty();
    assertThat(findRefreshToken(pair)).isEmpty();
    assertThat(findToken(pair.access())).isEmpty();
    assertThat(findCode(keptCode)).contains(keptCode);
    assertThat(findRefreshToken(keptPair)).contains(keptPair.refresh());
    assertThat(findToken(keptPair.access())).contains(keptPair.access());
  }

  @Test
  void added_scopes_join_those_before_and_nothing_else_changes() {
    Authorization narrow = write(stores -> addNarrow(stores, Scope.PROFILE_READ));
    Authorization other = write(stores -> addNarrow(stores, Scope.PROFILE_READ));

    addScopes(narrow, Set.of(Scope.RESUMES_READ, Scope.PROFILE_READ));
    addScopes(narrow, Set.of());

    assertThat(find(narrow)).contains(narrow.withMore(Set.of(Scope.RESUMES_READ)));
    assertThat(find(other)).contains(other);
  }

  @Test
  void scopes_added_at_once_are_all_kept() throws Exception {
    Authorization narrow = write(stores -> addNarrow(stores));
    List<Scope> all = List.copyOf(Scope.ALL);
    Callers.atOnce(caller -> addScopes(narrow, Set.of(all.get(caller % all.size()))));
    assertThat(find(narrow)).contains(narrow.withMore(Scope.ALL));
  }

  @Test
  void scopes_bring_no_removed_authorization_back() throws Exception {
    Authorization removed = write(samples::addAuthorization);
    Callers.atOnce(
        caller ->
            caller == COUNT / 2
                ? remove(removed, removed.user()).isPresent()
                : addScopes(removed, Set.of(Scope.PROFILE_READ)));
    assertThat(find(removed)).isEmpty();
  }

  @Test
  void the_last_use_is_noted_and_never_goes_back() {
    Authorization used = write(samples::addAuthorization);
    Authorization other = write(samples::addAuthorization);

    noteUsed(used, NOW.plusMillis(1));
    noteUsed(used, NOW.plusMillis(5));
    noteUsed(used, NOW.plusMillis(2));

    assertThat(find(used)).contains(used.usedAt(NOW.plusMillis(5)));
    assertThat(find(other)).contains(other);
  }

  @Test
  void a_use_brings_no_removed_authorization_back() {
    Authorization removed = write(samples::addAuthorization);
    remove(removed, removed.user());

    noteUsed(removed, NOW);

    assertThat(find(removed)).isEmpty();
  }

  @Test
  void uses_noted_in_batches_at_once_wait_for_nobody_who_waits_for_them() throws Exception {
    List<Authorization> all =
        Stream.generate(() -> write(samples::addAuthorization))
            .limit(COUNT)
            .sorted(Comparator.comparing(authorization -> authorization.id().value()))
            .toList();
    Callers.atOnce(
        caller ->
            write(
                stores -> {
                  all.forEach(
                      each -> stores.authorizations().noteUsed(each.id(), NOW.plusMillis(caller)));
                  return caller;
                }));
    assertThat(all)
        .allSatisfy(
            each -> assertThat(find(each)).contains(each.usedAt(NOW.plusMillis(COUNT - 1))));
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

  private AccessToken token(Authorization authorization) {
    return AccessToken.issue(samples.secret(), authorization, authorization.scopes(), NOW);
  }

  private Optional<Authorization> remove(Authorization authorization, UserId by) {
    return write(stores -> stores.authorizations().remove(by, authorization.id()));
  }

  private Optional<AccessToken> findToken(AccessToken like) {
    return read(stores -> stores.tokens().find(like.secret()));
  }

  private Optional<AuthorizationCode> findCode(AuthorizationCode like) {
    return write(stores -> stores.authorizationCodes().findHolding(like.secret()));
  }

  private Optional<RefreshToken> findRefreshToken(TokenPair pair) {
    return read(stores -> stores.refreshTokens().find(pair.refresh().secret()));
  }

  private boolean addScopes(Authorization to, Set<Scope> scopes) {
    return write(
        stores -> {
          stores.authorizations().addScopes(to.id(), scopes);
          return true;
        });
  }

  private void noteUsed(Authorization authorization, Instant at) {
    write(
        stores -> {
          stores.authorizations().noteUsed(authorization.id(), at);
          return at;
        });
  }

  private Authorization addNarrow(Stores stores, Scope... scopes) {
    Client client = samples.addClient(stores);
    AuthorizationId id = stores.authorizations().nextId();
    return add(stores, new Authorization(id, client.owner(), client.id(), Set.of(scopes), NOW));
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
