package com.jymob.http.account;

import com.jymob.application.account.Register;
import com.jymob.domain.user.EmailAddress;
import com.jymob.domain.user.Password;
import com.jymob.domain.user.PersonName;
import com.jymob.domain.user.Roles;
import com.jymob.http.field.Field;
import com.jymob.http.field.Fields;
import com.jymob.http.field.ValueReader;
import com.jymob.http.field.Violation;
import com.jymob.http.message.Request;
import com.jymob.http.message.Response;
import com.jymob.http.page.Form;
import com.jymob.http.page.Pages;
import com.jymob.http.page.ReturnPath;
import com.jymob.http.page.SessionCookie;
import com.jymob.http.page.Visitor;
import com.jymob.http.route.Call;
import com.jymob.http.route.limit.AttemptLimit;
import com.jymob.http.route.limit.Network;
import com.jymob.http.user.RolesField;
import com.jymob.http.user.Sources;
import java.util.List;

/** {@code /sign_up}. */
public final class SignUpPages {
  private static final Violation TAKEN =
      new Violation("email", "email_taken", "belongs to an account already");

  private final Pages pages;
  private final Register register;
  private final AttemptLimit limit;

  /**
   * @param limit of accounts that are made from one network
   */
  public SignUpPages(Pages pages, Register register, AttemptLimit limit) {
    this.pages = pages;
    this.register = register;
    this.limit = limit;
  }

  public Response ask(Call call, Visitor visitor) {
    Form form = Form.linked(call.request());
    return visitor instanceof Visitor.Person
        ? goOn(form)
        : pages.ask(visitor, 200, "account/sign_up", form);
  }

  public Response signUp(Call call, Visitor visitor) {
    return Form.sent(call.request())
        .submit(
            form -> signUp(call.request(), visitor, form), wrong -> askAgain(visitor, 422, wrong));
  }

  private Response signUp(Request request, Visitor visitor, Form form) {
    Register.Command command = command(request, form);
    limit.take(Network.of(request.connection().client()));
    return switch (register.run(command)) {
      case Register.Registered registered -> SessionCookie.signIn(goOn(form), registered.session());
      case Register.EmailTaken() -> askAgain(visitor, 409, form.with(List.of(TAKEN)));
    };
  }

  private static Register.Command command(Request request, Form form) {
    Fields fields = form.fields(RolesField.NAME);
    Field<EmailAddress> email = fields.required("email", ValueReader.text(EmailAddress::new), null);
    Field<PersonName> name = fields.required("name", ValueReader.text(PersonName::new), null);
    Field<Password> password =
        fields.required("password", ValueReader.text(Password::chosen), null);
    Field<Roles> roles = fields.required(RolesField.NAME, RolesField.READER, null);
    fields.finish();
    return new Register.Command(
        email.value(), name.value(), password.value(), roles.value(), Sources.of(request));
  }

  private Response askAgain(Visitor visitor, int status, Form wrong) {
    return pages.ask(visitor, status, "account/sign_up", wrong);
  }

  private static Response goOn(Form form) {
    return Response.redirect(
        303, ReturnPath.of(form.typed(ReturnPath.FIELD), "/settings/oauth_client"));
  }
}
