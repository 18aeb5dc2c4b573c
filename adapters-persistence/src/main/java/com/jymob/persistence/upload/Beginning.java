package com.jymob.persistence.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;

/** Tells that a file is of its type from its very first byte on, with nothing before it. */
final class Beginning {
  private Beginning() {}

  static boolean of(byte[] file, String signature) {
    int length = signature.length();
    return file.length >= length
        && Arrays.equals(file, 0, length, signature.getBytes(ISO_8859_1), 0, length);
  }
}
