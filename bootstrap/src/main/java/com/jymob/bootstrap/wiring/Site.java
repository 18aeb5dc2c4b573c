package com.jymob.bootstrap.wiring;

import com.jymob.application.account.GrantPasswordReset;
import com.jymob.application.account.RemoveExpired;
import com.jymob.application.oauth.CreateOwnClient;
import com.jymob.application.oauth.LastUses;
import com.jymob.application.oauth.ViewClient;
import com.jymob.bootstrap.settings.RateLimits;
import com.jymob.http.route.Route;
import com.jymob.http.route.Router;
import com.jymob.http.route.Sites;
import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.util.Set;

/** A site, ready to be served. */
@Singleton
@Component(
    dependencies = Ports.class,
    modules = {
      ApiModule.class,
      OAuthModule.class,
      AccountModule.class,
      LimitModule.class,
      HttpModule.class
    })
public interface Site {
  Router router();

  /** What the router leads to. */
  Set<Route> routes();

  Sites sites();

  CreateOwnClient createOwnClient();

  ViewClient viewClient();

  GrantPasswordReset grantPasswordReset();

  RemoveExpired removeExpired();

  LastUses lastUses();

  /** Makes sites. */
  @Component.Factory
  interface Factory {
    Site over(Ports ports, @BindsInstance Sites sites, @BindsInstance RateLimits rateLimits);
  }
}
