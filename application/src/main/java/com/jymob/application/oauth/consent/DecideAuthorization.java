package com.jymob.application.oauth.consent;

import static com.jymob.domain.user.SecurityEventKind.APP_AUTHORIZED;

import com.jymob.application.oauth.consent.AuthorizationOutcome.RedirectWithError;
import com.jymob.application.oauth.consent.AuthorizationOutcome.ShowError;
import com.jymob.application.oauth.consent.AuthorizationOutcome.SignInFirst;
import com.jymob.application.port.Secrets;
import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.Authorization;
import com.jymob.domain.oauth.Scope;
import com.jymob.domain.user.SecurityEvent;
import com.jymob.domain.user.Session;
import com.jymob.domain.user.Source;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Takes a person's answer to an app's request (RFC 6749, section 4.1.2). */
public final class DecideAuthorization {
  /**
   * The answer.
   *
   * @param request what the person was shown
   * @param session in which they answer
   * @param allowed what they allow of what was asked for; nothing is a no
   */
  public record Command(
      AuthorizationRequest request, Session session, Set<Scope> allowed, Source source) {}

  private final Transactions transactions;
  private final InstantSource clock;
  private final CodeGrant codeGrant;

  public DecideAuthorization(Transactions transactions, Secrets secrets, InstantSource clock) {
    this.transactions = transactions;
    this.clock = clock;
    this.codeGrant = new CodeGrant(secrets, clock);
  }

  /** Never asks again. */
  public AuthorizationOutcome run(Command command) {
    return transactions.write(stores -> decide(stores, command));
  }

  private AuthorizationOutcome decide(Stores stores, Command command) {
    return switch (RequestCheck.of(command.request(), stores, clock.instant())) {
      case CheckedRequest.Unanswerable(var mistake) -> new ShowError(mistake);
      case CheckedRequest.Wrong(var answer) -> answer;
      case CheckedRequest.Good good -> decide(stores, command, good);
    };
  }

  private AuthorizationOutcome decide(Stores stores, Command command, CheckedRequest.Good request) {
    UserId user = command.session().user();
    // Of two answers at once, one authorizes; and a password that is changed meanwhile ends both.
    stores.users().findForUpdate(user);
    if (stores.sessions().find(command.session().secret()).isEmpty()) {
      return new SignInFirst();
    }
    Set<Scope> allowed = new HashSet<>(request.scopes());
    allowed.retainAll(command.allowed());
    if (allowed.isEmpty()) {
      return new RedirectWithError(
          request.redirect(), "access_denied", "The person said no.", request.state());
    }
    Authorization authorization = authorize(stores, request, user, allowed);
    stores
        .securityEvents()
        .add(
            new SecurityEvent(
                user, APP_AUTHORIZED, clock.instant(), command.source(), request.client().id()));
    return codeGrant.in(stores.authorizationCodes(), request, authorization, allowed);
  }

  private Authorization authorize(
      Stores stores, CheckedRequest.Good request, UserId user, Set<Scope> allowed) {
    Optional<Authorization> before =
        stores.authorizations().findForUpdate(user, request.client().id());
    before.ifPresent(known -> stores.authorizations().addScopes(known.id(), allowed));
    return before.orElseGet(() -> add(stores, request, user, allowed));
  }

  private Authorization add(
      Stores stores, CheckedRequest.Good request, UserId user, Set<Scope> allowed) {
    Authorization first =
        new Authorization(
            stores.authorizations().nextId(),
            user,
            request.client().id(),
            allowed,
            clock.instant());
    stores.authorizations().add(first);
    return first;
  }
}
