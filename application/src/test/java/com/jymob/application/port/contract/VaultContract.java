package com.jymob.application.port.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.jymob.application.port.Vault;
import com.jymob.domain.SealedSecret;
import com.jymob.domain.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a {@link Vault} promises: it opens what it sealed, for the same owner, and nothing else. */
public abstract class VaultContract {
  private static final String OWNER = "client_secret:abc";
  private static final Secret SECRET = new Secret("jym_cs_secret");
  private static final Secret KEY = new Secret("jym_rt_key");

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

  @Test
  void what_was_sealed_under_a_secret_opens_under_it_and_under_no_other() {
    Vault vault = vault();
    assertThat(Stream.of("jym_at_secret jym_rt_secret", "", "🔑", "x".repeat(10_000)))
        .allSatisfy(
            text -> {
              SealedSecret sealed = vault.sealUnder(KEY, new Secret(text));
              assertThat(vault.openUnder(KEY, sealed).reveal()).isEqualTo(text);
              assertThat(Stream.of("jym_rt_kez", "jym_rt_key ", "JYM_RT_KEY", ""))
                  .allSatisfy(other -> assertShutUnder(vault, new Secret(other), sealed));
            });
  }

  @Test
  void what_was_sealed_under_a_secret_needs_nothing_that_the_vault_keeps() {
    assertThat(vault().openUnder(KEY, vault().sealUnder(KEY, SECRET))).isEqualTo(SECRET);
  }

  /** The hash of a secret is stored beside what is sealed under it. */
  @Test
  void the_hash_of_a_secret_does_not_open_what_was_sealed_under_it() {
    Vault vault = vault();
    SealedSecret sealed = vault.sealUnder(KEY, SECRET);
    byte[] hash = KEY.hash().bytes();
    assertThat(
            Stream.of(
                HexFormat.of().formatHex(hash),
                Base64.getEncoder().encodeToString(hash),
                new String(hash, StandardCharsets.ISO_8859_1)))
        .allSatisfy(text -> assertShutUnder(vault, new Secret(text), sealed));
  }

  @Test
  void what_was_sealed_in_one_way_does_not_open_in_the_other() {
    Vault vault = vault();
    assertShut(vault, vault.sealUnder(KEY, SECRET), KEY.reveal());
    assertShutUnder(vault, new Secret(OWNER), vault.seal(SECRET, OWNER));
  }

  @Test
  void what_is_sealed_under_a_secret_shows_neither_and_differs_each_time() {
    Vault vault = vault();
    SealedSecret sealed = vault.sealUnder(KEY, SECRET);
    assertThat(new String(sealed.bytes(), StandardCharsets.ISO_8859_1))
        .doesNotContain(SECRET.reveal(), KEY.reveal());
    assertThat(vault.sealUnder(KEY, SECRET)).isNotEqualTo(sealed);
  }

  @Test
  void whatever_is_changed_cut_or_lengthened_stays_shut_under_a_secret_too() {
    Vault vault = vault();
    byte[] bytes = vault.sealUnder(KEY, SECRET).bytes();
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= 1;
      assertShutUnder(vault, KEY, new SealedSecret(changed));
      assertShutUnder(vault, KEY, new SealedSecret(Arrays.copyOf(bytes, i)));
    }
    assertShutUnder(vault, KEY, new SealedSecret(Arrays.copyOf(bytes, bytes.length + 1)));
  }

  private static void assertShutUnder(Vault vault, Secret key, SealedSecret sealed) {
    assertThatIllegalStateException()
        .isThrownBy(() -> vault.openUnder(key, sealed))
        .withMessageNotContaining(SECRET.reveal())
        .withMessageNotContaining(KEY.reveal());
  }

  private static void assertShut(Vault vault, SealedSecret sealed, String owner) {
    assertThatIllegalStateException()
        .isThrownBy(() -> vault.open(sealed, owner))
        .withMessageNotContaining(SECRET.reveal());
  }
}
