package com.jymob.http.page;

import com.jymob.application.port.Secrets;
import com.jymob.application.user.AuthenticateSession;
import com.jymob.domain.Secret;
import com.jymob.domain.SecretFormat;
import com.jymob.http.message.Request;
import java.util.Base64;
import java.util.regex.Pattern;

/** Tells who visits, by the session cookie. */
final class Visitors {
  private static final int RANDOM_BYTES = 32;
  private static final Pattern GUEST = Pattern.compile("[A-Za-z0-9_-]{43}");

  private final AuthenticateSession authenticateSession;
  private final Secrets secrets;

  Visitors(AuthenticateSession authenticateSession, Secrets secrets) {
    this.authenticateSession = authenticateSession;
    this.secrets = secrets;
  }

  Visitor of(Request request) {
    String cookie = SessionCookie.in(request).orElse("");
    if (SecretFormat.SESSION.matches(cookie)) {
      return known(new Secret(cookie));
    }
    // What we never gave out may be short enough to guess, and form tokens with it.
    return GUEST.matcher(cookie).matches()
        ? new Visitor.Guest(new Secret(cookie), false)
        : new Visitor.Guest(random(), true);
  }

  private Visitor known(Secret cookie) {
    return authenticateSession
        .run(cookie)
        .<Visitor>map(found -> new Visitor.Person(found.user(), found.session(), cookie))
        .orElseGet(() -> new Visitor.Guest(cookie, false));
  }

  private Secret random() {
    byte[] bytes = secrets.randomBytes(RANDOM_BYTES);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }
}
