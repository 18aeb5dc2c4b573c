package com.jymob.http.oauth.consent;

import com.jymob.application.oauth.consent.RevokeAllAuthorizations;
import com.jymob.application.oauth.consent.RevokeAuthorization;
import com.jymob.application.oauth.consent.ViewAuthorizations;
import com.jymob.application.oauth.consent.WithdrawScope;
import com.jymob.domain.oauth.AuthorizationId;
import com.jymob.domain.oauth.Scope;
import com.jymob.http.message.Refused;
import com.jymob.http.message.Response;
import com.jymob.http.page.Form;
import com.jymob.http.page.Pages;
import com.jymob.http.page.Visitor;
import com.jymob.http.route.Call;
import com.jymob.http.user.Sources;
import java.util.Map;

/** {@code /authorized_apps}: which apps a person has authorized, and the way back. */
public final class AuthorizedAppPages {
  private static final String PATH = "/authorized_apps";

  private final Pages pages;
  private final ViewAuthorizations viewAuthorizations;
  private final WithdrawScope withdrawScope;
  private final RevokeAuthorization revokeAuthorization;
  private final RevokeAllAuthorizations revokeAllAuthorizations;

  public AuthorizedAppPages(
      Pages pages,
      ViewAuthorizations viewAuthorizations,
      WithdrawScope withdrawScope,
      RevokeAuthorization revokeAuthorization,
      RevokeAllAuthorizations revokeAllAuthorizations) {
    this.pages = pages;
    this.viewAuthorizations = viewAuthorizations;
    this.withdrawScope = withdrawScope;
    this.revokeAuthorization = revokeAuthorization;
    this.revokeAllAuthorizations = revokeAllAuthorizations;
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

  public Response withdrawScope(Call call, Visitor.Person person) {
    AuthorizationId id = new AuthorizationId(call.id());
    Scope scope =
        Scope.of(Form.sent(call.request()).typed("scope"))
            .orElseThrow(
                () -> new Refused(422, "invalid_scope", "There is no permission of that name."));
    if (!withdrawScope.run(person.user().id(), id, scope, Sources.of(call.request()))) {
      throw new Refused(404, "not_found", "The app has no such permission, or not any more.");
    }
    return Response.redirect(303, PATH + "?done=withdrawn");
  }

  public Response revoke(Call call, Visitor.Person person) {
    AuthorizationId id = new AuthorizationId(call.id());
    if (!revokeAuthorization.run(person.user().id(), id, Sources.of(call.request()))) {
      throw new Refused(404, "not_found", "You have authorized no such app, or not any more.");
    }
    return Response.redirect(303, PATH + "?done=revoked");
  }

  public Response revokeAll(Call call, Visitor.Person person) {
    revokeAllAuthorizations.run(person.user().id(), Sources.of(call.request()));
    return Response.redirect(303, PATH + "?done=revoked_all");
  }
}
