package com.jymob.application.oauth.consent;

import com.jymob.domain.oauth.Client;
import com.jymob.domain.oauth.CodeChallenge;
import com.jymob.domain.oauth.Scope;
import com.jymob.domain.oauth.VerifiedRedirect;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An {@link AuthorizationRequest} of which it is known what it is worth. */
sealed interface CheckedRequest {
  /** Nobody can be told but the person: where the app is, is not certain. */
  record Unanswerable(AuthorizationOutcome.Mistake mistake) implements CheckedRequest {}

  /** The app made a mistake, and can be told. */
  record Wrong(AuthorizationOutcome.RedirectWithError answer) implements CheckedRequest {}

  /**
   * A good request.
   *
   * @param state what the app wants back; null when it sent none
   * @param scopes what it asks for
   * @param challenge null when it sent none
   * @param asksAlways whether the person is to be asked even if they have said yes before
   */
  record Good(
      Client client,
      VerifiedRedirect redirect,
      @Nullable String state,
      Set<Scope> scopes,
      @Nullable CodeChallenge challenge,
      boolean asksAlways)
      implements CheckedRequest {}
}
