package com.jymob.application.port;

import com.jymob.domain.user.Password;
import com.jymob.domain.user.PasswordHash;

/**
 * Hashes passwords, slowly on purpose: never call it inside a transaction, nor where requests that
 * need no password would wait behind it.
 */
public interface Passwords {
  /** A hash with a fresh salt: the same password twice gives two hashes. */
  PasswordHash hash(Password password);

  boolean matches(Password password, PasswordHash hash);

  /**
   * A hash that no password matches, and that takes as long to check as a real one: for somebody
   * who is not there, so that the time of a refusal does not tell.
   */
  PasswordHash unmatchable();
}
