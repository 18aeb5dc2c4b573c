package com.jymob.application.port.oauth;

import com.jymob.domain.SecretHash;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.AuthorizationId;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.oauth.Scope;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Tokens, known by their hashes. */
public interface Tokens {
  /**
   * Adds a token, unless its authorization has been revoked, or allows less than the token; and
   * while this transaction lasts, that does not change.
   *
   * @return whether the token was added
   */
  boolean add(AccessToken token);

  /**
   * Adds a token with which an app acts for its own owner, unless the owner has revoked the app or
   * allows it less than that.
   *
   * @param scopes none for all that the owner allows
   * @return the token as it was added
   */
  Optional<AccessToken> addOwn(SecretHash secret, Client client, Set<Scope> scopes, Instant now);

  /** Takes a token out for good; without effect when there is none. */
  void remove(SecretHash secret);

  Optional<AccessToken> find(SecretHash secret);

  /** The token issued last of those that the person may read again, expired or not. */
  Optional<AccessToken> findLastSealed(AuthorizationId authorization);

  /**
   * Forgets tokens that have expired. Callers at once share the work.
   *
   * @param most how many at most
   * @return how many it forgot
   */
  int removeExpired(Instant now, int most);
}
