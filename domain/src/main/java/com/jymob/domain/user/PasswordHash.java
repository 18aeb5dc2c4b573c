package com.jymob.domain.user;

/**
 * A slow, salted hash of a {@link Password}, with its parameters.
 *
 * @param encoded as the PHC string format writes it: {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}
 */
public record PasswordHash(String encoded) {
  @Override
  public String toString() {
    return "***";
  }
}
