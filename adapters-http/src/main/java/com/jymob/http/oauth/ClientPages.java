package com.jymob.http.oauth;

import com.jymob.application.oauth.EndRetiredSecret;
import com.jymob.application.oauth.RotateClientSecret;
import com.jymob.application.oauth.UpdateClient;
import com.jymob.application.oauth.ViewClient;
import com.jymob.application.oauth.ViewClient.OwnClient;
import com.jymob.http.message.Refused;
import com.jymob.http.message.Response;
import com.jymob.http.page.Form;
import com.jymob.http.page.Pages;
import com.jymob.http.page.Visitor;
import com.jymob.http.route.Call;
import com.jymob.http.route.Sites;
import com.jymob.http.user.Sources;
import java.util.Map;

/** {@code /settings/oauth_client}: a person's own app, with its secrets and settings. */
public final class ClientPages {
  private static final String PATH = "/settings/oauth_client";

  private final Pages pages;
  private final ViewClient viewClient;
  private final UpdateClient updateClient;
  private final RotateClientSecret rotateClientSecret;
  private final EndRetiredSecret endRetiredSecret;
  private final Sites sites;

  public ClientPages(
      Pages pages,
      ViewClient viewClient,
      UpdateClient updateClient,
      RotateClientSecret rotateClientSecret,
      EndRetiredSecret endRetiredSecret,
      Sites sites) {
    this.pages = pages;
    this.viewClient = viewClient;
    this.updateClient = updateClient;
    this.rotateClientSecret = rotateClientSecret;
    this.endRetiredSecret = endRetiredSecret;
    this.sites = sites;
  }

  public Response show(Call call, Visitor.Person person) {
    OwnClient own = own(person);
    Form settings = ClientSettingsForm.write(own.client().settings());
    return show(person, 200, own, settings, Form.linked(call.request()).typed("done"));
  }

  public Response update(Call call, Visitor.Person person) {
    return Form.sent(call.request())
        .submit(
            form -> update(call, person, form), wrong -> show(person, 422, own(person), wrong, ""));
  }

  public Response rotateSecret(Call call, Visitor.Person person) {
    rotateClientSecret.run(person.user().id(), Sources.of(call.request()));
    return Response.redirect(303, PATH);
  }

  public Response endRetiredSecret(Call call, Visitor.Person person) {
    endRetiredSecret.run(person.user().id(), Sources.of(call.request()));
    return Response.redirect(303, PATH);
  }

  private Response update(Call call, Visitor.Person person, Form form) {
    updateClient.run(person.user().id(), ClientSettingsForm.read(form), Sources.of(call.request()));
    return Response.redirect(303, PATH + "?done=settings");
  }

  private OwnClient own(Visitor.Person person) {
    return viewClient
        .run(person.user().id())
        .orElseThrow(() -> new Refused(404, "not_found", "There is no such person."));
  }

  private Response show(
      Visitor.Person person, int status, OwnClient own, Form settings, String done) {
    String url = sites.api("/job_posts.json?access_token=" + own.accessToken().reveal());
    return pages.show(
        person,
        status,
        "oauth/client",
        Map.of("own", own, "settings", settings, "jobPostsUrl", url, "done", done));
  }
}
