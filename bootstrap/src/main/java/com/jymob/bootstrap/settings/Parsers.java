package com.jymob.bootstrap.settings;

import com.jymob.domain.InvalidValue;
import com.jymob.http.undertow.AddressRange;
import com.jymob.http.undertow.TrustedProxies;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the text of a setting must look like. */
final class Parsers {
  private static final Pattern HOST =
      Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*");

  private Parsers() {}

  /** Port 0 is any that is free. */
  static int port(String text) {
    return wholeNumber(text, 0, 65_535);
  }

  static int count(String text) {
    return wholeNumber(text, 1, 1_000_000);
  }

  private static int wholeNumber(String text, int least, int greatest) {
    if (text.matches("[0-9]{1,9}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= greatest) {
        return number;
      }
    }
    throw wrong("a whole number from " + least + " to " + greatest);
  }

  static boolean onOrOff(String text) {
    return switch (text) {
      case "on" -> true;
      case "off" -> false;
      default -> throw wrong("on or off");
    };
  }

  static String word(String text) {
    if (text.isBlank()) {
      throw new InvalidValue("blank", "must not be empty");
    }
    return text;
  }

  static Path path(String text) {
    try {
      return Path.of(word(text));
    } catch (InvalidPathException e) {
      throw wrong("a path");
    }
  }

  static Path file(String text) {
    Path file = path(text);
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw wrong("a file that exists and can be read");
    }
    return file;
  }

  static InetAddress address(String text) {
    try {
      return InetAddress.getByName(word(text));
    } catch (UnknownHostException e) {
      throw wrong("an IP address, or a host name that leads to one");
    }
  }

  static TrustedProxies trustedProxies(String text) {
    try {
      return new TrustedProxies(
          Arrays.stream(text.split(",", -1)).map(String::strip).map(AddressRange::parse).toList());
    } catch (IllegalArgumentException e) {
      throw wrong("IP addresses or ranges such as 10.0.0.0/8, with commas between them");
    }
  }

  static String host(String text) {
    String host = text.toLowerCase(Locale.ROOT);
    if (!HOST.matcher(host).matches()) {
      throw wrong("a host name, without a scheme or a port");
    }
    return host;
  }

  /** An HTTPS origin (RFC 6454): scheme, host, perhaps a port; a slash at its end is dropped. */
  static URI origin(String text) {
    String origin = text.toLowerCase(Locale.ROOT).replaceFirst("/$", "");
    URI uri;
    try {
      uri = URI.create(origin);
    } catch (IllegalArgumentException e) {
      throw notAnOrigin();
    }
    int port = uri.getPort();
    boolean valid =
        uri.getHost() != null
            && port <= 65_535
            && origin.equals("https://" + uri.getHost() + (port < 0 ? "" : ":" + port));
    if (!valid) {
      throw notAnOrigin();
    }
    return uri;
  }

  private static InvalidValue notAnOrigin() {
    return wrong("a URL such as https://jymob.example, without a path");
  }

  static String databaseUrl(String text) {
    if (!text.startsWith("jdbc:postgresql:")) {
      throw wrong("a URL that starts with jdbc:postgresql:");
    }
    if (text.toLowerCase(Locale.ROOT).contains("password=")) {
      throw new InvalidValue(
          "invalid", "must not hold the password, which is a setting of its own");
    }
    return text;
  }

  private static InvalidValue wrong(String expected) {
    return new InvalidValue("invalid", "must be " + expected);
  }
}
