package com.jymob.application.oauth;

import com.jymob.application.port.Secrets;
import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.application.port.Vault;
import com.jymob.domain.Secret;
import com.jymob.domain.SecretFormat;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.oauth.RefreshToken;
import com.jymob.domain.oauth.RetiredRefresh;
import com.jymob.domain.oauth.Scope;
import com.jymob.domain.oauth.TokenPair;
import com.jymob.domain.user.Source;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/**
 * Exchanges a refresh token for the next tokens (RFC 6749, section 6). A lost answer costs nothing:
 * for a moment the same exchange gives the same answer again. Later it is a theft, and ends the
 * whole family (RFC 9700, section 4.14.2).
 */
public final class RefreshAccessToken {
  /**
   * What the app sends.
   *
   * @param scopes of the access token; none for all that the refresh token may give
   */
  public record Command(Client client, Secret refreshToken, Set<Scope> scopes, Source source) {}

  public sealed interface Outcome {}

  public record Issued(IssuedTokens tokens) implements Outcome {}

  /** The token is not good, or not good for this app: why, is not told. */
  public record InvalidGrant() implements Outcome {}

  /** More was asked for than the refresh token may give; it stays good. */
  public record InvalidScope() implements Outcome {}

  private sealed interface Attempt {}

  private record Answered(Outcome outcome) implements Attempt {}

  private record Replayed(RefreshToken token) implements Attempt {}

  private final Transactions transactions;
  private final Secrets secrets;
  private final InstantSource clock;
  private final SealedAnswers answers;
  private final FamilyEnd familyEnd;

  public RefreshAccessToken(
      Transactions transactions, Secrets secrets, Vault vault, InstantSource clock) {
    this.transactions = transactions;
    this.secrets = secrets;
    this.clock = clock;
    this.answers = new SealedAnswers(vault);
    this.familyEnd = new FamilyEnd(transactions, clock);
  }

  public Outcome run(Command command) {
    return switch (transactions.write(stores -> attempt(stores, command))) {
      case Answered(Outcome outcome) -> outcome;
      case Replayed(RefreshToken token) -> {
        familyEnd.run(
            token.authorization(),
            token.family(),
            token.user(),
            command.client(),
            command.source());
        yield new InvalidGrant();
      }
    };
  }

  private Attempt attempt(Stores stores, Command command) {
    Instant now = clock.instant();
    Optional<RefreshToken> found =
        stores
            .refreshTokens()
            .findHolding(command.refreshToken().hash())
            .filter(token -> token.client().equals(command.client().id()))
            .filter(token -> !token.expiredAt(now));
    if (found.isEmpty()) {
      return new Answered(new InvalidGrant());
    }
    RefreshToken token = found.get();
    RetiredRefresh retired = token.retired();
    if (retired != null && !retired.mayBeRetriedAt(now)) {
      return new Replayed(token);
    }
    if (!token.scopes().containsAll(command.scopes())) {
      return new Answered(new InvalidScope());
    }
    return retired == null
        ? exchange(stores, command, token, now)
        : repeat(stores, command, retired, now);
  }

  private Attempt exchange(Stores stores, Command command, RefreshToken token, Instant now) {
    Secret access = secrets.make(SecretFormat.ACCESS_TOKEN);
    Secret refresh = secrets.make(SecretFormat.REFRESH_TOKEN);
    Set<Scope> scopes = command.scopes().isEmpty() ? token.scopes() : command.scopes();
    boolean claimed =
        stores
            .refreshTokens()
            .claim(token.secret(), now, answers.seal(command.refreshToken(), access, refresh));
    if (!claimed) {
      return attempt(stores, command);
    }
    stores
        .refreshTokens()
        .add(TokenPair.refresh(token, access.hash(), refresh.hash(), scopes, now));
    return issued(access, refresh, scopes, AccessToken.LIFETIME);
  }

  /** Gives the answer again that was given before, as long as nobody has gone on from it. */
  private Attempt repeat(Stores stores, Command command, RetiredRefresh retired, Instant now) {
    if (retired.answer() == null) {
      return new Answered(new InvalidGrant());
    }
    SealedAnswers.Answer answer = answers.open(command.refreshToken(), retired.answer());
    boolean isUsed =
        stores
            .refreshTokens()
            .find(answer.refreshToken().hash())
            .filter(successor -> successor.retired() == null)
            .isEmpty();
    Optional<AccessToken> access = stores.tokens().find(answer.accessToken().hash());
    return isUsed || access.isEmpty()
        ? new Answered(new InvalidGrant())
        : issued(
            answer.accessToken(),
            answer.refreshToken(),
            access.get().scopes(),
            Duration.between(now, access.get().expiresAt()));
  }

  private static Attempt issued(
      Secret access, Secret refresh, Set<Scope> scopes, Duration lifetime) {
    return new Answered(new Issued(new IssuedTokens(access, refresh, scopes, lifetime)));
  }
}
