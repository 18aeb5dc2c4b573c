package com.jymob.http.user;

import com.jymob.application.user.UpdateProfile;
import com.jymob.application.user.ViewSessions;
import com.jymob.domain.user.PersonName;
import com.jymob.domain.user.Roles;
import com.jymob.domain.user.User;
import com.jymob.http.field.Field;
import com.jymob.http.field.Fields;
import com.jymob.http.field.ValueReader;
import com.jymob.http.message.Response;
import com.jymob.http.page.Form;
import com.jymob.http.page.Pages;
import com.jymob.http.page.Visitor;
import com.jymob.http.route.Call;
import java.util.List;
import java.util.Map;

/** {@code /settings/profile}: what a person says of themself, the password, the sessions. */
public final class ProfilePages {
  private final Pages pages;
  private final UpdateProfile updateProfile;
  private final ViewSessions viewSessions;

  public ProfilePages(Pages pages, UpdateProfile updateProfile, ViewSessions viewSessions) {
    this.pages = pages;
    this.updateProfile = updateProfile;
    this.viewSessions = viewSessions;
  }

  public Response show(Call call, Visitor.Person person) {
    String done = Form.linked(call.request()).typed("done");
    return show(person, 200, profile(person.user()), Form.EMPTY, done);
  }

  public Response update(Call call, Visitor.Person person) {
    return Form.sent(call.request())
        .submit(
            form -> update(person.user(), form), wrong -> show(person, 422, wrong, Form.EMPTY, ""));
  }

  private Response update(User user, Form form) {
    // Whoever is gone by now is sent to the sign-in page by the next one.
    updateProfile.run(command(user, form));
    return Response.redirect(303, "/settings/profile?done=profile");
  }

  /** The page with what is wrong in its form for the password. */
  public Response askPasswordAgain(Visitor.Person person, Form password) {
    return show(person, 422, profile(person.user()), password, "");
  }

  private static UpdateProfile.Command command(User user, Form form) {
    Fields fields = form.fields(RolesField.NAME);
    Field<PersonName> name = fields.required("name", ValueReader.text(PersonName::new), null);
    Field<Roles> roles = fields.required(RolesField.NAME, RolesField.READER, null);
    fields.finish();
    return new UpdateProfile.Command(user.id(), name.value(), roles.value());
  }

  private static Form profile(User user) {
    return Form.filled(
        Map.of("name", List.of(user.name().value()), "roles", RolesField.values(user.roles())));
  }

  private Response show(
      Visitor.Person person, int status, Form profile, Form password, String done) {
    return pages.show(
        person,
        status,
        "user/profile",
        Map.of(
            "person", person,
            "profile", profile,
            "password", password,
            "sessions", viewSessions.run(person.user().id()),
            "done", done));
  }
}
