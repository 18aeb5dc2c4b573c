package com.jymob.http.oauth.consent;

import com.jymob.application.oauth.consent.AuthorizationOutcome;
import com.jymob.application.oauth.consent.AuthorizationOutcome.AskConsent;
import com.jymob.application.oauth.consent.AuthorizationOutcome.Mistake;
import com.jymob.application.oauth.consent.AuthorizationOutcome.RedirectWithCode;
import com.jymob.application.oauth.consent.AuthorizationOutcome.RedirectWithError;
import com.jymob.application.oauth.consent.AuthorizationOutcome.ShowError;
import com.jymob.application.oauth.consent.AuthorizationOutcome.SignInFirst;
import com.jymob.application.oauth.consent.DecideAuthorization;
import com.jymob.application.oauth.consent.StartAuthorization;
import com.jymob.domain.oauth.Scope;
import com.jymob.domain.oauth.VerifiedRedirect;
import com.jymob.http.message.Parameters;
import com.jymob.http.message.Refused;
import com.jymob.http.message.Request;
import com.jymob.http.message.Response;
import com.jymob.http.page.FormToken;
import com.jymob.http.page.PageHeaders;
import com.jymob.http.page.Pages;
import com.jymob.http.page.ReturnPath;
import com.jymob.http.page.Visitor;
import com.jymob.http.route.Call;
import com.jymob.http.route.Sites;
import com.jymob.http.route.limit.SecretGuesses;
import com.jymob.http.user.Sources;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code /oauth/authorize}: an app asks, a person decides (RFC 6749, section 3.1). */
public final class AuthorizePages {
  private final Pages pages;
  private final StartAuthorization startAuthorization;
  private final DecideAuthorization decideAuthorization;
  private final SecretGuesses guesses;
  private final Sites sites;

  public AuthorizePages(
      Pages pages,
      StartAuthorization startAuthorization,
      DecideAuthorization decideAuthorization,
      SecretGuesses guesses,
      Sites sites) {
    this.pages = pages;
    this.startAuthorization = startAuthorization;
    this.decideAuthorization = decideAuthorization;
    this.guesses = guesses;
    this.sites = sites;
  }

  /** The app's request. */
  public Response ask(Call call, Visitor visitor) {
    CarriedRequest carried = CarriedRequest.sent(call.request());
    return answer(visitor, carried, start(call.request(), carried, visitor));
  }

  /** The person's decision; without one, it is an app's request that was posted. */
  public Response decide(Call call, Visitor visitor) {
    Parameters form = call.request().form();
    if (form.all("decision").isEmpty()) {
      return ask(call, visitor);
    }
    CarriedRequest carried = CarriedRequest.decided(call.request());
    FormToken.require(call.request(), visitor, carried.path());
    AuthorizationOutcome outcome =
        switch (visitor) {
          case Visitor.Person person ->
              decideAuthorization.run(
                  new DecideAuthorization.Command(
                      carried.withoutSecret(),
                      person.session(),
                      allowed(form),
                      Sources.of(call.request())));
          case Visitor.Guest guest -> new SignInFirst();
        };
    return answer(visitor, carried, outcome);
  }

  private AuthorizationOutcome start(Request request, CarriedRequest carried, Visitor visitor) {
    carried.guessedClient().ifPresent(client -> guesses.requireLeft(client, request));
    AuthorizationOutcome outcome =
        startAuthorization.run(
            new StartAuthorization.Command(
                carried.asked(),
                visitor instanceof Visitor.Person person ? person.session() : null));
    if (outcome.equals(new ShowError(Mistake.WRONG_SECRET))) {
      carried.guessedClient().ifPresent(client -> guesses.fail(client, request));
    }
    return outcome;
  }

  private static Set<Scope> allowed(Parameters form) {
    return switch (form.single("decision").orElse("")) {
      case "approve" ->
          form.all("scopes").stream()
              .map(token -> Scope.of(token).orElseThrow(AuthorizePages::unknownScope))
              .collect(Collectors.toUnmodifiableSet());
      case "deny" -> Set.of();
      default ->
          throw new Refused(422, "invalid_decision", "The decision must be approve or deny.");
    };
  }

  private static Refused unknownScope() {
    return new Refused(422, "invalid_scope", "One of the scopes is not known.");
  }

  private Response answer(Visitor visitor, CarriedRequest carried, AuthorizationOutcome outcome) {
    return switch (outcome) {
      case ShowError(Mistake mistake) -> throw refused(mistake);
      case SignInFirst() -> Response.redirect(303, ReturnPath.link("/sign_in", carried.path()));
      case AskConsent question -> page(visitor, carried, question);
      case RedirectWithCode(var redirect, var code, var state) -> {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("code", code.reveal());
        yield redirect(redirect, parameters, state);
      }
      case RedirectWithError(var redirect, var error, var description, var state) -> {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("error", error);
        parameters.put("error_description", description);
        yield redirect(redirect, parameters, state);
      }
    };
  }

  private static Refused refused(Mistake mistake) {
    return switch (mistake) {
      case UNKNOWN_CLIENT ->
          new Refused(400, "unknown_client", "The app that sent you here is not known to JyMob.");
      case UNREGISTERED_REDIRECT ->
          new Refused(
              400,
              "unregistered_redirect_uri",
              "The app that sent you here wants you back at an address that its owner has not"
                  + " registered.");
      case WRONG_SECRET ->
          new Refused(
              400, "wrong_client_secret", "The app that sent you here could not prove who it is.");
    };
  }

  private Response page(Visitor visitor, CarriedRequest carried, AskConsent question) {
    Response page =
        pages.show(
            visitor,
            200,
            "oauth/consent/consent",
            Map.of("question", question, "carried", carried));
    return PageHeaders.withFormsTo(page, question.redirect().formTarget());
  }

  /** Says who answers, too (RFC 9207), so that an app cannot be made to ask elsewhere. */
  private Response redirect(
      VerifiedRedirect redirect, Map<String, String> parameters, @Nullable String state) {
    if (state != null) {
      parameters.put("state", state);
    }
    parameters.put("iss", sites.issuer());
    return Response.redirect(302, redirect.with(parameters));
  }
}
