package com.jymob.http.route;

import com.jymob.domain.Secret;
import com.jymob.http.message.Refused;
import com.jymob.http.message.Request;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the access token in a request (RFC 6750, section 2). */
final class BearerCredentials {
  private static final String SCHEME = "Bearer ";
  private static final String PARAMETER = "access_token";

  private BearerCredentials() {}

  /**
   * The token from the {@code Authorization} header, the query or the form body, if there is one.
   *
   * @throws Refused 400 {@code invalid_request} when there are several
   */
  static Optional<Secret> in(Request request) {
    List<String> tokens =
        Stream.of(
                header(request),
                request.query().all(PARAMETER).stream(),
                request.form().all(PARAMETER).stream())
            .flatMap(found -> found)
            .toList();
    if (tokens.size() > 1) {
      throw new Refused(
          400, "invalid_request", "There is more than one access token, or the same one twice.");
    }
    return tokens.stream().findFirst().map(Secret::new);
  }

  private static Stream<String> header(Request request) {
    return request.headers().all("Authorization").stream()
        .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
        .map(value -> value.substring(SCHEME.length()).strip());
  }
}
