package com.jymob.http.undertow;

import com.jymob.http.message.Headers;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The proxies whose {@code X-Forwarded-*} headers are believed. */
public record TrustedProxies(List<AddressRange> ranges) {
  public static final TrustedProxies NONE = new TrustedProxies(List.of());

  public TrustedProxies {
    ranges = List.copyOf(ranges);
  }

  boolean contains(InetAddress address) {
    return ranges.stream().anyMatch(range -> range.contains(address));
  }

  /** Whether the last proxy received the request over TLS. */
  static boolean saysTls(Headers headers) {
    List<String> protocols = listed(headers, "X-Forwarded-Proto");
    return !protocols.isEmpty() && protocols.getLast().equalsIgnoreCase("https");
  }

  /**
   * The right-most address that is not a proxy's: what is left of it may be made up by the client.
   */
  InetAddress client(InetAddress peer, Headers headers) {
    InetAddress client = peer;
    List<String> forwarded = listed(headers, "X-Forwarded-For");
    for (int i = forwarded.size() - 1; i >= 0 && contains(client); i--) {
      Optional<InetAddress> previous = AddressRange.address(forwarded.get(i));
      if (previous.isEmpty()) {
        return client;
      }
      client = previous.get();
    }
    return client;
  }

  private static List<String> listed(Headers headers, String name) {
    return headers.all(name).stream()
        .flatMap(line -> Arrays.stream(line.split(",", -1)))
        .map(String::strip)
        .toList();
  }
}
