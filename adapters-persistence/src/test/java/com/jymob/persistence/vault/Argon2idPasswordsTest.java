package com.jymob.persistence.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jymob.domain.user.Password;
import com.jymob.domain.user.PasswordHash;
import com.jymob.persistence.TestSecrets;
import org.junit.jupiter.api.Test;

class Argon2idPasswordsTest {
  private final Argon2idPasswords passwords = new Argon2idPasswords(new TestSecrets());
  private final Password password = Password.chosen("correct horse 🦊 battery");

  @Test
  void a_password_matches_its_hash_and_no_other_does() {
    PasswordHash hash = passwords.hash(password);

    assertThat(passwords.matches(password, hash)).isTrue();
    assertThat(passwords.matches(Password.attempted("correct horse 🦊 batterY"), hash)).isFalse();
    assertThat(passwords.matches(Password.attempted(""), hash)).isFalse();
  }

  @Test
  void a_hash_of_the_reference_implementation_is_understood_at_its_own_cost() {
    PasswordHash reference =
        new PasswordHash(
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ"
                + "$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc");

    assertThat(passwords.matches(Password.attempted("password"), reference)).isTrue();
    assertThat(passwords.matches(Password.attempted("Password"), reference)).isFalse();
  }

  @Test
  void a_hash_is_made_at_the_cost_that_owasp_asks_for() {
    assertThat(passwords.hash(password).encoded())
        .matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
  }

  @Test
  void the_same_password_twice_gives_two_hashes() {
    assertThat(passwords.hash(password)).isNotEqualTo(passwords.hash(password));
  }

  @Test
  void nothing_matches_the_unmatchable_hash_which_costs_what_a_real_one_does() {
    PasswordHash unmatchable = passwords.unmatchable();

    assertThat(passwords.matches(password, unmatchable)).isFalse();
    assertThat(withoutSaltAndHash(unmatchable))
        .isEqualTo(withoutSaltAndHash(passwords.hash(password)));
    assertThat(unmatchable.encoded()).hasSameSizeAs(passwords.hash(password).encoded());
  }

  @Test
  void a_hash_of_another_kind_is_an_error_that_does_not_repeat_it() {
    assertThatThrownBy(() -> passwords.matches(password, new PasswordHash("$2b$10$abcdef")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("abcdef");
  }

  private static String withoutSaltAndHash(PasswordHash hash) {
    return hash.encoded().replaceFirst("\\$[^$]*\\$[^$]*$", "");
  }
}
