package com.jymob.bootstrap.site;

import com.jymob.application.port.Secrets;
import java.security.SecureRandom;

/** The real dice. */
final class SystemSecrets implements Secrets {
  private final SecureRandom random = new SecureRandom();

  @Override
  public byte[] randomBytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}
