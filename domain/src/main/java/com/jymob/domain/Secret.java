package com.jymob.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A random text that opens something to whoever holds it: a token, a client secret, a session.
 *
 * <p>It never prints itself, and compares in constant time. What is kept of it is its {@link
 * #hash}; a plain hash is enough because every secret has at least 128 bits of randomness.
 */
public final class Secret {
  private final String text;

  public Secret(String text) {
    this.text = text;
  }

  /** The secret itself: for the answer to its owner, and for nothing else. */
  public String reveal() {
    return text;
  }

  public SecretHash hash() {
    try {
      return new SecretHash(MessageDigest.getInstance("SHA-256").digest(bytes()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Secret secret && MessageDigest.isEqual(bytes(), secret.bytes());
  }

  @Override
  public int hashCode() {
    return hash().hashCode();
  }

  @Override
  public String toString() {
    return "***";
  }

  private byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
