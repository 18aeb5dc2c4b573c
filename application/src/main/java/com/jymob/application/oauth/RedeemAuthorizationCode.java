package com.jymob.application.oauth;

import com.jymob.application.port.Secrets;
import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.Secret;
import com.jymob.domain.SecretFormat;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.AuthorizationCode;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.oauth.TokenPair;
import com.jymob.domain.user.Source;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Exchanges an authorization code for tokens (RFC 6749, section 4.1.3). Whoever proves to be the
 * app and exchanges a code again ends all tokens that came of it, since one of the two is a thief.
 */
public final class RedeemAuthorizationCode {
  /**
   * What the app sends.
   *
   * @param redirectUri empty when it was not sent
   * @param verifier of PKCE (RFC 7636); null when it was not sent
   */
  public record Command(
      Client client, Secret code, String redirectUri, @Nullable Secret verifier, Source source) {}

  private sealed interface Attempt {}

  private record Redeemed(IssuedTokens tokens) implements Attempt {}

  private record Refused() implements Attempt {}

  private record Replayed(AuthorizationCode code) implements Attempt {}

  private final Transactions transactions;
  private final Secrets secrets;
  private final InstantSource clock;
  private final FamilyEnd familyEnd;

  public RedeemAuthorizationCode(Transactions transactions, Secrets secrets, InstantSource clock) {
    this.transactions = transactions;
    this.secrets = secrets;
    this.clock = clock;
    this.familyEnd = new FamilyEnd(transactions, clock);
  }

  /** Empty for a code that is not good, or not good for this app: why, is not told. */
  public Optional<IssuedTokens> run(Command command) {
    return switch (transactions.write(stores -> redeem(stores, command))) {
      case Redeemed(IssuedTokens tokens) -> Optional.of(tokens);
      case Refused() -> Optional.empty();
      case Replayed(AuthorizationCode code) -> {
        familyEnd.run(
            code.authorization(), code.family(), code.user(), command.client(), command.source());
        yield Optional.empty();
      }
    };
  }

  private Attempt redeem(Stores stores, Command command) {
    Instant now = clock.instant();
    Optional<AuthorizationCode> proven =
        stores
            .authorizationCodes()
            .findHolding(command.code().hash())
            .filter(
                code ->
                    code.isProvenBy(command.client(), command.redirectUri(), command.verifier()));
    if (proven.isEmpty()) {
      return new Refused();
    }
    AuthorizationCode code = proven.get();
    if (code.redeemedAt() == null && code.expiredAt(now)) {
      return new Refused();
    }
    return stores.authorizationCodes().claim(code.secret(), now)
        ? new Redeemed(issue(stores, code, now))
        : new Replayed(code);
  }

  private IssuedTokens issue(Stores stores, AuthorizationCode code, Instant now) {
    Secret access = secrets.make(SecretFormat.ACCESS_TOKEN);
    Secret refresh = secrets.make(SecretFormat.REFRESH_TOKEN);
    stores.refreshTokens().add(TokenPair.redeem(code, access.hash(), refresh.hash(), now));
    return new IssuedTokens(access, refresh, code.scopes(), AccessToken.LIFETIME);
  }
}
