package com.jymob.http.account;

import com.jymob.application.account.ResetPassword;
import com.jymob.domain.Secret;
import com.jymob.domain.user.Password;
import com.jymob.http.field.Field;
import com.jymob.http.field.Fields;
import com.jymob.http.field.ValueReader;
import com.jymob.http.message.Refused;
import com.jymob.http.message.Request;
import com.jymob.http.message.Response;
import com.jymob.http.page.Form;
import com.jymob.http.page.Pages;
import com.jymob.http.page.Visitor;
import com.jymob.http.route.Call;
import com.jymob.http.user.Sources;

/** {@code /reset_password}: for a person who forgot the password and was given a link. */
public final class ResetPasswordPages {
  private final Pages pages;
  private final ResetPassword resetPassword;

  public ResetPasswordPages(Pages pages, ResetPassword resetPassword) {
    this.pages = pages;
    this.resetPassword = resetPassword;
  }

  public Response ask(Call call, Visitor visitor) {
    Form form = Form.linked(call.request());
    if (!resetPassword.isPossible(token(form))) {
      throw noSuchReset();
    }
    return pages.ask(visitor, 200, "account/reset_password", form);
  }

  public Response reset(Call call, Visitor visitor) {
    return Form.sent(call.request())
        .submit(
            form -> reset(call.request(), form),
            wrong -> pages.ask(visitor, 422, "account/reset_password", wrong));
  }

  private Response reset(Request request, Form form) {
    Fields fields = form.fields();
    Field<Password> next = fields.required("password", ValueReader.text(Password::chosen), null);
    fields.finish();
    ResetPassword.Command command =
        new ResetPassword.Command(token(form), next.value(), Sources.of(request));
    return switch (resetPassword.run(command)) {
      case ResetPassword.Changed() -> Response.redirect(303, "/sign_in?done=password");
      case ResetPassword.NoSuchReset() -> throw noSuchReset();
    };
  }

  private static Secret token(Form form) {
    return new Secret(form.typed("token"));
  }

  private static Refused noSuchReset() {
    return new Refused(
        404,
        "no_such_reset",
        "This link was used before, is older than an hour, or is not whole. Ask for a new one.");
  }
}
