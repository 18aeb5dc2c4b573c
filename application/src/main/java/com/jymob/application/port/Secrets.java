package com.jymob.application.port;

import com.jymob.domain.Secret;
import com.jymob.domain.SecretFormat;

/** Where randomness comes from. */
public interface Secrets {
  /**
   * Unpredictable bytes, from a cryptographically secure source.
   *
   * @param length how many, at least 1
   */
  byte[] randomBytes(int length);

  /** A new secret, which nobody can guess. */
  default Secret make(SecretFormat format) {
    return format.write(randomBytes(SecretFormat.RANDOM_BYTES));
  }
}
