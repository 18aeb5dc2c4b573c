package com.jymob.application.port.oauth;

import com.jymob.domain.SealedSecret;
import com.jymob.domain.SecretHash;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.AuthorizationId;
import com.jymob.domain.oauth.RefreshToken;
import com.jymob.domain.oauth.TokenFamily;
import com.jymob.domain.oauth.TokenPair;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Refresh tokens, known by their hashes. A retired one is kept to know it again. */
public interface RefreshTokens {
  /**
   * Adds both tokens of a pair, in the transaction that holds their authorization: see {@link
   * #findHolding} and {@link AuthorizationCodes#findHolding}.
   */
  void add(TokenPair pair);

  /** Finds a token, retired or not. */
  Optional<RefreshToken> find(SecretHash secret);

  /**
   * How many tokens, access tokens too, are neither retired nor expired, by authorization of that
   * person; one that is not in the map has none.
   */
  Map<AuthorizationId, Long> countLive(UserId user, Instant now);

  /**
   * As {@link #find}; and while this transaction lasts, neither is its authorization narrowed or
   * revoked, nor its family removed.
   */
  Optional<RefreshToken> findHolding(SecretHash secret);

  /**
   * Retires it, and keeps the answer that was given for it: of any number of callers at once, one
   * is told {@code true}.
   */
  boolean claim(SecretHash secret, Instant now, SealedSecret answer);

  /**
   * Takes out all tokens of a family, access tokens too. Not for a transaction that {@linkplain
   * #findHolding holds} the authorization: two of them would wait for each other.
   *
   * @return whether there were any
   */
  boolean removeFamily(AuthorizationId authorization, TokenFamily family);

  /** Takes out all of a person's refresh tokens; their access tokens stay. */
  void removeAll(UserId user);

  /**
   * Forgets tokens that have expired, retired or not. Callers at once share the work.
   *
   * @param most how many at most
   * @return how many it forgot
   */
  int removeExpired(Instant now, int most);

  /**
   * Forgets answers for which it is too late to ask again; the tokens stay. Callers at once share
   * the work.
   *
   * @param most how many at most
   * @return how many it forgot
   */
  int removeAnswers(Instant now, int most);
}
