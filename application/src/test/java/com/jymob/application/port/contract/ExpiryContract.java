package com.jymob.application.port.contract;

import static com.jymob.application.port.contract.tool.Callers.COUNT;
import static com.jymob.application.port.contract.tool.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jymob.application.port.Stores;
import com.jymob.application.port.contract.tool.Callers;
import com.jymob.domain.SecretHash;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.Authorization;
import com.jymob.domain.oauth.AuthorizationCode;
import com.jymob.domain.oauth.RefreshToken;
import com.jymob.domain.oauth.TokenPair;
import com.jymob.domain.user.Device;
import com.jymob.domain.user.PasswordReset;
import com.jymob.domain.user.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What all stores promise about what is over. */
public abstract class ExpiryContract extends StoreContract {
  private static final int MANY = 1_000;

  private Authorization authorization;

  @BeforeEach
  void authorize() {
    authorization = write(samples::addAuthorization);
  }

  /** Each way in which something comes to be over. */
  enum Kind {
    SESSION_IN_ALL,
    SESSION_WITHOUT_USE,
    PASSWORD_RESET,
    CODE,
    REDEEMED_CODE,
    ACCESS_TOKEN,
    REFRESH_TOKEN,
    RETIRED_REFRESH_TOKEN,
    ANSWER,
    IDEMPOTENCY_KEY
  }

  @ParameterizedTest
  @EnumSource
  void what_is_over_goes_at_that_moment_and_what_is_alive_stays(Kind kind) {
    add(kind, NOW);
    add(kind, NOW.plusMillis(1));

    assertThat(remove(kind, NOW.minusMillis(1), MANY)).isZero();
    assertThat(remove(kind, NOW, MANY)).isOne();
    assertThat(remove(kind, NOW, MANY)).isZero();
    assertThat(remove(kind, NOW.plusMillis(1), MANY)).isOne();
  }

  @ParameterizedTest
  @EnumSource
  void no_more_goes_at_once_than_was_asked_for(Kind kind) {
    add(kind, NOW, 5);
    assertThat(remove(kind, NOW, 2)).isEqualTo(2);
    assertThat(remove(kind, NOW, 2)).isEqualTo(2);
    assertThat(remove(kind, NOW, 2)).isOne();
    assertThat(remove(kind, NOW, 2)).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void of_many_who_remove_at_once_each_counts_what_it_removed(Kind kind) throws Exception {
    add(kind, NOW, 3 * COUNT);
    List<Integer> removed = Callers.atOnce(caller -> remove(kind, NOW, 2));
    assertThat(removed).containsOnly(2);
    assertThat(remove(kind, NOW, MANY)).isEqualTo(COUNT);
  }

  @ParameterizedTest
  @EnumSource
  void a_removal_that_is_undone_was_none(Kind kind) {
    add(kind, NOW);
    assertThatThrownBy(
            () ->
                write(
                    stores -> {
                      remove(stores, kind, NOW, MANY);
                      throw new IllegalStateException();
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(remove(kind, NOW, MANY)).isOne();
  }

  @ParameterizedTest
  @EnumSource
  void a_read_cannot_remove(Kind kind) {
    add(kind, NOW);
    assertThatThrownBy(() -> read(stores -> remove(stores, kind, NOW, MANY)))
        .isInstanceOf(RuntimeException.class);
    assertThat(remove(kind, NOW, MANY)).isOne();
  }

  @Test
  void a_removed_answer_leaves_the_token_retired() {
    RefreshToken token = write(stores -> addRetired(stores, NOW.plusSeconds(60), NOW));
    remove(Kind.ANSWER, NOW.plusSeconds(10), MANY);
    assertThat(this.<List<RefreshToken>>read(stores -> find(stores, token)))
        .containsExactly(token.retire(NOW, samples.sealed()).withoutAnswer());
  }

  @Test
  void the_other_token_of_a_pair_stays() {
    TokenPair pair = samples.pair(authorization);
    write(stores -> addPair(stores, pair));
    remove(Kind.ACCESS_TOKEN, pair.access().expiresAt(), MANY);
    assertThat(this.<List<RefreshToken>>read(stores -> find(stores, pair.refresh())))
        .containsExactly(pair.refresh());
  }

  /** A token that is exchanged at its last moment is exchanged, or is gone, and nothing fails. */
  @Test
  void what_is_removed_while_it_is_used_was_used_or_not() throws Exception {
    List<TokenPair> pairs =
        IntStream.range(0, COUNT).mapToObj(each -> samples.pair(authorization)).toList();
    pairs.forEach(pair -> write(stores -> addPair(stores, pair)));
    Instant end = pairs.getFirst().refresh().expiresAt();
    List<Boolean> done =
        Callers.atOnce(
            caller ->
                write(
                    stores ->
                        switch (caller % 4) {
                          case 0 -> removeFamily(stores, pairs.get(caller));
                          case 1 -> remove(stores, Kind.REFRESH_TOKEN, end, COUNT) >= 0;
                          case 2 -> remove(stores, Kind.ANSWER, end, COUNT) >= 0;
                          default -> rotate(stores, pairs.get(caller));
                        }));
    assertThat(done).hasSize(COUNT);
    remove(Kind.REFRESH_TOKEN, end, MANY);
    assertThat(pairs)
        .allSatisfy(
            pair ->
                assertThat(this.<List<RefreshToken>>read(stores -> find(stores, pair.refresh())))
                    .isEmpty());
  }

  private boolean removeFamily(Stores stores, TokenPair pair) {
    stores.refreshTokens().removeFamily(authorization.id(), pair.refresh().family());
    return true;
  }

  /** As a use case does it. */
  private boolean rotate(Stores stores, TokenPair pair) {
    SecretHash secret = pair.refresh().secret();
    boolean claimed =
        stores.refreshTokens().findHolding(secret).isPresent()
            && stores.refreshTokens().claim(secret, NOW, samples.sealed());
    if (claimed) {
      stores.refreshTokens().add(samples.nextPair(pair.refresh()));
    }
    return claimed;
  }

  private void add(Kind kind, Instant end, int times) {
    IntStream.range(0, times).forEach(each -> add(kind, end));
  }

  private void add(Kind kind, Instant end) {
    write(
        stores -> {
          add(stores, kind, end);
          return kind;
        });
  }

  /** Adds one that is over from some moment on. */
  private void add(Stores stores, Kind kind, Instant end) {
    switch (kind) {
      case SESSION_IN_ALL -> addSession(stores, end.minus(Duration.ofDays(90)), end.minusMillis(1));
      case SESSION_WITHOUT_USE ->
          addSession(stores, end.minus(Duration.ofDays(15)), end.minus(Duration.ofDays(14)));
      case PASSWORD_RESET ->
          stores
              .passwordResets()
              .add(new PasswordReset(samples.secret(), authorization.user(), end));
      case CODE -> addCode(stores, end.minusSeconds(60));
      case REDEEMED_CODE -> addRedeemedCode(stores, end.minus(Duration.ofDays(90)));
      case ACCESS_TOKEN -> addToken(stores, end.minus(Duration.ofDays(30)));
      case REFRESH_TOKEN -> addRefreshToken(stores, end);
      case RETIRED_REFRESH_TOKEN -> addRetired(stores, end, NOW.minusSeconds(1));
      case ANSWER -> addRetired(stores, NOW.plusSeconds(60), end.minusSeconds(10));
      case IDEMPOTENCY_KEY ->
          stores.idempotencyKeys().keep(samples.keptAnswer(authorization.user(), end));
    }
  }

  private void addSession(Stores stores, Instant started, Instant seen) {
    UserId user = authorization.user();
    stores.sessions().add(new Session(samples.secret(), user, new Device(""), started, seen));
  }

  private AuthorizationCode addCode(Stores stores, Instant issued) {
    AuthorizationCode sample = samples.code(authorization);
    AuthorizationCode code =
        new AuthorizationCode(
            sample.secret(),
            sample.authorization(),
            sample.user(),
            sample.client(),
            sample.redirectUri(),
            sample.challenge(),
            sample.scopes(),
            issued,
            null);
    stores.authorizationCodes().add(code);
    return code;
  }

  private void addRedeemedCode(Stores stores, Instant redeemed) {
    AuthorizationCode code = addCode(stores, redeemed.minusSeconds(30));
    stores.authorizationCodes().claim(code.secret(), redeemed);
  }

  private void addToken(Stores stores, Instant issued) {
    stores
        .tokens()
        .add(AccessToken.issue(samples.secret(), authorization, authorization.scopes(), issued));
  }

  private RefreshToken addRetired(Stores stores, Instant end, Instant retired) {
    RefreshToken token = addRefreshToken(stores, end);
    stores.refreshTokens().claim(token.secret(), retired, samples.sealed());
    return token;
  }

  private RefreshToken addRefreshToken(Stores stores, Instant end) {
    Instant issued = end.minus(Duration.ofDays(90));
    TokenPair pair =
        TokenPair.redeem(samples.code(authorization), samples.secret(), samples.secret(), issued);
    addPair(stores, pair);
    return pair.refresh();
  }

  private TokenPair addPair(Stores stores, TokenPair pair) {
    stores.refreshTokens().add(pair);
    return pair;
  }

  private List<RefreshToken> find(Stores stores, RefreshToken like) {
    return stores.refreshTokens().find(like.secret()).stream().toList();
  }

  private int remove(Kind kind, Instant now, int most) {
    return write(stores -> remove(stores, kind, now, most));
  }

  private int remove(Stores stores, Kind kind, Instant now, int most) {
    return switch (kind) {
      case SESSION_IN_ALL, SESSION_WITHOUT_USE -> stores.sessions().removeExpired(now, most);
      case PASSWORD_RESET -> stores.passwordResets().removeExpired(now, most);
      case CODE, REDEEMED_CODE -> stores.authorizationCodes().removeExpired(now, most);
      case ACCESS_TOKEN -> stores.tokens().removeExpired(now, most);
      case REFRESH_TOKEN, RETIRED_REFRESH_TOKEN -> stores.refreshTokens().removeExpired(now, most);
      case ANSWER -> stores.refreshTokens().removeAnswers(now, most);
      case IDEMPOTENCY_KEY -> stores.idempotencyKeys().removeExpired(now, most);
    };
  }
}
