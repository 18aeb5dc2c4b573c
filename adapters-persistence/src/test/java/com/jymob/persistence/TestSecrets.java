package com.jymob.persistence;

import com.jymob.application.port.Secrets;
import java.security.SecureRandom;

/** Real randomness, for tests. */
public final class TestSecrets implements Secrets {
  private final SecureRandom random = new SecureRandom();

  @Override
  public byte[] randomBytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}
