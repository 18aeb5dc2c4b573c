package com.jymob.http.page;

import com.jymob.domain.Secret;
import com.jymob.domain.user.Session;
import com.jymob.http.message.Refused;
import com.jymob.http.message.Request;
import com.jymob.http.message.Response;
import java.util.Optional;

/**
 * The cookie that holds a session. Its prefix makes browsers refuse one that came without TLS or
 * from another host (RFC 6265bis, section 4.1.3.2).
 */
public final class SessionCookie {
  private static final String NAME = "__Host-jymob_session";
  private static final String ATTRIBUTES = "; Path=/; Secure; HttpOnly; SameSite=Lax";

  private SessionCookie() {}

  /**
   * @throws Refused 400 when there are two
   */
  static Optional<String> in(Request request) {
    return request.cookie(NAME);
  }

  /** Signs the browser in, for as long as a session can last. */
  public static Response signIn(Response response, Secret session) {
    return set(response, session.reveal(), "; Max-Age=" + Session.LONGEST.toSeconds());
  }

  /** Makes the browser forget who was signed in. */
  public static Response signOut(Response response) {
    return set(response, "", "; Max-Age=0");
  }

  /** Names a guest, until the browser is closed. */
  static Response welcome(Response response, Secret guest) {
    return set(response, guest.reveal(), "");
  }

  private static Response set(Response response, String value, String lifetime) {
    return response.with("Set-Cookie", NAME + "=" + value + ATTRIBUTES + lifetime);
  }
}
