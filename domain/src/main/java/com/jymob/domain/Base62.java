package com.jymob.domain;

import java.math.BigInteger;

/** Writes bytes in digits and letters, which no channel needs to escape. */
public final class Base62 {
  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final BigInteger RADIX = BigInteger.valueOf(DIGITS.length());

  private Base62() {}

  /**
   * Writes the bytes as one unsigned number.
   *
   * @param width how many digits, filled up with zeros on the left; enough for the number
   */
  public static String encode(byte[] bytes, int width) {
    StringBuilder reversed = new StringBuilder(width);
    BigInteger rest = new BigInteger(1, bytes);
    while (reversed.length() < width) {
      BigInteger[] quotientAndDigit = rest.divideAndRemainder(RADIX);
      reversed.append(DIGITS.charAt(quotientAndDigit[1].intValue()));
      rest = quotientAndDigit[0];
    }
    if (rest.signum() != 0) {
      throw new IllegalArgumentException(bytes.length + " bytes do not fit " + width + " digits");
    }
    return reversed.reverse().toString();
  }
}
