package com.jymob.http.oauth;

import com.jymob.domain.Secret;
import com.jymob.http.message.Parameters;
import com.jymob.http.message.Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an app says to prove who it is (RFC 6749, section 2.3.1).
 *
 * @param secret null when it says only who it is, as public apps do
 */
record ClientCredentials(String id, @Nullable Secret secret) {
  private static final String SCHEME = "Basic ";

  /**
   * From HTTP Basic, both parts form-encoded.
   *
   * @throws OAuthError {@code invalid_request} for two headers, {@code invalid_client} for one that
   *     cannot be read
   */
  static Optional<ClientCredentials> inHeader(Request request) {
    List<String> basic =
        request.headers().all("Authorization").stream()
            .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
            .toList();
    if (basic.size() > 1) {
      throw OAuthError.of("invalid_request", "The client authenticates twice.");
    }
    return basic.stream()
        .findFirst()
        .map(value -> decode(value.substring(SCHEME.length()).strip()));
  }

  /** From the parameters {@code client_id} and perhaps {@code client_secret}. */
  static Optional<ClientCredentials> inBody(Parameters form) {
    Optional<Secret> secret = form.filled("client_secret").map(Secret::new);
    return form.filled("client_id").map(id -> new ClientCredentials(id, secret.orElse(null)));
  }

  private static ClientCredentials decode(String base64) {
    try {
      String pair = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
      int colon = pair.indexOf(':');
      String secret = formDecoded(pair.substring(colon + 1));
      return new ClientCredentials(
          formDecoded(pair.substring(0, colon)), secret.isEmpty() ? null : new Secret(secret));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw OAuthError.invalidClient();
    }
  }

  private static String formDecoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
