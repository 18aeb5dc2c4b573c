package com.jymob.http.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.jymob.domain.Secret;
import com.jymob.http.message.Refused;
import com.jymob.http.message.Request;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Proves that a form was made for this visitor, and for this purpose (RFC 6749, section 10.12). It
 * follows from the cookie, so nothing is stored, and a new cookie makes every older form a foreign
 * one.
 */
public final class FormToken {
  private static final String FIELD = "csrf_token";

  private static final String ALGORITHM = "HmacSHA256";
  private static final String LABEL = "jymob form token";

  /** Of a form whose path and fields say all that it does. */
  static final String NO_PURPOSE = "";

  private FormToken() {}

  static String of(Secret cookie, String purpose) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(cookie.reveal().getBytes(UTF_8), ALGORITHM));
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(mac.doFinal((LABEL + purpose).getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }

  /**
   * @param purpose what was told to {@link Page#formToken(String)} when the form was made
   * @throws Refused 403 {@code wrong_form_token} unless the form was made for this visitor and
   *     purpose
   */
  public static void require(Request request, Visitor visitor, String purpose) {
    String sent = request.form().single(FIELD).orElse("");
    String made = of(visitor.cookie(), purpose);
    if (!MessageDigest.isEqual(sent.getBytes(UTF_8), made.getBytes(UTF_8))) {
      throw new Refused(
          403,
          "wrong_form_token",
          "This form is out of date, and nothing was changed. Go back, reload the page and send it"
              + " again.");
    }
  }
}
