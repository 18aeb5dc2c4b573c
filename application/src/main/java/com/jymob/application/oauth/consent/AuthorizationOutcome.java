package com.jymob.application.oauth.consent;

import com.jymob.domain.Secret;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.oauth.Scope;
import com.jymob.domain.oauth.VerifiedRedirect;
import com.jymob.domain.user.User;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What comes of an authorization request. */
public sealed interface AuthorizationOutcome {
  /** Why a request cannot be answered to the app. */
  enum Mistake {
    UNKNOWN_CLIENT,
    UNREGISTERED_REDIRECT,
    WRONG_SECRET
  }

  /** Only the person may be told (RFC 6749, section 4.1.2.1). */
  record ShowError(Mistake mistake) implements AuthorizationOutcome {}

  /** Nobody is signed in, or not any more. */
  record SignInFirst() implements AuthorizationOutcome {}

  /**
   * The person has to decide.
   *
   * @param owner after whom the app is named
   * @param redirect where the answer will go
   * @param scopes what the app asks for
   * @param granted what the person has allowed it before
   */
  record AskConsent(
      Client client, User owner, VerifiedRedirect redirect, Set<Scope> scopes, Set<Scope> granted)
      implements AuthorizationOutcome {}

  /**
   * The person has said yes, now or before.
   *
   * @param state what the app wants back; null when it sent none
   */
  record RedirectWithCode(VerifiedRedirect redirect, Secret code, @Nullable String state)
      implements AuthorizationOutcome {}

  /**
   * The person has said no, or the app has asked for what it cannot have.
   *
   * @param error as RFC 6749, section 4.1.2.1, names it
   * @param description one sentence in ASCII
   * @param state what the app wants back; null when it sent none
   */
  record RedirectWithError(
      VerifiedRedirect redirect, String error, String description, @Nullable String state)
      implements AuthorizationOutcome {}
}
