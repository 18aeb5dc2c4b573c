package com.jymob.http.account;

import com.jymob.application.account.ViewSecurityEvents;
import com.jymob.http.message.Response;
import com.jymob.http.page.Pages;
import com.jymob.http.page.Visitor;
import com.jymob.http.route.Call;
import java.util.Map;

/** {@code /settings/security}: what happened to a person's account. */
public final class SecurityPages {
  private final Pages pages;
  private final ViewSecurityEvents viewSecurityEvents;

  public SecurityPages(Pages pages, ViewSecurityEvents viewSecurityEvents) {
    this.pages = pages;
    this.viewSecurityEvents = viewSecurityEvents;
  }

  public Response show(Call call, Visitor.Person person) {
    return pages.show(
        person,
        200,
        "account/security",
        Map.of("events", viewSecurityEvents.run(person.user().id())));
  }
}
