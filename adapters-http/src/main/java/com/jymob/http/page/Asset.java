package com.jymob.http.page;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that pages load. Nobody changes its bytes. */
@SuppressWarnings("ArrayRecordComponent")
record Asset(String name, String path, String contentType, byte[] content) {
  private static final int DIGEST_BYTES = 8;

  static Asset of(String name, String contentType, byte[] content) {
    return new Asset(name, "/assets/" + digest(content) + "/" + name, contentType, content);
  }

  private static String digest(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
