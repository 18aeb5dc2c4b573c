package com.jymob.application.port.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.Passwords;
import com.jymob.domain.user.Password;
import com.jymob.domain.user.PasswordHash;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@link Passwords} promise. */
public abstract class PasswordsContract {
  private static final Password RIGHT = Password.chosen("correct horse 🐎");

  protected abstract Passwords passwords();

  @Test
  void the_right_password_matches_and_no_other() {
    Passwords passwords = passwords();
    PasswordHash hash = passwords.hash(RIGHT);
    assertThat(passwords.matches(RIGHT, hash)).isTrue();
    assertThat(
            Stream.of("", "correct horse 🐎 ", "Correct horse 🐎", "correct horse", hash.encoded()))
        .noneMatch(wrong -> passwords.matches(Password.attempted(wrong), hash));
  }

  @Test
  void the_same_password_twice_gives_two_hashes() {
    Passwords passwords = passwords();
    PasswordHash one = passwords.hash(RIGHT);
    PasswordHash two = passwords.hash(RIGHT);
    assertThat(one).isNotEqualTo(two);
    assertThat(passwords.matches(RIGHT, one)).isTrue();
    assertThat(passwords.matches(RIGHT, two)).isTrue();
  }

  @Test
  void every_character_of_a_long_password_counts() {
    Passwords passwords = passwords();
    PasswordHash hash = passwords.hash(Password.chosen("x".repeat(999) + "y"));
    assertThat(passwords.matches(Password.attempted("x".repeat(999) + "y"), hash)).isTrue();
    assertThat(passwords.matches(Password.attempted("x".repeat(1_000)), hash)).isFalse();
    assertThat(passwords.matches(Password.attempted("x".repeat(999)), hash)).isFalse();
  }

  @Test
  void what_follows_a_null_character_counts_too() {
    Passwords passwords = passwords();
    PasswordHash hash = passwords.hash(Password.chosen("password\0one"));
    assertThat(passwords.matches(Password.attempted("password\0two"), hash)).isFalse();
  }

  @Test
  void a_hash_does_not_hold_the_password() {
    assertThat(passwords().hash(Password.chosen("correcthorse")).encoded())
        .startsWith("$")
        .doesNotContain("correcthorse");
  }

  @Test
  void nothing_matches_the_unmatchable() {
    Passwords passwords = passwords();
    PasswordHash unmatchable = passwords.unmatchable();
    assertThat(Stream.of("", "correct horse 🐎", unmatchable.encoded()))
        .noneMatch(text -> passwords.matches(Password.attempted(text), unmatchable));
  }

  @Test
  void the_unmatchable_costs_what_a_real_hash_costs() {
    Passwords passwords = passwords();
    assertThat(cost(passwords.unmatchable())).isEqualTo(cost(passwords.hash(RIGHT)));
  }

  /** All of a hash in the PHC string format but salt and hash, of which only the lengths. */
  private static String cost(PasswordHash hash) {
    String[] parts = hash.encoded().split("\\$", -1);
    for (int i = parts.length - 2; i < parts.length; i++) {
      parts[i] = String.valueOf(parts[i].length());
    }
    return String.join("$", parts);
  }
}
