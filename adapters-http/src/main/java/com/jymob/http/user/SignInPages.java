package com.jymob.http.user;

import com.jymob.application.user.SignIn;
import com.jymob.domain.user.EmailAddress;
import com.jymob.domain.user.Password;
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
import com.jymob.http.route.limit.PasswordGuesses;
import java.util.List;

/** {@code /sign_in}. */
public final class SignInPages {
  private static final Violation REFUSED =
      new Violation("", "sign_in_refused", "The e-mail address or the password is wrong.");

  private final Pages pages;
  private final SignIn signIn;
  private final PasswordGuesses guesses;

  public SignInPages(Pages pages, SignIn signIn, PasswordGuesses guesses) {
    this.pages = pages;
    this.signIn = signIn;
    this.guesses = guesses;
  }

  public Response ask(Call call, Visitor visitor) {
    Form form = Form.linked(call.request());
    return visitor instanceof Visitor.Person
        ? goOn(form)
        : pages.ask(visitor, 200, "user/sign_in", form);
  }

  /** Answers an unknown address and a wrong password with the same 422. */
  public Response signIn(Call call, Visitor visitor) {
    return Form.sent(call.request())
        .submit(form -> signIn(call.request(), visitor, form), wrong -> askAgain(visitor, wrong));
  }

  private Response signIn(Request request, Visitor visitor, Form form) {
    SignIn.Command command = command(request, form);
    guesses.begin(command.email(), request.connection().client());
    return switch (signIn.run(command)) {
      case SignIn.SignedIn signedIn -> {
        guesses.succeed(command.email(), request.connection().client());
        yield SessionCookie.signIn(goOn(form), signedIn.session());
      }
      case SignIn.Refused() -> askAgain(visitor, form.with(List.of(REFUSED)));
    };
  }

  private static SignIn.Command command(Request request, Form form) {
    Fields fields = form.fields();
    Field<EmailAddress> email = fields.required("email", ValueReader.text(EmailAddress::new), null);
    Field<Password> password =
        fields.required("password", ValueReader.text(Password::attempted), null);
    fields.finish();
    return new SignIn.Command(email.value(), password.value(), Sources.of(request));
  }

  private Response askAgain(Visitor visitor, Form wrong) {
    return pages.ask(visitor, 422, "user/sign_in", wrong);
  }

  private static Response goOn(Form form) {
    return Response.redirect(303, ReturnPath.of(form.typed(ReturnPath.FIELD), "/"));
  }
}
