package com.jymob.domain;

import java.nio.ByteBuffer;
import java.security.MessageDigest;

/** The SHA-256 of a {@link Secret}: what is stored, looked up and compared. */
public final class SecretHash {
  private static final int LENGTH = 32;

  private final byte[] bytes;

  /**
   * @throws IllegalArgumentException unless there are 32 bytes
   */
  public SecretHash(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("a SHA-256 has 32 bytes, not " + bytes.length);
    }
    this.bytes = bytes.clone();
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SecretHash hash && MessageDigest.isEqual(bytes, hash.bytes);
  }

  /** The first four bytes, which are as evenly spread as any. */
  @Override
  public int hashCode() {
    return ByteBuffer.wrap(bytes).getInt();
  }

  @Override
  public String toString() {
    return "***";
  }
}
