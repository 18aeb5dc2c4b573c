package com.jymob.http.user;

import com.jymob.application.user.SignOut;
import com.jymob.application.user.SignOutElsewhere;
import com.jymob.http.message.Response;
import com.jymob.http.page.Pages;
import com.jymob.http.page.SessionCookie;
import com.jymob.http.page.Visitor;
import com.jymob.http.route.Call;
import java.util.Map;

/** {@code /sign_out}, and the same for other devices. */
public final class SignOutPages {
  private final Pages pages;
  private final SignOut signOut;
  private final SignOutElsewhere signOutElsewhere;

  public SignOutPages(Pages pages, SignOut signOut, SignOutElsewhere signOutElsewhere) {
    this.pages = pages;
    this.signOut = signOut;
    this.signOutElsewhere = signOutElsewhere;
  }

  public Response ask(Call call, Visitor.Person person) {
    return pages.show(person, 200, "user/sign_out", Map.of());
  }

  /** Whose session has ended already is as welcome. */
  public Response signOut(Call call, Visitor visitor) {
    signOut.run(visitor.cookie());
    return SessionCookie.signOut(Response.redirect(303, "/"));
  }

  public Response signOutElsewhere(Call call, Visitor.Person person) {
    signOutElsewhere.run(person.session(), Sources.of(call.request()));
    return Response.redirect(303, "/settings/profile?done=sessions");
  }
}
