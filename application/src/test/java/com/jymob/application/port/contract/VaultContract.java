package com.jymob.application.port.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.jymob.application.port.Vault;
import com.jymob.domain.SealedSecret;
import com.jymob.domain.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a {@link Vault} promises: it opens what it sealed, for the same owner, and nothing else. */
public abstract class VaultContract {
  private static final String OWNER = "client_secret:abc";
  private static final Secret SECRET = new Secret("jym_cs_secret");

  /** A vault under a key of its own: two calls give two keys. */
  protected abstract Vault vault();

  @Test
  void what_was_sealed_opens() {
    Vault vault = vault();
    assertThat(Stream.of("jym_cs_secret", "", "🔑", "x".repeat(10_000)).map(Secret::new))
        .allSatisfy(
            secret ->
                assertThat(vault.open(vault.seal(secret, OWNER), OWNER).reveal())
                    .isEqualTo(secret.reveal()));
  }

  @Test
  void the_sealed_secret_does_not_show_it() {
    byte[] sealed = vault().seal(SECRET, OWNER).bytes();
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(SECRET.reveal());
  }

  @Test
  void the_same_secret_is_sealed_differently_each_time() {
    Vault vault = vault();
    assertThat(vault.seal(SECRET, OWNER)).isNotEqualTo(vault.seal(SECRET, OWNER));
  }

  @Test
  void another_owner_opens_nothing() {
    Vault vault = vault();
    SealedSecret sealed = vault.seal(SECRET, OWNER);
    assertThat(Stream.of("client_secret:abd", "client_secret:ABC", "client_secret:abc ", ""))
        .allSatisfy(other -> assertShut(vault, sealed, other));
  }

  @Test
  void another_key_opens_nothing() {
    assertShut(vault(), vault().seal(SECRET, OWNER), OWNER);
  }

  @Test
  void whatever_is_changed_stays_shut() {
    Vault vault = vault();
    byte[] bytes = vault.seal(SECRET, OWNER).bytes();
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= 1;
      assertShut(vault, new SealedSecret(changed), OWNER);
    }
  }

  @Test
  void whatever_is_cut_or_lengthened_stays_shut() {
    Vault vault = vault();
    byte[] bytes = vault.seal(SECRET, OWNER).bytes();
    for (int length = 0; length <= bytes.length + 1; length++) {
      if (length != bytes.length) {
        assertShut(vault, new SealedSecret(Arrays.copyOf(bytes, length)), OWNER);
      }
    }
  }

  private static void assertShut(Vault vault, SealedSecret sealed, String owner) {
    assertThatIllegalStateException()
        .isThrownBy(() -> vault.open(sealed, owner))
        .withMessageNotContaining(SECRET.reveal());
  }
}
