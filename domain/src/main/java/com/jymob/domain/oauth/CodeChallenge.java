package com.jymob.domain.oauth;

import com.jymob.domain.InvalidValue;
import com.jymob.domain.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * What ties an authorization code to the app that asked for it (RFC 7636), by the method {@code
 * S256}, which is the only one.
 *
 * @param value a SHA-256 in base64url, without padding
 */
public record CodeChallenge(String value) {
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final Pattern VERIFIER = Pattern.compile("[A-Za-z0-9._~-]{43,128}");

  /**
   * Checks the shape (section 4.2).
   *
   * @throws InvalidValue {@code invalid_code_challenge}
   */
  public CodeChallenge {
    if (!SHAPE.matcher(value).matches()) {
      throw new InvalidValue("invalid_code_challenge", "must be a SHA-256 in base64url");
    }
  }

  /** Whether this is the challenge of that verifier (section 4.6). */
  public boolean isMetBy(Secret verifier) {
    return VERIFIER.matcher(verifier.reveal()).matches()
        && MessageDigest.isEqual(bytes(challenge(verifier)), bytes(value));
  }

  private static String challenge(Secret verifier) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(verifier.hash().bytes());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
