package com.jymob.bootstrap.serving.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.App;
import com.jymob.bootstrap.serving.Browser;
import com.jymob.bootstrap.serving.TestedSite;
import com.nimbusds.oauth2.sdk.AccessTokenResponse;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.AuthorizationResponse;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.Request;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenIntrospectionRequest;
import com.nimbusds.oauth2.sdk.TokenIntrospectionResponse;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenRevocationRequest;
import com.nimbusds.oauth2.sdk.as.AuthorizationServerMetadata;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.Tokens;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Nimbus OAuth SDK, which was written without knowing JyMob, finds its way. */
class NimbusClientTest {
  private static final URI CALLBACK = URI.create("https://app.test/callback");
  private static final String SCOPE = "profile:read";

  private final App app = App.ofSomebody();
  private final ClientID id = new ClientID(app.id());
  private final Browser person = TestedSite.somebody().browser();

  @ParameterizedTest
  @CsvSource({"basic, true", "basic, false", "body, true", "body, false"})
  void an_app_gets_a_token_refreshes_it_and_gives_it_back(String authentication, boolean pkce)
      throws Exception {
    app.browser().submit("/settings/oauth_client", Map.of("redirect_uris", CALLBACK.toString()));
    var server =
        AuthorizationServerMetadata.resolve(
            new Issuer(TestedSite.publicUrl()), NimbusClientTest::trust);
    var client = client(authentication);
    var verifier = pkce ? Optional.of(new CodeVerifier()) : Optional.<CodeVerifier>empty();

    var grant = consent(server.getAuthorizationEndpointURI(), verifier);
    var first = tokens(server, client, grant);
    var second = tokens(server, client, new RefreshTokenGrant(first.getRefreshToken()));
    assertThat(second.getRefreshToken()).isNotEqualTo(first.getRefreshToken());
    assertThat(isActive(server, client, second)).isTrue();

    var revocation =
        new TokenRevocationRequest(
            server.getRevocationEndpointURI(), client, second.getRefreshToken());
    assertThat(send(revocation).indicatesSuccess()).isTrue();
    assertThat(isActive(server, client, second)).isFalse();
  }

  private ClientAuthentication client(String authentication) {
    var secret = new Secret(app.secret());
    return authentication.equals("basic")
        ? new ClientSecretBasic(id, secret)
        : new ClientSecretPost(id, secret);
  }

  /** Sends the person to the authorization endpoint, where they say yes. */
  private AuthorizationGrant consent(URI endpoint, Optional<CodeVerifier> verifier)
      throws Exception {
    var state = new State();
    var request =
        new AuthorizationRequest.Builder(ResponseType.CODE, id)
            .endpointURI(endpoint)
            .redirectionURI(CALLBACK)
            .scope(new Scope(SCOPE))
            .state(state);
    verifier.ifPresent(secret -> request.codeChallenge(secret, CodeChallengeMethod.S256));
    String page = request.build().toURI().toString().substring(TestedSite.publicUrl().length());

    var sent = person.submit(page, Map.of("decision", "approve", "scopes", SCOPE));

    var answer =
        AuthorizationResponse.parse(
            URI.create(sent.headers().firstValue("Location").orElseThrow()));
    assertThat(answer.getState()).isEqualTo(state);
    assertThat(answer.getIssuer()).isEqualTo(new Issuer(TestedSite.publicUrl()));
    var code = answer.toSuccessResponse().getAuthorizationCode();
    return new AuthorizationCodeGrant(code, CALLBACK, verifier.orElse(null));
  }

  private static Tokens tokens(
      AuthorizationServerMetadata server, ClientAuthentication client, AuthorizationGrant grant)
      throws Exception {
    var request = new TokenRequest.Builder(server.getTokenEndpointURI(), client, grant).build();
    return AccessTokenResponse.parse(send(request)).getTokens();
  }

  private static boolean isActive(
      AuthorizationServerMetadata server, ClientAuthentication client, Tokens tokens)
      throws Exception {
    var request =
        new TokenIntrospectionRequest(
            server.getIntrospectionEndpointURI(), client, tokens.getAccessToken());
    return TokenIntrospectionResponse.parse(send(request)).toSuccessResponse().isActive();
  }

  private static HTTPResponse send(Request request) throws Exception {
    HTTPRequest http = request.toHTTPRequest();
    trust(http);
    return http.send();
  }

  private static void trust(HTTPRequest request) {
    request.setSSLSocketFactory(Browser.trustingAnybody().getSocketFactory());
  }
}
