package com.jymob.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SecretFormatTest {
  private static final byte[] RANDOM = new byte[SecretFormat.RANDOM_BYTES];

  static {
    for (int i = 0; i < RANDOM.length; i++) {
      RANDOM[i] = (byte) i;
    }
  }

  /** Computed by another program. */
  @Test
  void a_token_is_prefix_number_and_checksum() {
    assertThat(SecretFormat.ACCESS_TOKEN.write(RANDOM).reveal())
        .isEqualTo("jym_at_003aUlTJC7tjlCTQj2uNU3MFagCXG9LRKRcwGkBIDlf02PLH2");
  }

  @Test
  void every_number_has_the_same_length() {
    byte[] greatest = new byte[SecretFormat.RANDOM_BYTES];
    Arrays.fill(greatest, (byte) 0xFF);
    assertThat(SecretFormat.ACCESS_TOKEN.write(new byte[SecretFormat.RANDOM_BYTES]).reveal())
        .isEqualTo("jym_at_00000000000000000000000000000000000000000000rSMZA")
        .hasSize(56);
    assertThat(SecretFormat.ACCESS_TOKEN.write(greatest).reveal())
        .isEqualTo("jym_at_yhjskwdA6OZ1AL1YmHWZWm8LLG7HjnuCA2j5rOw8Xp12QYYrE")
        .hasSize(56);
  }

  @Test
  void r35_each_of_256_random_bits_makes_another_secret() {
    Set<String> secrets = new HashSet<>();
    for (int bit = 0; bit < 256; bit++) {
      byte[] random = RANDOM.clone();
      random[bit / 8] ^= (byte) (1 << bit % 8);
      secrets.add(SecretFormat.ACCESS_TOKEN.write(random).reveal());
    }
    assertThat(secrets)
        .hasSize(256)
        .doesNotContain(SecretFormat.ACCESS_TOKEN.write(RANDOM).reveal());
  }

  @ParameterizedTest
  @EnumSource
  void a_secret_matches_its_own_format_only(SecretFormat format) {
    String text = format.write(RANDOM).reveal();
    assertThat(EnumSet.allOf(SecretFormat.class))
        .filteredOn(other -> other.matches(text))
        .containsExactly(format);
  }

  @Test
  void any_changed_character_is_noticed() {
    String text = SecretFormat.SESSION.write(RANDOM).reveal();
    for (int i = 0; i < text.length(); i++) {
      char changed = text.charAt(i) == 'x' ? 'y' : 'x';
      assertThat(
              SecretFormat.SESSION.matches(text.substring(0, i) + changed + text.substring(i + 1)))
          .as("character %d", i)
          .isFalse();
    }
  }

  @Test
  void what_is_cut_lengthened_or_something_else_does_not_match() {
    String text = SecretFormat.SESSION.write(RANDOM).reveal();
    assertThat(
            new String[] {
              "", "jym_se_", text.substring(1), text + "0", " " + text, "🦊".repeat(28)
            })
        .noneMatch(SecretFormat.SESSION::matches);
  }
}
