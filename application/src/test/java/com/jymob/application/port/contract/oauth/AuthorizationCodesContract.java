package com.jymob.application.port.contract.oauth;

import static com.jymob.application.port.contract.tool.Callers.COUNT;
import static com.jymob.application.port.contract.tool.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.Stores;
import com.jymob.application.port.contract.StoreContract;
import com.jymob.application.port.contract.tool.Callers;
import com.jymob.application.port.oauth.AuthorizationCodes;
import com.jymob.domain.SecretHash;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.Authorization;
import com.jymob.domain.oauth.AuthorizationCode;
import com.jymob.domain.oauth.CodeChallenge;
import com.jymob.domain.oauth.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link AuthorizationCodes} promise. */
public abstract class AuthorizationCodesContract extends StoreContract {
  private Authorization authorization;

  @BeforeEach
  void authorize() {
    authorization = write(samples::addAuthorization);
  }

  @Test
  void everything_about_a_code_is_kept() {
    CodeChallenge challenge = new CodeChallenge("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    assertThat(
            Stream.of(
                code("https://app.example/back", null, Set.of(Scope.PROFILE_READ), null),
                code("http://127.0.0.1:51234", challenge, Scope.ALL, null),
                code("com.example.app:/b?x='%20\\+", challenge, Set.of(), NOW.plusMillis(1)),
                code("https://app.example/" + "x".repeat(1_980), null, Scope.ALL, NOW)))
        .allSatisfy(
            code -> {
              assertThat(add(code)).isTrue();
              assertThat(find(code)).contains(code);
            });
  }

  @Test
  void an_unknown_code_is_neither_found_nor_claimed() {
    AuthorizationCode code = samples.code(authorization);
    assertThat(find(code)).isEmpty();
    assertThat(claim(code, NOW)).isFalse();
  }

  @Test
  void a_claimed_code_is_kept_with_the_time_of_its_only_claim() {
    AuthorizationCode code = added(authorization);
    AuthorizationCode other = added(authorization);
    assertThat(claim(code, NOW.plusMillis(1))).isTrue();
    assertThat(claim(code, NOW.plusMillis(2))).isFalse();
    assertThat(find(code)).contains(code.redeemed(NOW.plusMillis(1)));
    assertThat(find(other)).contains(other);
  }

  @Test
  void of_many_who_claim_a_code_at_once_one_does() throws Exception {
    AuthorizationCode code = added(authorization);
    List<Boolean> claimed = Callers.atOnce(caller -> claim(code, NOW.plusMillis(caller)));
    assertThat(claimed).containsOnlyOnce(true);
    assertThat(find(code)).contains(code.redeemed(NOW.plusMillis(claimed.indexOf(true))));
  }

  @Test
  void no_code_is_added_to_a_revoked_authorization() {
    AuthorizationCode code = added(authorization);
    revoke();
    assertThat(find(code)).isEmpty();
    assertThat(claim(code, NOW)).isFalse();
    assertThat(add(samples.code(authorization))).isFalse();
  }

  @Test
  void no_code_outlives_the_authorization_that_is_revoked_meanwhile() throws Exception {
    List<AuthorizationCode> before = added(COUNT);
    List<AuthorizationCode> meanwhile = codes(COUNT);
    Callers.atOnce(
        caller ->
            caller == COUNT / 2
                ? revoke()
                : claim(before.get(caller), NOW) && add(meanwhile.get(caller)));
    assertThat(before).allSatisfy(code -> assertThat(find(code)).isEmpty());
    assertThat(meanwhile).allSatisfy(code -> assertThat(find(code)).isEmpty());
  }

  @Test
  void a_persons_pending_codes_are_taken_out_whatever_the_app_and_nobody_elses() {
    Authorization toOther = write(stores -> authorizeOther(stores, authorization.user()));
    Authorization byOther = write(stores -> authorizeSame(stores));
    AuthorizationCode pending = added(authorization);
    AuthorizationCode pendingToo = added(toOther);
    AuthorizationCode redeemed = added(authorization);
    AuthorizationCode others = added(byOther);
    claim(redeemed, NOW);

    removeUnredeemed();

    assertThat(find(pending)).isEmpty();
    assertThat(find(pendingToo)).isEmpty();
    assertThat(find(redeemed)).contains(redeemed.redeemed(NOW));
    assertThat(find(others)).contains(others);
    assertThat(claim(pending, NOW)).isFalse();
    assertThat(add(samples.code(authorization))).isTrue();
  }

  @Test
  void a_code_is_claimed_or_taken_out_and_never_both() throws Exception {
    List<AuthorizationCode> codes = added(COUNT);
    List<Boolean> claimed =
        Callers.atOnce(
            caller -> caller == COUNT / 2 ? removeUnredeemed() : claim(codes.get(caller), NOW));
    assertThat(codes.stream().map(code -> find(code).isPresent()).toList()).isEqualTo(claimed);
  }

  private AuthorizationCode code(
      String redirectUri,
      @Nullable CodeChallenge challenge,
      Set<Scope> scopes,
      @Nullable Instant redeemedAt) {
    return new AuthorizationCode(
        samples.secret(),
        authorization.id(),
        authorization.user(),
        authorization.client(),
        redirectUri,
        challenge,
        scopes,
        NOW,
        redeemedAt);
  }

  private List<AuthorizationCode> codes(int count) {
    return IntStream.range(0, count).mapToObj(i -> samples.code(authorization)).toList();
  }

  private List<AuthorizationCode> added(int count) {
    List<AuthorizationCode> codes = codes(count);
    codes.forEach(this::add);
    return codes;
  }

  private AuthorizationCode added(Authorization to) {
    AuthorizationCode code = samples.code(to);
    add(code);
    return code;
  }

  private boolean add(AuthorizationCode code) {
    return write(stores -> stores.authorizationCodes().add(code));
  }

  private Optional<AuthorizationCode> find(AuthorizationCode like) {
    return write(stores -> stores.authorizationCodes().findHolding(like.secret()));
  }

  /** As a use case does it. */
  private boolean claim(AuthorizationCode code, Instant now) {
    SecretHash secret = code.secret();
    return write(
        stores ->
            stores.authorizationCodes().findHolding(secret).isPresent()
                && stores.authorizationCodes().claim(secret, now));
  }

  private boolean removeUnredeemed() {
    return write(
        stores -> {
          stores.authorizationCodes().removeUnredeemed(authorization.user());
          return false;
        });
  }

  private boolean revoke() {
    return write(
        stores ->
            stores.authorizations().remove(authorization.user(), authorization.id()).isPresent());
  }

  private Authorization authorizeOther(Stores stores, UserId user) {
    return samples.addAuthorization(stores, user, samples.addClient(stores).id());
  }

  private Authorization authorizeSame(Stores stores) {
    return samples.addAuthorization(stores, samples.addUser(stores).id(), authorization.client());
  }
}
