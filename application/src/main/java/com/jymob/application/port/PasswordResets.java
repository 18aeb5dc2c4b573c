package com.jymob.application.port;

import com.jymob.domain.SecretHash;
import com.jymob.domain.user.PasswordReset;
import java.time.Instant;
import java.util.Optional;

/** Leaves to choose a new password. */
public interface PasswordResets {
  void add(PasswordReset reset);

  Optional<PasswordReset> find(SecretHash secret);

  /** Takes it out: of any number of callers at once, one gets it. */
  Optional<PasswordReset> claim(SecretHash secret);

  /**
   * Forgets those that have expired. Callers at once share the work.
   *
   * @param most how many at most
   * @return how many it forgot
   */
  int removeExpired(Instant now, int most);
}
