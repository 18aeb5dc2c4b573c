package com.jymob.application.oauth.consent;

import com.jymob.application.oauth.consent.AuthorizationOutcome.Mistake;
import com.jymob.application.oauth.consent.AuthorizationOutcome.RedirectWithError;
import com.jymob.application.port.Stores;
import com.jymob.domain.ClientId;
import com.jymob.domain.InvalidValue;
import com.jymob.domain.Secret;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.oauth.CodeChallenge;
import com.jymob.domain.oauth.Scope;
import com.jymob.domain.oauth.VerifiedRedirect;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks an authorization request: first who asks and where the answer goes, since only then there
 * is somebody to tell of any other mistake.
 */
final class RequestCheck {
  private RequestCheck() {}

  static CheckedRequest of(AuthorizationRequest request, Stores stores, Instant now) {
    Optional<Client> client =
        request
            .parameter("client_id")
            .flatMap(RequestCheck::clientId)
            .flatMap(stores.clients()::find);
    if (client.isEmpty()) {
      return new CheckedRequest.Unanswerable(Mistake.UNKNOWN_CLIENT);
    }
    Optional<VerifiedRedirect> redirect =
        request.parameter("redirect_uri").flatMap(client.get()::redirectTo);
    if (redirect.isEmpty()) {
      return new CheckedRequest.Unanswerable(Mistake.UNREGISTERED_REDIRECT);
    }
    Optional<String> secret = request.parameter("client_secret");
    if (secret.isPresent()
        && client.get().goodSecret(new Secret(secret.get()).hash(), now).isEmpty()) {
      return new CheckedRequest.Unanswerable(Mistake.WRONG_SECRET);
    }
    return check(request, client.get(), redirect.get());
  }

  private static Optional<ClientId> clientId(String text) {
    try {
      return Optional.of(new ClientId(text));
    } catch (InvalidValue e) {
      return Optional.empty();
    }
  }

  private static CheckedRequest check(
      AuthorizationRequest request, Client client, VerifiedRedirect redirect) {
    try {
      if (request.repeatsAny()) {
        throw new Mistaken("invalid_request", "A parameter was sent twice.");
      }
      requireCode(request);
      return new CheckedRequest.Good(
          client,
          redirect,
          request.parameter("state").orElse(null),
          scopes(request),
          challenge(request, client),
          asksAlways(request));
    } catch (Mistaken e) {
      return new CheckedRequest.Wrong(
          new RedirectWithError(
              redirect, e.error, e.description, request.parameter("state").orElse(null)));
    }
  }

  private static void requireCode(AuthorizationRequest request) {
    String type =
        request
            .parameter("response_type")
            .orElseThrow(() -> new Mistaken("invalid_request", "The response_type is missing."));
    if (!type.equals("code")) {
      throw new Mistaken("unsupported_response_type", "The response_type must be code.");
    }
  }

  private static Set<Scope> scopes(AuthorizationRequest request) {
    try {
      return request
          .parameter("scope")
          .map(Scope::parse)
          .filter(scopes -> !scopes.isEmpty())
          .orElse(Scope.ALL);
    } catch (InvalidValue e) {
      throw new Mistaken("invalid_scope", "One of the scopes is not known.");
    }
  }

  private static @Nullable CodeChallenge challenge(AuthorizationRequest request, Client client) {
    Optional<String> challenge = request.parameter("code_challenge");
    Optional<String> method = request.parameter("code_challenge_method");
    if (challenge.isEmpty() && method.isEmpty()) {
      if (client.requiresPkce()) {
        throw new Mistaken("invalid_request", "This client must send a code_challenge.");
      }
      return null;
    }
    // Without a method, RFC 7636 means plain.
    if (challenge.isEmpty() || !method.equals(Optional.of("S256"))) {
      throw new Mistaken(
          "invalid_request", "A code_challenge needs the code_challenge_method S256.");
    }
    try {
      return new CodeChallenge(challenge.get());
    } catch (InvalidValue e) {
      throw new Mistaken("invalid_request", "The code_challenge is no SHA-256 in base64url.");
    }
  }

  private static boolean asksAlways(AuthorizationRequest request) {
    return request
        .parameter("prompt")
        .filter(prompt -> Arrays.asList(prompt.split(" ")).contains("consent"))
        .isPresent();
  }

  private static final class Mistaken extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String error;
    private final String description;

    Mistaken(String error, String description) {
      super(error, null, false, false);
      this.error = error;
      this.description = description;
    }
  }
}
