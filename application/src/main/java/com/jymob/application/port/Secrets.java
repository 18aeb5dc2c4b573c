package com.jymob.application.port;

/** Where randomness comes from. */
public interface Secrets {
  /**
   * Unpredictable bytes, from a cryptographically secure source.
   *
   * @param length how many, at least 1
   */
  byte[] randomBytes(int length);
}
