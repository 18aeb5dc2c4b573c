package com.jymob.http.oauth;

import com.jymob.application.oauth.EndRetiredSecret;
import com.jymob.application.oauth.RotateClientSecret;
import com.jymob.application.oauth.ViewClient;
import com.jymob.application.oauth.ViewClient.OwnClient;
import com.jymob.http.message.Refused;
import com.jymob.http.message.Response;
import com.jymob.http.page.Pages;
import com.jymob.http.page.Visitor;
import com.jymob.http.route.Call;
import com.jymob.http.route.Sites;
import java.util.Map;

/** {@code /settings/oauth_client}: a person's own app, with its secrets. */
public final class ClientPages {
  private static final String PATH = "/settings/oauth_client";

  private final Pages pages;
  private final ViewClient viewClient;
  private final RotateClientSecret rotateClientSecret;
  private final EndRetiredSecret endRetiredSecret;
  private final Sites sites;

  public ClientPages(
      Pages pages,
      ViewClient viewClient,
      RotateClientSecret rotateClientSecret,
      EndRetiredSecret endRetiredSecret,
      Sites sites) {
    this.pages = pages;
    this.viewClient = viewClient;
    this.rotateClientSecret = rotateClientSecret;
    this.endRetiredSecret = endRetiredSecret;
    this.sites = sites;
  }

  public Response rotateSecret(Call call, Visitor.Person person) {
    rotateClientSecret.run(person.user().id());
    return Response.redirect(303, PATH);
  }

  public Response endRetiredSecret(Call call, Visitor.Person person) {
    endRetiredSecret.run(person.user().id());
    return Response.redirect(303, PATH);
  }

  public Response show(Call call, Visitor.Person person) {
    OwnClient own =
        viewClient
            .run(person.user().id())
            .orElseThrow(() -> new Refused(404, "not_found", "There is no such person."));
    String url = sites.api("/job_posts.json?access_token=" + own.accessToken().reveal());
    return pages.show(person, 200, "oauth/client", Map.of("own", own, "jobPostsUrl", url));
  }
}
