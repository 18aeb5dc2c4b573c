package com.jymob.application.oauth.consent;

import com.jymob.application.oauth.consent.AuthorizationOutcome.RedirectWithCode;
import com.jymob.application.port.Secrets;
import com.jymob.application.port.oauth.AuthorizationCodes;
import com.jymob.domain.Secret;
import com.jymob.domain.SecretFormat;
import com.jymob.domain.oauth.Authorization;
import com.jymob.domain.oauth.AuthorizationCode;
import com.jymob.domain.oauth.Scope;
import java.time.InstantSource;
import java.util.Set;

/** Gives a code for what a person allows; for a transaction that holds their authorization. */
final class CodeGrant {
  private final Secrets secrets;
  private final InstantSource clock;

  CodeGrant(Secrets secrets, InstantSource clock) {
    this.secrets = secrets;
    this.clock = clock;
  }

  RedirectWithCode in(
      AuthorizationCodes codes,
      CheckedRequest.Good request,
      Authorization authorization,
      Set<Scope> scopes) {
    Secret code = secrets.make(SecretFormat.AUTHORIZATION_CODE);
    codes.add(
        AuthorizationCode.issue(
            code.hash(),
            authorization,
            request.redirect(),
            request.challenge(),
            scopes,
            clock.instant()));
    return new RedirectWithCode(request.redirect(), code, request.state());
  }
}
