package com.jymob.http.account;

import com.jymob.application.account.ChangePassword;
import com.jymob.domain.user.Password;
import com.jymob.http.field.Field;
import com.jymob.http.field.Fields;
import com.jymob.http.field.ValueReader;
import com.jymob.http.field.Violation;
import com.jymob.http.message.Request;
import com.jymob.http.message.Response;
import com.jymob.http.page.Form;
import com.jymob.http.page.Visitor;
import com.jymob.http.route.Call;
import com.jymob.http.route.limit.PasswordGuesses;
import com.jymob.http.user.ProfilePages;
import com.jymob.http.user.Sources;
import java.util.List;

/** {@code /settings/password}: the form for it is part of the profile's page. */
public final class PasswordPages {
  private static final Violation WRONG_PASSWORD =
      new Violation("current_password", "wrong_password", "is not the one you have");

  private final ProfilePages profile;
  private final ChangePassword changePassword;
  private final PasswordGuesses guesses;

  public PasswordPages(
      ProfilePages profile, ChangePassword changePassword, PasswordGuesses guesses) {
    this.profile = profile;
    this.changePassword = changePassword;
    this.guesses = guesses;
  }

  public Response change(Call call, Visitor.Person person) {
    return Form.sent(call.request())
        .submit(
            form -> change(call.request(), person, form),
            wrong -> profile.askPasswordAgain(person, wrong));
  }

  private Response change(Request request, Visitor.Person person, Form form) {
    ChangePassword.Command command = command(request, person, form);
    guesses.begin(person.user().email(), request.connection().client());
    return switch (changePassword.run(command)) {
      case ChangePassword.Changed() -> {
        guesses.succeed(person.user().email(), request.connection().client());
        yield Response.redirect(303, "/settings/profile?done=password");
      }
      case ChangePassword.WrongPassword() ->
          profile.askPasswordAgain(person, form.with(List.of(WRONG_PASSWORD)));
    };
  }

  private static ChangePassword.Command command(Request request, Visitor.Person person, Form form) {
    Fields fields = form.fields();
    Field<Password> current =
        fields.required("current_password", ValueReader.text(Password::attempted), null);
    Field<Password> next = fields.required("password", ValueReader.text(Password::chosen), null);
    fields.finish();
    return new ChangePassword.Command(
        person.session(), current.value(), next.value(), Sources.of(request));
  }
}
