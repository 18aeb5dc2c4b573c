package com.jymob.http.oauth.consent;

import com.jymob.application.oauth.consent.RevokeAuthorization;
import com.jymob.application.oauth.consent.ViewAuthorizations;
import com.jymob.domain.oauth.AuthorizationId;
import com.jymob.http.message.Refused;
import com.jymob.http.message.Response;
import com.jymob.http.page.Form;
import com.jymob.http.page.Pages;
import com.jymob.http.page.Visitor;
import com.jymob.http.route.Call;
import com.jymob.http.user.Sources;
import java.util.Map;

/** {@code /authorized_apps}: which apps a person has authorized. */
public final class AuthorizedAppPages {
  private static final String PATH = "/authorized_apps";

  private final Pages pages;
  private final ViewAuthorizations viewAuthorizations;
  private final RevokeAuthorization revokeAuthorization;

  public AuthorizedAppPages(
      Pages pages, ViewAuthorizations viewAuthorizations, RevokeAuthorization revokeAuthorization) {
    this.pages = pages;
    this.viewAuthorizations = viewAuthorizations;
    this.revokeAuthorization = revokeAuthorization;
  }

  public Response show(Call call, Visitor.Person person) {
    return pages.show(
        person,
        200,
        "oauth/consent/authorized_apps",
        Map.of(
            "apps", viewAuthorizations.run(person.user().id()),
            "done", Form.linked(call.request()).typed("done")));
  }

  public Response revoke(Call call, Visitor.Person person) {
    AuthorizationId id = new AuthorizationId(call.id());
    if (!revokeAuthorization.run(person.user().id(), id, Sources.of(call.request()))) {
      throw new Refused(404, "not_found", "You have authorized no such app, or not any more.");
    }
    return Response.redirect(303, PATH + "?done=revoked");
  }
}
