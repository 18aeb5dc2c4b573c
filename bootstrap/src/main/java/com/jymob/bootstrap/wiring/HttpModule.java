package com.jymob.bootstrap.wiring;

import com.jymob.application.idempotency.RunOnce;
import com.jymob.application.oauth.ViewClient;
import com.jymob.application.port.Secrets;
import com.jymob.application.user.AuthenticateSession;
import com.jymob.http.ApiEndpoints;
import com.jymob.http.Routes;
import com.jymob.http.account.PasswordPages;
import com.jymob.http.account.ResetPasswordPages;
import com.jymob.http.account.SecurityPages;
import com.jymob.http.account.SignUpPages;
import com.jymob.http.docs.DescriptionEndpoints;
import com.jymob.http.docs.DocsPages;
import com.jymob.http.format.openapi.ApiDescription;
import com.jymob.http.idempotency.Once;
import com.jymob.http.oauth.ClientPages;
import com.jymob.http.oauth.MetadataEndpoints;
import com.jymob.http.oauth.OAuthEndpoints;
import com.jymob.http.oauth.consent.AuthorizePages;
import com.jymob.http.oauth.consent.AuthorizedAppPages;
import com.jymob.http.page.Assets;
import com.jymob.http.page.HomePage;
import com.jymob.http.page.PageAccess;
import com.jymob.http.page.Pages;
import com.jymob.http.route.Access;
import com.jymob.http.route.Route;
import com.jymob.http.route.Router;
import com.jymob.http.route.Sites;
import com.jymob.http.user.ProfilePages;
import com.jymob.http.user.SignInPages;
import com.jymob.http.user.SignOutPages;
import dagger.Module;
import dagger.Provides;
import dagger.multibindings.ElementsIntoSet;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

@Module
interface HttpModule {
  @Provides
  @Singleton
  static Assets assets() {
    return new Assets();
  }

  @Provides
  @Singleton
  static Pages pages(Assets assets) {
    return new Pages(assets);
  }

  @Provides
  static PageAccess pageAccess(AuthenticateSession authenticateSession, Secrets secrets) {
    return new PageAccess(authenticateSession, secrets);
  }

  @Provides
  static HomePage homePage(Pages pages, Sites sites) {
    return new HomePage(pages, sites);
  }

  @Provides
  static Router router(Set<Route> routes, Sites sites, Pages pages) {
    return new Router(List.copyOf(routes), sites, pages::error);
  }

  @Provides
  @ElementsIntoSet
  static Set<Route> programs(Access access, Once<ApiEndpoints> once, ApiEndpoints endpoints) {
    return Set.copyOf(Routes.programs(access, once, endpoints));
  }

  @Provides
  static Once<ApiEndpoints> once(Ports ports, Sites sites, ApiEndpoints endpoints) {
    var runOnce =
        new RunOnce<>(
            ports.transactions(),
            joined -> DaggerApi.factory().over(ports.with(joined), sites).endpoints(),
            ports.clock());
    return new Once<>(runOnce, endpoints);
  }

  @Provides
  @ElementsIntoSet
  static Set<Route> apps(OAuthEndpoints oauth) {
    return Set.copyOf(Routes.apps(oauth));
  }

  @Provides
  @ElementsIntoSet
  static Set<Route> metadata(Sites sites) {
    return Set.copyOf(Routes.metadata(new MetadataEndpoints(sites)));
  }

  @Provides
  @Singleton
  static ApiDescription apiDescription(Sites sites) {
    return ApiDescription.of(sites);
  }

  @Provides
  @ElementsIntoSet
  static Set<Route> docs(
      PageAccess access,
      Pages pages,
      ViewClient viewClient,
      Sites sites,
      ApiDescription description) {
    return Set.copyOf(
        Routes.docs(
            access,
            new DescriptionEndpoints(description),
            new DocsPages(pages, viewClient, sites, description)));
  }

  @Provides
  @ElementsIntoSet
  static Set<Route> people(
      PageAccess access,
      HomePage home,
      SignUpPages signUp,
      SignInPages signIn,
      SignOutPages signOut,
      ResetPasswordPages reset,
      ProfilePages profile,
      PasswordPages password,
      SecurityPages security,
      ClientPages client,
      AuthorizePages authorize,
      AuthorizedAppPages apps) {
    return Set.copyOf(
        Routes.people(
            access, home, signUp, signIn, signOut, reset, profile, password, security, client,
            authorize, apps));
  }

  @Provides
  @ElementsIntoSet
  static Set<Route> assetRoutes(Assets assets) {
    return Set.copyOf(assets.routes());
  }
}
