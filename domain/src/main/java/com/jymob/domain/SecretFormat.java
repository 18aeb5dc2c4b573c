package com.jymob.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * How JyMob writes its secrets: a prefix that tells what it is, 256 random bits in base 62, and a
 * checksum, so that a scanner finds a leaked one and knows without asking that it is one.
 */
public enum SecretFormat {
  ACCESS_TOKEN("jym_at_"),
  CLIENT_SECRET("jym_cs_"),
  AUTHORIZATION_CODE("jym_ac_"),
  REFRESH_TOKEN("jym_rt_"),
  SESSION("jym_se_"),
  PASSWORD_RESET("jym_pr_");

  /** How many random bytes {@link #write} takes. */
  public static final int RANDOM_BYTES = 32;

  private static final int RANDOM_DIGITS = 43;
  private static final int CHECKSUM_DIGITS = 6;

  private final String prefix;

  SecretFormat(String prefix) {
    this.prefix = prefix;
  }

  /**
   * Writes a new secret.
   *
   * @param random {@value #RANDOM_BYTES} unpredictable bytes
   */
  public Secret write(byte[] random) {
    String body = prefix + Base62.encode(random, RANDOM_DIGITS);
    return new Secret(body + checksum(body));
  }

  /**
   * Whether the text can be such a secret at all, which saves looking up what cannot be. It tells
   * nothing of which secrets exist.
   */
  public boolean matches(String text) {
    int bodyLength = prefix.length() + RANDOM_DIGITS;
    return text.length() == bodyLength + CHECKSUM_DIGITS
        && text.startsWith(prefix)
        && checksum(text.substring(0, bodyLength)).equals(text.substring(bodyLength));
  }

  private static String checksum(String body) {
    CRC32 crc = new CRC32();
    crc.update(body.getBytes(StandardCharsets.UTF_8));
    byte[] bytes = ByteBuffer.allocate(Integer.BYTES).putInt((int) crc.getValue()).array();
    return Base62.encode(bytes, CHECKSUM_DIGITS);
  }
}
