package com.jymob.http.oauth;

import com.jymob.application.oauth.AuthenticateClient;
import com.jymob.domain.ClientId;
import com.jymob.domain.InvalidValue;
import com.jymob.domain.oauth.Client;
import com.jymob.http.message.Parameters;
import com.jymob.http.message.Request;
import com.jymob.http.route.limit.AttemptLimit;
import com.jymob.http.route.limit.Network;
import java.util.Optional;

/** Finds out which app is calling: by HTTP Basic or in the body, as every client may choose. */
public final class ClientAuthentication {
  private record Attempt(String client, Network from) {}

  private final AuthenticateClient authenticateClient;
  private final AttemptLimit failures;

  /**
   * @param failures how often somebody may fail to be a client, from one network
   */
  public ClientAuthentication(AuthenticateClient authenticateClient, AttemptLimit failures) {
    this.authenticateClient = authenticateClient;
    this.failures = failures;
  }

  ClientRequest require(Request request) {
    Parameters form = request.form();
    Optional<ClientCredentials> header = ClientCredentials.inHeader(request);
    Optional<ClientCredentials> body = ClientCredentials.inBody(form);
    if (header.isPresent() && form.single("client_secret").isPresent()) {
      throw OAuthError.of("invalid_request", "The client authenticates in two ways at once.");
    }
    ClientCredentials sent = header.or(() -> body).orElseThrow(OAuthError::invalidClient);
    requireSameClient(sent, form);
    return new ClientRequest(authenticate(sent, request), form);
  }

  private static void requireSameClient(ClientCredentials sent, Parameters form) {
    if (form.single("client_id").filter(id -> !id.equals(sent.id())).isPresent()) {
      throw OAuthError.of("invalid_request", "The client names itself in two ways.");
    }
  }

  private Client authenticate(ClientCredentials sent, Request request) {
    Attempt attempt = new Attempt(sent.id(), Network.of(request.connection().client()));
    failures.requireLeft(attempt);
    return find(sent).orElseThrow(() -> failed(attempt));
  }

  /** Counted only now: taken before, a busy client's own requests would hold each other up. */
  private OAuthError failed(Attempt attempt) {
    failures.take(attempt);
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
