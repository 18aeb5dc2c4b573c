package com.jymob.http.route.limit;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What one household or company has of the addresses: an IPv4 address, or the first 64 bits of an
 * IPv6 address, since whoever has one has all that begin alike.
 */
public record Network(String prefix) {
  private static final int IPV6_PREFIX_BYTES = 8;

  public static Network of(InetAddress address) {
    byte[] bytes = address.getAddress();
    return new Network(
        HexFormat.of()
            .formatHex(
                address instanceof Inet4Address ? bytes : Arrays.copyOf(bytes, IPV6_PREFIX_BYTES)));
  }
}
