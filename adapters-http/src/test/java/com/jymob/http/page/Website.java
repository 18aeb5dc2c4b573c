package com.jymob.http.page;

import com.jymob.application.fixture.TestSite;
import com.jymob.http.Routes;
import com.jymob.http.account.PasswordPages;
import com.jymob.http.account.ResetPasswordPages;
import com.jymob.http.account.SecurityPages;
import com.jymob.http.account.SignUpPages;
import com.jymob.http.oauth.ClientPages;
import com.jymob.http.oauth.consent.AuthorizePages;
import com.jymob.http.oauth.consent.AuthorizedAppPages;
import com.jymob.http.route.Route;
import com.jymob.http.route.Router;
import com.jymob.http.route.Sites;
import com.jymob.http.route.limit.AttemptLimit;
import com.jymob.http.route.limit.PasswordGuesses;
import com.jymob.http.route.limit.SecretGuesses;
import com.jymob.http.undertow.AddressRange;
import com.jymob.http.undertow.HttpServer;
import com.jymob.http.undertow.Limits;
import com.jymob.http.undertow.Listeners;
import com.jymob.http.undertow.TrustedProxies;
import com.jymob.http.user.ProfilePages;
import com.jymob.http.user.SignInPages;
import com.jymob.http.user.SignOutPages;
import java.net.URI;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;

/** All pages on a real socket, over stores in memory, as if behind a proxy that speaks TLS. */
public final class Website implements AutoCloseable {
  private static final Sites SITES =
      new Sites(URI.create("https://jobs.example:8443"), "jobs.example", "jobs.example");

  public final TestSite site;
  private final HttpServer server;

  private Website(TestSite site, PasswordGuesses guesses, AttemptLimit signUps) {
    this.site = site;
    var assets = new Assets();
    var pages = new Pages(assets);
    var router = new Router(routes(site, assets, pages, guesses, signUps), SITES, pages::error);
    server = HttpServer.start(listeners(), Limits.STANDARD, router, site.secrets);
  }

  public static Website open() {
    return open(new TestSite());
  }

  public static Website open(TestSite site) {
    return new Website(
        site, new PasswordGuesses(AttemptLimit.none(), AttemptLimit.none()), AttemptLimit.none());
  }

  /**
   * With three failed sign-ins a minute for an account, six for a network, two sign-ups an hour.
   */
  public static Website guarded() {
    var site = new TestSite();
    var minute = Duration.ofMinutes(1);
    return new Website(
        site,
        new PasswordGuesses(
            AttemptLimit.of(3, minute, site.clock), AttemptLimit.of(6, minute, site.clock)),
        AttemptLimit.of(2, Duration.ofHours(1), site.clock));
  }

  private static List<Route> routes(
      TestSite site,
      Assets assets,
      Pages pages,
      PasswordGuesses guesses,
      AttemptLimit signUpLimit) {
    var access = new PageAccess(site.authenticateSession, site.secrets);
    var home = new HomePage(pages, SITES);
    var signIn = new SignInPages(pages, site.signIn, guesses);
    var signOut = new SignOutPages(pages, site.signOut, site.signOutElsewhere);
    var profile = new ProfilePages(pages, site.updateProfile, site.viewSessions);
    var signUp = new SignUpPages(pages, site.register, signUpLimit);
    var password = new PasswordPages(profile, site.changePassword, guesses);
    var security = new SecurityPages(pages, site.viewSecurityEvents);
    var reset = new ResetPasswordPages(pages, site.resetPassword);
    var client =
        new ClientPages(
            pages,
            site.viewClient,
            site.updateClient,
            site.rotateClientSecret,
            site.endRetiredSecret,
            SITES);

    var authorize =
        new AuthorizePages(
            pages,
            site.startAuthorization,
            site.decideAuthorization,
            new SecretGuesses(signUpLimit),
            SITES);
    var apps =
        new AuthorizedAppPages(
            pages,
            site.viewAuthorizations,
            site.withdrawScope,
            site.revokeAuthorization,
            site.revokeAllAuthorizations);

    List<Route> routes = new ArrayList<>(assets.routes());
    routes.addAll(
        Routes.people(
            access, home, signUp, signIn, signOut, reset, profile, password, security, client,
            authorize, apps));
    return routes;
  }

  private static Listeners listeners() {
    try {
      var proxy = new TrustedProxies(List.of(AddressRange.parse("127.0.0.1")));
      return new Listeners("127.0.0.1", 0, 0, SSLContext.getDefault(), SITES.publicUrl(), proxy);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  public Browser browser() {
    return browserAt("192.0.2.1");
  }

  public Browser browserAt(String address) {
    return new Browser(URI.create("http://127.0.0.1:" + server.httpPort()), address);
  }

  /** A browser in which that person, who registers, has signed in. */
  public Browser browserOf(String email) {
    site.registered(email);
    var browser = browser();
    browser.signIn(email, TestSite.PASSWORD);
    return browser;
  }

  @Override
  public void close() {
    server.stop(Duration.ZERO);
  }
}
