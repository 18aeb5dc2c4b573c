package com.jymob.application.oauth.consent;

import com.jymob.application.oauth.consent.AuthorizationOutcome.AskConsent;
import com.jymob.application.oauth.consent.AuthorizationOutcome.ShowError;
import com.jymob.application.oauth.consent.AuthorizationOutcome.SignInFirst;
import com.jymob.application.port.Secrets;
import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.Authorization;
import com.jymob.domain.oauth.Scope;
import com.jymob.domain.user.Session;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Receives an app's request to act for a person (RFC 6749, section 4.1.1), and asks the person,
 * unless they have allowed as much before and it is certain that the same app is asking.
 */
public final class StartAuthorization {
  /**
   * What is asked, and of whom.
   *
   * @param session null when nobody is signed in
   */
  public record Command(AuthorizationRequest request, @Nullable Session session) {}

  private final Transactions transactions;
  private final InstantSource clock;
  private final CodeGrant codeGrant;

  public StartAuthorization(Transactions transactions, Secrets secrets, InstantSource clock) {
    this.transactions = transactions;
    this.clock = clock;
    this.codeGrant = new CodeGrant(secrets, clock);
  }

  public AuthorizationOutcome run(Command command) {
    CheckedRequest checked =
        transactions.read(stores -> RequestCheck.of(command.request(), stores, clock.instant()));
    // Not even a mistake is told to an app before somebody signs in (RFC 9700, section 4.11.2).
    return switch (checked) {
      case CheckedRequest.Unanswerable(var mistake) -> new ShowError(mistake);
      case CheckedRequest.Wrong(var answer) ->
          command.session() == null ? new SignInFirst() : answer;
      case CheckedRequest.Good good ->
          command.session() == null ? new SignInFirst() : decide(good, command.session());
    };
  }

  private AuthorizationOutcome decide(CheckedRequest.Good request, Session session) {
    AskConsent question = transactions.read(stores -> question(stores, request, session.user()));
    return mayRemember(request) && question.granted().containsAll(request.scopes())
        ? transactions
            .<Optional<AuthorizationOutcome>>write(stores -> remember(stores, request, session))
            .orElse(question)
        : question;
  }

  /** Others can pose as an app that has no secret, or that waits on the person's own device. */
  private static boolean mayRemember(CheckedRequest.Good request) {
    return !request.asksAlways() && !request.redirect().isNative() && !request.client().isPublic();
  }

  private static AskConsent question(Stores stores, CheckedRequest.Good request, UserId user) {
    return new AskConsent(
        request.client(),
        stores.users().find(request.client().owner()).orElseThrow(),
        request.redirect(),
        request.scopes(),
        stores
            .authorizations()
            .find(user, request.client().id())
            .map(Authorization::scopes)
            .orElse(Set.<Scope>of()));
  }

  private Optional<AuthorizationOutcome> remember(
      Stores stores, CheckedRequest.Good request, Session session) {
    return stores
        .authorizations()
        .findForUpdate(session.user(), request.client().id())
        .filter(authorization -> authorization.scopes().containsAll(request.scopes()))
        .map(authorization -> answer(stores, request, session, authorization));
  }

  /** Under the lock that a change of the password waits for, to end the session's codes too. */
  private AuthorizationOutcome answer(
      Stores stores, CheckedRequest.Good request, Session session, Authorization authorization) {
    return stores.sessions().find(session.secret()).isEmpty()
        ? new SignInFirst()
        : codeGrant.in(stores.authorizationCodes(), request, authorization, request.scopes());
  }
}
