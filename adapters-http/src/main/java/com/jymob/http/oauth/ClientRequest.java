package com.jymob.http.oauth;

import com.jymob.domain.Secret;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.user.Source;
import com.jymob.http.message.Parameters;
import java.util.Optional;

/** The parameters of an app that is who it says. */
record ClientRequest(Client client, Parameters parameters, Source source) {
  /** A parameter; one without a value counts as absent (RFC 6749, section 3.2). */
  Optional<String> parameter(String name) {
    return parameters.filled(name);
  }

  /** A parameter that must be there. */
  String required(String name) {
    return parameter(name)
        .orElseThrow(
            () -> OAuthError.of("invalid_request", "The parameter " + name + " is missing."));
  }

  Secret token() {
    return new Secret(required("token"));
  }
}
