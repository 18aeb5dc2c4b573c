package com.jymob.http.oauth;

import com.jymob.application.oauth.AuthenticateClient;
import com.jymob.domain.ClientId;
import com.jymob.domain.InvalidValue;
import com.jymob.domain.oauth.Client;
import com.jymob.http.message.Parameters;
import com.jymob.http.message.Request;
import com.jymob.http.route.limit.SecretGuesses;
import com.jymob.http.user.Sources;
import java.util.Optional;

/**
 * Finds out which app is calling: by HTTP Basic or in the body, as every client may choose; a
 * public one may do without its secret.
 */
public final class ClientAuthentication {
  private final AuthenticateClient authenticateClient;
  private final SecretGuesses guesses;

  public ClientAuthentication(AuthenticateClient authenticateClient, SecretGuesses guesses) {
    this.authenticateClient = authenticateClient;
    this.guesses = guesses;
  }

  ClientRequest require(Request request) {
    Parameters form = request.form();
    Optional<ClientCredentials> header = ClientCredentials.inHeader(request);
    Optional<ClientCredentials> body = ClientCredentials.inBody(form);
    if (header.isPresent() && form.filled("client_secret").isPresent()) {
      throw OAuthError.of("invalid_request", "The client authenticates in two ways at once.");
    }
    ClientCredentials sent = header.or(() -> body).orElseThrow(OAuthError::invalidClient);
    requireSameClient(sent, form);
    Client client = sent.secret() == null ? identify(sent) : authenticate(sent, request);
    return new ClientRequest(client, form, Sources.of(request));
  }

  private static void requireSameClient(ClientCredentials sent, Parameters form) {
    if (form.filled("client_id").filter(id -> !id.equals(sent.id())).isPresent()) {
      throw OAuthError.of("invalid_request", "The client names itself in two ways.");
    }
  }

  /** Without a limit: who tells no secret guesses none. */
  private Client identify(ClientCredentials sent) {
    return find(sent).orElseThrow(OAuthError::invalidClient);
  }

  private Client authenticate(ClientCredentials sent, Request request) {
    guesses.requireLeft(sent.id(), request);
    return find(sent).orElseThrow(() -> failed(sent, request));
  }

  private OAuthError failed(ClientCredentials sent, Request request) {
    guesses.fail(sent.id(), request);
    return OAuthError.invalidClient();
  }

  private Optional<Client> find(ClientCredentials sent) {
    try {
      return authenticateClient.run(new ClientId(sent.id()), sent.secret());
    } catch (InvalidValue e) {
      return Optional.empty();
    }
  }
}
