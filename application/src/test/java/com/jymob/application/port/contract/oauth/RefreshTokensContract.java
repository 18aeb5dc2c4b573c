package com.jymob.application.port.contract.oauth;

import static com.jymob.application.port.contract.tool.Callers.COUNT;
import static com.jymob.application.port.contract.tool.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.jymob.application.port.Stores;
import com.jymob.application.port.contract.StoreContract;
import com.jymob.application.port.contract.tool.Callers;
import com.jymob.application.port.oauth.RefreshTokens;
import com.jymob.domain.SealedSecret;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.Authorization;
import com.jymob.domain.oauth.AuthorizationId;
import com.jymob.domain.oauth.RefreshToken;
import com.jymob.domain.oauth.TokenPair;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link RefreshTokens} promise. */
public abstract class RefreshTokensContract extends StoreContract {
  private Authorization authorization;

  @BeforeEach
  void authorize() {
    authorization = write(samples::addAuthorization);
  }

  @Test
  void everything_about_both_tokens_of_a_pair_is_kept() {
    TokenPair first = added(samples.pair(authorization));
    TokenPair next = added(samples.nextPair(first.refresh()));
    assertThat(Stream.of(first, next)).allSatisfy(this::assertKept);
    assertThat(findHolding(next.refresh())).contains(next.refresh());
  }

  @Test
  void an_unknown_token_is_neither_found_nor_claimed() {
    RefreshToken unknown = samples.pair(authorization).refresh();
    added(samples.pair(authorization));
    assertThat(find(unknown)).isEmpty();
    assertThat(findHolding(unknown)).isEmpty();
    assertThat(claim(unknown, NOW, samples.sealed())).isFalse();
  }

  @Test
  void neither_token_is_taken_for_the_other() {
    TokenPair pair = added(samples.pair(authorization));
    assertThat(
            this.<Optional<RefreshToken>>read(
                stores -> stores.refreshTokens().find(pair.access().secret())))
        .isEmpty();
    assertThat(
            this.<Optional<AccessToken>>read(
                stores -> stores.tokens().find(pair.refresh().secret())))
        .isEmpty();
  }

  @Test
  void a_claimed_token_is_kept_with_the_answer_of_its_only_claim() {
    TokenPair pair = added(samples.pair(authorization));
    TokenPair other = added(samples.pair(authorization));
    SealedSecret answer = samples.sealed();
    assertThat(claim(pair.refresh(), NOW.plusMillis(1), answer)).isTrue();
    assertThat(claim(pair.refresh(), NOW.plusMillis(2), samples.sealed())).isFalse();
    RefreshToken retired = pair.refresh().retire(NOW.plusMillis(1), answer);
    assertThat(find(pair.refresh())).contains(retired);
    assertThat(findHolding(pair.refresh())).contains(retired);
    assertThat(findAccess(pair)).contains(pair.access());
    assertThat(find(other.refresh())).contains(other.refresh());
  }

  @Test
  void of_many_who_claim_a_token_at_once_one_does_and_its_answer_is_kept() throws Exception {
    TokenPair pair = added(samples.pair(authorization));
    List<SealedSecret> answers = Stream.generate(samples::sealed).limit(COUNT).toList();
    List<Boolean> claimed =
        Callers.atOnce(
            caller -> claim(pair.refresh(), NOW.plusMillis(caller), answers.get(caller)));
    assertThat(claimed).containsOnlyOnce(true);
    int winner = claimed.indexOf(true);
    assertThat(find(pair.refresh()))
        .contains(pair.refresh().retire(NOW.plusMillis(winner), answers.get(winner)));
  }

  @Test
  void a_family_goes_with_all_its_tokens_and_no_other_does() {
    TokenPair first = added(samples.pair(authorization));
    claim(first.refresh(), NOW, samples.sealed());
    TokenPair next = added(samples.nextPair(first.refresh()));
    TokenPair otherFamily = added(samples.pair(authorization));
    TokenPair ofOther = added(samples.pair(write(samples::addAuthorization)));
    AccessToken ofNone = write(this::addOfNoFamily);

    assertThat(removeFamily(first)).isTrue();
    assertThat(removeFamily(first)).isFalse();

    assertThat(Stream.of(first, next)).allSatisfy(this::assertGone);
    assertThat(Stream.of(otherFamily, ofOther)).allSatisfy(this::assertKept);
    assertThat(this.<Optional<AccessToken>>read(stores -> stores.tokens().find(ofNone.secret())))
        .contains(ofNone);
    assertThat(claim(next.refresh(), NOW, samples.sealed())).isFalse();
    assertThat(exists(authorization)).isTrue();
  }

  @Test
  void a_persons_refresh_tokens_go_whatever_the_app_and_nobody_elses() {
    TokenPair one = added(samples.pair(authorization));
    claim(one.refresh(), NOW, samples.sealed());
    TokenPair two = added(samples.pair(authorization));
    TokenPair toOther = added(samples.pair(write(this::authorizeOther)));
    TokenPair byOther = added(samples.pair(write(this::authorizeSame)));

    removeAll();

    assertThat(Stream.of(one, two, toOther))
        .allSatisfy(
            pair -> {
              assertThat(find(pair.refresh())).isEmpty();
              assertThat(findHolding(pair.refresh())).isEmpty();
              assertThat(findAccess(pair)).contains(pair.access());
            });
    assertKept(byOther);
  }

  @Test
  void a_family_goes_too_of_which_only_access_tokens_are_left() {
    TokenPair pair = added(samples.pair(authorization));
    removeAll();
    assertThat(removeFamily(pair)).isTrue();
    assertGone(pair);
  }

  @Test
  void what_is_neither_retired_nor_expired_is_counted_by_authorization() {
    Authorization toOther = write(this::authorizeOther);
    Authorization unused = write(this::authorizeOther);
    TokenPair first = added(samples.pair(authorization));
    claim(first.refresh(), NOW, samples.sealed());
    added(samples.nextPair(first.refresh()));
    added(samples.pair(toOther));
    added(samples.pair(write(this::authorizeSame)));
    write(this::addOfNoFamily);

    assertThat(countLive(NOW))
        .containsOnly(entry(authorization.id(), 4L), entry(toOther.id(), 2L))
        .doesNotContainKey(unused.id());
    assertThat(countLive(NOW.plus(AccessToken.LIFETIME).minusMillis(1)))
        .containsOnly(entry(authorization.id(), 4L), entry(toOther.id(), 2L));
    assertThat(countLive(NOW.plus(AccessToken.LIFETIME)))
        .containsOnly(entry(authorization.id(), 1L), entry(toOther.id(), 1L));
    assertThat(countLive(NOW.plus(RefreshToken.LIFETIME))).isEmpty();
  }

  @Test
  void no_token_of_a_revoked_authorization_is_counted() {
    added(samples.pair(authorization));
    write(
        stores -> {
          revoke(stores);
          return authorization;
        });
    assertThat(countLive(NOW)).isEmpty();
  }

  @Test
  void no_token_outlives_its_family_that_goes_meanwhile() throws Exception {
    TokenPair other = added(samples.pair(authorization));
    List<TokenPair> family = family();
    List<TokenPair> next = rotateWhile(family, stores -> remove(stores, family.getFirst()));
    assertThat(family).allSatisfy(this::assertGone);
    assertThat(next).allSatisfy(this::assertGone);
    assertKept(other);
  }

  @Test
  void no_refresh_token_outlives_all_of_a_persons_that_go_meanwhile() throws Exception {
    List<TokenPair> next =
        rotateWhile(family(), stores -> stores.refreshTokens().removeAll(authorization.user()));
    assertThat(next).allSatisfy(pair -> assertThat(find(pair.refresh())).isEmpty());
  }

  @Test
  void no_token_outlives_the_authorization_that_is_revoked_meanwhile() throws Exception {
    List<TokenPair> family = family();
    List<TokenPair> next = rotateWhile(family, this::revoke);
    assertThat(family).allSatisfy(this::assertGone);
    assertThat(next).allSatisfy(this::assertGone);
  }

  @Test
  void whatever_takes_tokens_at_once_waits_for_nobody_who_waits_for_it() throws Exception {
    List<TokenPair> family = family();
    List<TokenPair> next = family.stream().map(pair -> samples.nextPair(pair.refresh())).toList();
    Callers.atOnce(
        caller ->
            write(
                stores -> {
                  switch (caller % 4) {
                    case 0 -> remove(stores, family.get(caller));
                    case 1 -> stores.refreshTokens().removeAll(authorization.user());
                    case 2 -> stores.authorizationCodes().removeUnredeemed(authorization.user());
                    default -> rotate(stores, family.get(caller), next.get(caller));
                  }
                  return caller;
                }));
    assertThat(family).allSatisfy(this::assertGone);
  }

  /** One token for each caller, all of one family, as if they had come after each other. */
  private List<TokenPair> family() {
    TokenPair first = added(samples.pair(authorization));
    return Stream.iterate(first, pair -> added(samples.nextPair(pair.refresh())))
        .limit(COUNT)
        .toList();
  }

  /** Exchanges all tokens at once, and does something else in the middle. */
  private List<TokenPair> rotateWhile(List<TokenPair> family, Consumer<Stores> other)
      throws Exception {
    List<TokenPair> next = family.stream().map(pair -> samples.nextPair(pair.refresh())).toList();
    Callers.atOnce(
        caller ->
            write(
                stores -> {
                  if (caller == COUNT / 2) {
                    other.accept(stores);
                  } else {
                    rotate(stores, family.get(caller), next.get(caller));
                  }
                  return caller;
                }));
    return next;
  }

  /** As a use case does it. */
  private void rotate(Stores stores, TokenPair pair, TokenPair next) {
    RefreshTokens tokens = stores.refreshTokens();
    if (tokens.findHolding(pair.refresh().secret()).isPresent()
        && tokens.claim(pair.refresh().secret(), NOW, samples.sealed())) {
      tokens.add(next);
    }
  }

  private void assertKept(TokenPair pair) {
    assertThat(find(pair.refresh())).contains(pair.refresh());
    assertThat(findAccess(pair)).contains(pair.access());
  }

  private void assertGone(TokenPair pair) {
    assertThat(find(pair.refresh())).isEmpty();
    assertThat(findHolding(pair.refresh())).isEmpty();
    assertThat(findAccess(pair)).isEmpty();
  }

  private TokenPair added(TokenPair pair) {
    return write(
        stores -> {
          stores.refreshTokens().add(pair);
          return pair;
        });
  }

  private Optional<RefreshToken> find(RefreshToken like) {
    return read(stores -> stores.refreshTokens().find(like.secret()));
  }

  private Optional<RefreshToken> findHolding(RefreshToken like) {
    return write(stores -> stores.refreshTokens().findHolding(like.secret()));
  }

  private Optional<AccessToken> findAccess(TokenPair pair) {
    return read(stores -> stores.tokens().find(pair.access().secret()));
  }

  private Map<AuthorizationId, Long> countLive(Instant now) {
    return read(stores -> stores.refreshTokens().countLive(authorization.user(), now));
  }

  private boolean claim(RefreshToken token, Instant now, SealedSecret answer) {
    return write(stores -> stores.refreshTokens().claim(token.secret(), now, answer));
  }

  private boolean removeFamily(TokenPair pair) {
    return write(stores -> remove(stores, pair));
  }

  private boolean remove(Stores stores, TokenPair pair) {
    return stores.refreshTokens().removeFamily(authorization.id(), pair.refresh().family());
  }

  private void removeAll() {
    write(
        stores -> {
          stores.refreshTokens().removeAll(authorization.user());
          return authorization;
        });
  }

  private void revoke(Stores stores) {
    stores.authorizations().remove(authorization.user(), authorization.id());
  }

  private boolean exists(Authorization like) {
    return read(stores -> stores.authorizations().find(like.user(), like.client()).isPresent());
  }

  private AccessToken addOfNoFamily(Stores stores) {
    AccessToken token =
        AccessToken.issue(samples.secret(), authorization, authorization.scopes(), NOW);
    stores.tokens().add(token);
    return token;
  }

  private Authorization authorizeOther(Stores stores) {
    return samples.addAuthorization(stores, authorization.user(), samples.addClient(stores).id());
  }

  private Authorization authorizeSame(Stores stores) {
    return samples.addAuthorization(stores, samples.addUser(stores).id(), authorization.client());
  }
}
