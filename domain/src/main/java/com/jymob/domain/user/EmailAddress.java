package com.jymob.domain.user;

import com.jymob.domain.InvalidValue;
import com.jymob.domain.Text;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address as its owner writes it. Nobody has verified it.
 *
 * <p>Two addresses that differ only in case or in their Unicode form are {@linkplain #key the same
 * account}.
 */
public record EmailAddress(String value) {
  private static final int LONGEST = 254;
  private static final Pattern SHAPE =
      Pattern.compile("[^\\s@\\p{C}]{1,64}@[^\\s@.\\p{C}]+(\\.[^\\s@.\\p{C}]+)*");

  /**
   * Checks the shape, not whether anybody reads what is sent there.
   *
   * @throws InvalidValue {@code blank}, {@code too_long}, {@code invalid_character}, {@code
   *     invalid_email}
   */
  public EmailAddress {
    Text.line(value, LONGEST);
    if (!SHAPE.matcher(value).matches()) {
      throw new InvalidValue("invalid_email", "must be an e-mail address");
    }
  }

  /** What is unique among accounts: the address in one case and one Unicode form. */
  public String key() {
    String compatible = Normalizer.normalize(value, Normalizer.Form.NFKC);
    // Down, up and down: some letters, such as ẞ and ß, only meet their pair on the way.
    String folded =
        compatible.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(folded, Normalizer.Form.NFKC);
  }
}
