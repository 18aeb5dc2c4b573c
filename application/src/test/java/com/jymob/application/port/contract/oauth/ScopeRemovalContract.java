package com.jymob.application.port.contract.oauth;

import static com.jymob.application.port.contract.tool.Callers.COUNT;
import static com.jymob.application.port.contract.tool.Samples.NOW;
import static com.jymob.domain.oauth.Scope.JOB_POSTS_READ;
import static com.jymob.domain.oauth.Scope.PROFILE_READ;
import static com.jymob.domain.oauth.Scope.RESUMES_READ;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.Stores;
import com.jymob.application.port.contract.StoreContract;
import com.jymob.application.port.contract.tool.Callers;
import com.jymob.application.port.oauth.Authorizations;
import com.jymob.domain.SecretHash;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.Authorization;
import com.jymob.domain.oauth.AuthorizationCode;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.oauth.RefreshToken;
import com.jymob.domain.oauth.Scope;
import com.jymob.domain.oauth.TokenPair;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Authorizations#removeScope} promises. */
public abstract class ScopeRemovalContract extends StoreContract {
  private Authorization authorization;

  @BeforeEach
  void authorize() {
    authorization = write(stores -> authorize(stores, PROFILE_READ, JOB_POSTS_READ, RESUMES_READ));
  }

  @Test
  void a_removed_scope_goes_from_the_authorization_and_from_all_that_came_of_it() {
    AuthorizationCode code = addedCode();
    TokenPair pair = addedPair();
    AccessToken token = addedToken(authorization, authorization.scopes());
    write(
        stores ->
            stores.refreshTokens().claim(pair.refresh().secret(), NOW, samples.sealed())
                && stores.authorizationCodes().claim(code.secret(), NOW));

    assertThat(remove(JOB_POSTS_READ)).contains(authorization);

    assertThat(find(authorization)).isEqualTo(authorization.without(JOB_POSTS_READ));
    assertThat(findCode(code)).isEqualTo(code.redeemed(NOW).without(JOB_POSTS_READ));
    assertThat(findToken(pair.access())).isEqualTo(pair.access().without(JOB_POSTS_READ));
    assertThat(findToken(token)).isEqualTo(token.without(JOB_POSTS_READ));
    assertThat(findRefreshToken(pair).orElseThrow())
        .satisfies(kept -> assertThat(kept.scopes()).containsExactly(PROFILE_READ))
        .satisfies(kept -> assertThat(kept.retired()).isNotNull());
  }

  @Test
  void what_is_left_without_any_scope_goes() {
    AccessToken narrow = addedToken(authorization, Set.of(JOB_POSTS_READ));
    AccessToken wide = addedToken(authorization, Set.of(JOB_POSTS_READ, PROFILE_READ));
    AuthorizationCode code = addedCode();
    TokenPair pair = addedPair();

    remove(JOB_POSTS_READ);
    assertThat(findToken(narrow)).isEmpty();
    assertThat(findToken(wide)).isPresent();
    assertThat(findCode(code)).isPresent();
    assertThat(findRefreshToken(pair)).isPresent();

    remove(PROFILE_READ);
    assertThat(findToken(wide)).isEmpty();
    assertThat(findCode(code)).isEmpty();
    assertThat(findRefreshToken(pair)).isEmpty();
    assertThat(findToken(pair.access())).isEmpty();
    assertThat(find(authorization)).isPresent();

    assertThat(remove(RESUMES_READ)).isPresent();
    assertThat(find(authorization)).isEmpty();
  }

  @Test
  void the_authorizations_of_others_and_to_others_stay_as_they_are() {
    UserId user = authorization.user();
    Authorization toOther =
        write(stores -> samples.addAuthorization(stores, user, samples.addClient(stores).id()));
    Authorization byOther =
        write(
            stores ->
                samples.addAuthorization(
                    stores, samples.addUser(stores).id(), authorization.client()));
    List<AccessToken> tokens =
        Stream.of(toOther, byOther).map(other -> addedToken(other, other.scopes())).toList();

    remove(PROFILE_READ);

    assertThat(find(toOther)).contains(toOther);
    assertThat(find(byOther)).contains(byOther);
    assertThat(tokens).allSatisfy(token -> assertThat(findToken(token)).contains(token));
  }

  @Test
  void a_scope_is_removed_once_and_by_nobody_else() {
    UserId other = write(samples::addUser).id();
    assertThat(remove(other, PROFILE_READ)).isEmpty();
    assertThat(remove(Scope.PROBLEMS_READ)).isEmpty();
    assertThat(find(authorization)).contains(authorization);

    assertThat(remove(PROFILE_READ)).isPresent();
    assertThat(remove(PROFILE_READ)).isEmpty();
  }

  @Test
  void nothing_is_added_that_has_a_removed_scope() {
    remove(PROFILE_READ);

    assertThat(add(token(authorization, Set.of(PROFILE_READ, JOB_POSTS_READ)))).isFalse();
    assertThat(add(token(authorization, Set.of(JOB_POSTS_READ)))).isTrue();
    assertThat(add(samples.code(authorization))).isFalse();
  }

  @Test
  void no_code_and_no_token_brings_a_scope_back_that_is_removed_meanwhile() throws Exception {
    List<TokenPair> family = Stream.generate(this::addedPair).limit(COUNT).toList();
    List<AuthorizationCode> codes = Stream.generate(this::addedCode).limit(COUNT).toList();
    List<AccessToken> tokens = tokens();
    List<AuthorizationCode> newCodes =
        Stream.generate(() -> samples.code(authorization)).limit(COUNT).toList();
    List<SecretHash> secrets = Stream.generate(samples::secret).limit(2L * COUNT).toList();
    Callers.atOnce(
        caller ->
            switch (caller % 4) {
              case 0 -> caller == COUNT / 2 ? remove(PROFILE_READ) : add(tokens.get(caller));
              case 1 -> add(newCodes.get(caller));
              case 2 ->
                  rotate(family.get(caller), secrets.get(caller), secrets.get(COUNT + caller));
              default ->
                  redeem(codes.get(caller), secrets.get(caller), secrets.get(COUNT + caller));
            });

    assertThat(find(authorization)).isEqualTo(authorization.without(PROFILE_READ));
    assertThat(Stream.concat(codes.stream(), newCodes.stream()))
        .allSatisfy(code -> findCode(code).ifPresent(this::assertNarrow));
    assertThat(family).allSatisfy(pair -> findRefreshToken(pair).ifPresent(this::assertNarrow));
    assertThat(
            Stream.of(
                    tokens.stream().map(AccessToken::secret),
                    family.stream().map(pair -> pair.access().secret()),
                    secrets.stream())
                .flatMap(all -> all))
        .allSatisfy(
            secret -> {
              findToken(secret).ifPresent(this::assertNarrow);
              findRefreshToken(secret).ifPresent(this::assertNarrow);
            });
  }

  @Test
  void scopes_removed_at_once_wait_for_nobody_who_waits_for_them() throws Exception {
    Authorization wide = write(samples::addAuthorization);
    List<Scope> scopes = List.copyOf(Scope.ALL);
    List<AccessToken> tokens =
        scopes.stream().map(scope -> addedToken(wide, wide.scopes())).toList();
    List<Boolean> removed =
        Callers.atOnce(caller -> remove(wide, scopes.get(caller % scopes.size())).isPresent());
    assertThat(removed).filteredOn(Boolean::booleanValue).hasSameSizeAs(scopes);
    assertThat(find(wide)).isEmpty();
    assertThat(tokens).allSatisfy(token -> assertThat(findToken(token)).isEmpty());
  }

  private void assertNarrow(AuthorizationCode code) {
    assertThat(code.scopes()).doesNotContain(PROFILE_READ);
  }

  private void assertNarrow(AccessToken token) {
    assertThat(token.scopes()).doesNotContain(PROFILE_READ);
  }

  private void assertNarrow(RefreshToken token) {
    assertThat(token.scopes()).doesNotContain(PROFILE_READ);
  }

  /** As a use case does it: the scopes are those of the token that is found. */
  private boolean rotate(TokenPair pair, SecretHash access, SecretHash refresh) {
    return write(
        stores -> {
          Optional<RefreshToken> held = stores.refreshTokens().findHolding(pair.refresh().secret());
          held.filter(token -> stores.refreshTokens().claim(token.secret(), NOW, samples.sealed()))
              .map(token -> TokenPair.refresh(token, access, refresh, token.scopes(), NOW))
              .ifPresent(stores.refreshTokens()::add);
          return held.isPresent();
        });
  }

  /** As a use case does it: the scopes are those of the code that is found. */
  private boolean redeem(AuthorizationCode code, SecretHash access, SecretHash refresh) {
    return write(
        stores -> {
          Optional<AuthorizationCode> held = stores.authorizationCodes().findHolding(code.secret());
          held.filter(found -> stores.authorizationCodes().claim(found.secret(), NOW))
              .map(found -> TokenPair.redeem(found, access, refresh, NOW))
              .ifPresent(stores.refreshTokens()::add);
          return held.isPresent();
        });
  }

  private Authorization authorize(Stores stores, Scope... scopes) {
    Client client = samples.addClient(stores);
    Authorization added =
        new Authorization(
            stores.authorizations().nextId(), client.owner(), client.id(), Set.of(scopes), NOW);
    stores.authorizations().add(added);
    return added;
  }

  private List<AccessToken> tokens() {
    return Stream.generate(() -> token(authorization, authorization.scopes()))
        .limit(COUNT)
        .toList();
  }

  private AccessToken token(Authorization of, Set<Scope> scopes) {
    return AccessToken.issue(samples.secret(), of, scopes, NOW);
  }

  private AccessToken addedToken(Authorization of, Set<Scope> scopes) {
    AccessToken token = token(of, scopes);
    add(token);
    return token;
  }

  private AuthorizationCode addedCode() {
    AuthorizationCode code = samples.code(authorization);
    add(code);
    return code;
  }

  private TokenPair addedPair() {
    TokenPair pair = samples.pair(authorization);
    return write(
        stores -> {
          stores.refreshTokens().add(pair);
          return pair;
        });
  }

  private boolean add(AccessToken token) {
    return write(stores -> stores.tokens().add(token));
  }

  private boolean add(AuthorizationCode code) {
    return write(stores -> stores.authorizationCodes().add(code));
  }

  private Optional<Authorization> remove(Scope scope) {
    return remove(authorization, scope);
  }

  private Optional<Authorization> remove(Authorization from, Scope scope) {
    return write(stores -> stores.authorizations().removeScope(from.user(), from.id(), scope));
  }

  private Optional<Authorization> remove(UserId by, Scope scope) {
    return write(stores -> stores.authorizations().removeScope(by, authorization.id(), scope));
  }

  private Optional<Authorization> find(Authorization like) {
    return read(stores -> stores.authorizations().find(like.user(), like.client()));
  }

  private Optional<AuthorizationCode> findCode(AuthorizationCode like) {
    return write(stores -> stores.authorizationCodes().findHolding(like.secret()));
  }

  private Optional<AccessToken> findToken(AccessToken like) {
    return findToken(like.secret());
  }

  private Optional<AccessToken> findToken(SecretHash secret) {
    return read(stores -> stores.tokens().find(secret));
  }

  private Optional<RefreshToken> findRefreshToken(TokenPair like) {
    return findRefreshToken(like.refresh().secret());
  }

  private Optional<RefreshToken> findRefreshToken(SecretHash secret) {
    return read(stores -> stores.refreshTokens().find(secret));
  }
}
