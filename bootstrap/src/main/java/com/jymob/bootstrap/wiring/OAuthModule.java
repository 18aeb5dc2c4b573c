package com.jymob.bootstrap.wiring;

import com.jymob.application.oauth.AuthenticateClient;
import com.jymob.application.oauth.AuthenticateToken;
import com.jymob.application.oauth.CreateOwnClient;
import com.jymob.application.oauth.EndRetiredSecret;
import com.jymob.application.oauth.IntrospectToken;
import com.jymob.application.oauth.IssueClientToken;
import com.jymob.application.oauth.LastUses;
import com.jymob.application.oauth.RedeemAuthorizationCode;
import com.jymob.application.oauth.RefreshAccessToken;
import com.jymob.application.oauth.RevokeToken;
import com.jymob.application.oauth.RotateClientSecret;
import com.jymob.application.oauth.UpdateClient;
import com.jymob.application.oauth.ViewClient;
import com.jymob.application.oauth.consent.DecideAuthorization;
import com.jymob.application.oauth.consent.RevokeAllAuthorizations;
import com.jymob.application.oauth.consent.RevokeAuthorization;
import com.jymob.application.oauth.consent.StartAuthorization;
import com.jymob.application.oauth.consent.ViewAuthorizations;
import com.jymob.application.oauth.consent.WithdrawScope;
import com.jymob.application.port.Secrets;
import com.jymob.application.port.Transactions;
import com.jymob.application.port.Vault;
import com.jymob.http.oauth.ClientAuthentication;
import com.jymob.http.oauth.ClientPages;
import com.jymob.http.oauth.OAuthEndpoints;
import com.jymob.http.oauth.consent.AuthorizePages;
import com.jymob.http.oauth.consent.AuthorizedAppPages;
import com.jymob.http.page.Pages;
import com.jymob.http.route.Access;
import com.jymob.http.route.Sites;
import com.jymob.http.route.limit.CallLimit;
import com.jymob.http.route.limit.SecretGuesses;
import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.InstantSource;

@Module
interface OAuthModule {
  @Provides
  @Singleton
  static LastUses lastUses(Transactions transactions) {
    return new LastUses(transactions);
  }

  @Provides
  static AuthenticateToken authenticateToken(
      Transactions transactions, LastUses lastUses, InstantSource clock) {
    return new AuthenticateToken(transactions, lastUses, clock);
  }

  @Provides
  static CreateOwnClient createOwnClient(Secrets secrets, Vault vault, InstantSource clock) {
    return new CreateOwnClient(secrets, vault, clock);
  }

  @Provides
  static ViewClient viewClient(
      Transactions transactions,
      Secrets secrets,
      Vault vault,
      LastUses lastUses,
      InstantSource clock) {
    return new ViewClient(transactions, secrets, vault, lastUses, clock);
  }

  @Provides
  static Access access(AuthenticateToken authenticateToken, CallLimit limit, Sites sites) {
    return new Access(authenticateToken, limit, sites);
  }

  @Provides
  static ClientPages clientPages(
      Pages pages,
      ViewClient viewClient,
      Transactions transactions,
      Secrets secrets,
      Vault vault,
      Sites sites,
      InstantSource clock) {
    return new ClientPages(
        pages,
        viewClient,
        new UpdateClient(transactions, clock),
        new RotateClientSecret(transactions, secrets, vault, clock),
        new EndRetiredSecret(transactions, clock),
        sites);
  }

  @Provides
  static ClientAuthentication clientAuthentication(
      Transactions transactions, LastUses lastUses, SecretGuesses guesses, InstantSource clock) {
    return new ClientAuthentication(new AuthenticateClient(transactions, lastUses, clock), guesses);
  }

  @Provides
  static OAuthEndpoints oauthEndpoints(
      Transactions transactions,
      Secrets secrets,
      Vault vault,
      InstantSource clock,
      ClientAuthentication authentication,
      Sites sites) {
    return new OAuthEndpoints(
        authentication,
        new RedeemAuthorizationCode(transactions, secrets, clock),
        new RefreshAccessToken(transactions, secrets, vault, clock),
        new IssueClientToken(transactions, secrets, clock),
        new RevokeToken(transactions),
        new IntrospectToken(transactions, clock),
        sites);
  }

  @Provides
  static AuthorizePages authorizePages(
      Pages pages,
      Transactions transactions,
      Secrets secrets,
      InstantSource clock,
      SecretGuesses guesses,
      Sites sites) {
    return new AuthorizePages(
        pages,
        new StartAuthorization(transactions, secrets, clock),
        new DecideAuthorization(transactions, secrets, clock),
        guesses,
        sites);
  }

  @Provides
  static AuthorizedAppPages authorizedAppPages(
      Pages pages, Transactions transactions, LastUses lastUses, InstantSource clock) {
    return new AuthorizedAppPages(
        pages,
        new ViewAuthorizations(transactions, lastUses, clock),
        new WithdrawScope(transactions, clock),
        new RevokeAuthorization(transactions, clock),
        new RevokeAllAuthorizations(transactions, clock));
  }
}
