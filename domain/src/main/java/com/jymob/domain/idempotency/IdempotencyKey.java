package com.jymob.domain.idempotency;

import com.jymob.domain.InvalidValue;
import com.jymob.domain.Secret;
import com.jymob.domain.SecretHash;
import com.jymob.domain.UserId;
import java.util.regex.Pattern;

/** By what somebody names a request, so that its work is done once however often it is sent. */
public record IdempotencyKey(String value) {
  private static final Pattern VALID = Pattern.compile("[!-~]{1,255}");

  /**
   * @throws InvalidValue {@code invalid_idempotency_key} for anything but 1 to 255 visible ASCII
   *     characters
   */
  public IdempotencyKey {
    if (!VALID.matcher(value).matches()) {
      throw new InvalidValue(
          "invalid_idempotency_key", "must have 1 to 255 visible ASCII characters");
    }
  }

  /** What is stored of it: the keys of two people are two, even when they read the same. */
  public SecretHash hash(UserId user) {
    return new Secret(user.value() + " " + value).hash();
  }
}
