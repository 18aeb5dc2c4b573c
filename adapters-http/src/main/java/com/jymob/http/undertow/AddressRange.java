package com.jymob.http.undertow;

import io.undertow.util.NetworkUtils;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/** A block of IP addresses, written {@code 10.0.0.0/8}, or a single one (RFC 4632, RFC 4291). */
public record AddressRange(InetAddress first, int prefix) {
  /**
   * @throws IllegalArgumentException with a sentence, when it is not written like that
   */
  public static AddressRange parse(String text) {
    int slash = text.indexOf('/');
    Optional<AddressRange> range =
        slash < 0
            ? address(text).map(single -> new AddressRange(single, bits(single)))
            : address(text.substring(0, slash))
                .flatMap(first -> from(first, text.substring(slash + 1)));
    return range.orElseThrow(
        () ->
            new IllegalArgumentException(
                text + " is not an address like 10.0.0.1, nor a range like 10.0.0.0/8"));
  }

  private static Optional<AddressRange> from(InetAddress first, String prefix) {
    return Optional.of(prefix)
        .filter(digits -> digits.matches("[0-9]{1,3}"))
        .map(Integer::parseInt)
        .filter(length -> length <= bits(first))
        .map(length -> new AddressRange(first, length));
  }

  private static int bits(InetAddress address) {
    return address.getAddress().length * Byte.SIZE;
  }

  /** The address that is written there; names are not looked up. */
  static Optional<InetAddress> address(String written) {
    if (!written.matches(NetworkUtils.IP4_EXACT)
        && !written.matches("[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*")) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(written));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  boolean contains(InetAddress address) {
    byte[] ours = first.getAddress();
    byte[] theirs = address.getAddress();
    if (ours.length != theirs.length) {
      return false;
    }
    for (int bit = 0; bit < prefix; bit++) {
      int mask = 0x80 >> (bit % 8);
      if ((ours[bit / 8] & mask) != (theirs[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }
}
