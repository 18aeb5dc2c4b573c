package com.jymob.application.port.oauth;

import com.jymob.domain.SecretHash;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.AuthorizationCode;
import java.time.Instant;
import java.util.Optional;

/** Authorization codes, known by their hashes. A redeemed one is kept to know it again. */
public interface AuthorizationCodes {
  /**
   * Adds a code, unless its authorization has been revoked, or allows less than the code.
   *
   * @return whether the code was added
   */
  boolean add(AuthorizationCode code);

  /**
   * Finds a code, redeemed or not; and while this transaction lasts, neither is its authorization
   * narrowed or revoked, nor its family removed.
   */
  Optional<AuthorizationCode> findHolding(SecretHash secret);

  /** Marks it as redeemed: of any number of callers at once, one is told {@code true}. */
  boolean claim(SecretHash secret, Instant now);

  /** Takes out all of a person's codes that are not redeemed yet. */
  void removeUnredeemed(UserId user);

  /**
   * Forgets codes that {@linkplain AuthorizationCode#mayBeForgottenAt may be forgotten}. Callers at
   * once share the work.
   *
   * @param most how many at most
   * @return how many it forgot
   */
  int removeExpired(Instant now, int most);
}
