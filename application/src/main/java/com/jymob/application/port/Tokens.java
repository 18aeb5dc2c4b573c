package com.jymob.application.port;

import com.jymob.domain.SecretHash;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.AuthorizationId;
import java.util.Optional;

/** Tokens, known by their hashes. */
public interface Tokens {
  /**
   * Adds a token, unless its authorization has been revoked; and while this transaction lasts, it
   * is not.
   *
   * @return whether the token was added
   */
  boolean add(AccessToken token);

  /** Takes a token out for good; without effect when there is none. */
  void remove(SecretHash secret);

  Optional<AccessToken> find(SecretHash secret);

  /** The token issued last of those that the person may read again, expired or not. */
  Optional<AccessToken> findLastSealed(AuthorizationId authorization);
}
