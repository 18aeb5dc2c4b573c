package com.jymob.http.account;

import com.jymob.application.account.ViewSecurityEvents.ShownEvent;
import com.jymob.domain.user.User;

/** Says in a few words what happened. */
public final class SecurityEventTitle {
  private SecurityEventTitle() {}

  /** Such as "Signed in", or "Authorized Ada's app". */
  public static String of(ShownEvent shown) {
    return switch (shown.event().kind()) {
      case SIGNED_UP -> "Signed up";
      case SIGNED_IN -> "Signed in";
      case SIGN_IN_FAILED -> "Failed sign-in";
      case SIGNED_OUT_ELSEWHERE -> "Signed out everywhere else";
      case PASSWORD_CHANGED -> "Changed the password";
      case PASSWORD_RESET -> "Reset the password with a link";
      case CLIENT_SECRET_ROTATED -> "Made a new secret for " + app(shown);
      case RETIRED_SECRET_ENDED -> "Ended the old secret of " + app(shown);
      case CLIENT_CHANGED -> "Changed " + app(shown);
      case APP_AUTHORIZED -> "Authorized " + app(shown);
      case SCOPE_WITHDRAWN -> "Allowed " + app(shown) + " less";
      case APP_REVOKED -> "Revoked " + app(shown);
      case TOKENS_REPLAYED -> "Stopped " + app(shown) + ", since a used token came back";
    };
  }

  private static String app(ShownEvent shown) {
    User owner = shown.appOwner();
    if (owner == null) {
      return "an app that is gone";
    }
    return shown.isAboutOwnApp() ? "your own app" : owner.name().value() + "'s app";
  }
}
