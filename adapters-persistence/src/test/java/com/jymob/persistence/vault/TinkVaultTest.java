package com.jymob.persistence.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.mac.MacConfig2026;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.jymob.domain.SealedSecret;
import com.jymob.domain.Secret;
import com.jymob.persistence.CannotStart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TinkVaultTest {
  private static final String OWNER = "client_secret:abc";

  private final Secret secret = new Secret("t0ps3cret-ünïcode");
  @TempDir Path folder;
  private Path keyFile;

  @BeforeEach
  void name_the_key_file() {
    keyFile = folder.resolve("data/key.json");
  }

  @Test
  void a_sealed_secret_opens_again_also_after_a_restart() {
    SealedSecret sealed = new TinkVault(keyFile).seal(secret, OWNER);

    assertThat(new TinkVault(keyFile).open(sealed, OWNER)).isEqualTo(secret);
  }

  @Test
  void programs_that_start_at_once_agree_on_one_key() {
    List<TinkVault> vaults =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> new TinkVault(keyFile), Thread::startVirtualThread))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(vaults)
        .extracting(vault -> new TinkVault(keyFile).open(vault.seal(secret, OWNER), OWNER))
        .containsOnly(secret);
  }

  @Test
  void the_secret_is_not_in_what_is_kept_and_the_same_twice_looks_different() {
    TinkVault vault = new TinkVault(keyFile);
    SealedSecret sealed = vault.seal(secret, OWNER);

    assertThat(new String(sealed.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("t0ps3cret");
    assertThat(vault.seal(secret, OWNER)).isNotEqualTo(sealed);
  }

  @Test
  void it_opens_for_no_other_owner() {
    TinkVault vault = new TinkVault(keyFile);
    SealedSecret sealed = vault.seal(secret, OWNER);

    assertThatThrownBy(() -> vault.open(sealed, "client_secret:abd"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void it_opens_under_no_other_key() {
    SealedSecret sealed = new TinkVault(keyFile).seal(secret, OWNER);
    TinkVault other = new TinkVault(folder.resolve("other.json"));

    assertThatThrownBy(() -> other.open(sealed, OWNER)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void it_does_not_open_once_any_byte_was_changed() {
    TinkVault vault = new TinkVault(keyFile);
    byte[] sealed = vault.seal(secret, OWNER).bytes();
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertThatThrownBy(() -> vault.open(new SealedSecret(changed), OWNER))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  /** Whoever reads the database has the hash, and could try it as it is. */
  @Test
  void the_stored_hash_of_a_secret_is_not_the_key_of_what_is_sealed_under_it()
      throws GeneralSecurityException {
    Secret key = new Secret("jym_rt_key");
    SealedSecret sealed = new TinkVault(keyFile).sealUnder(key, secret);
    AesGcmJce hash = new AesGcmJce(key.hash().bytes());

    assertThatThrownBy(() -> hash.decrypt(sealed.bytes(), new byte[0]))
        .isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void only_its_owner_may_read_the_key_file() throws IOException {
    new TinkVault(keyFile);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile)))
        .isEqualTo("rw-------");
  }

  @Test
  void a_key_file_that_others_may_read_is_refused() throws IOException {
    new TinkVault(keyFile);
    Files.setPosixFilePermissions(keyFile, PosixFilePermissions.fromString("rw-r-----"));

    assertRefused(keyFile, "is open to others");
  }

  @Test
  void a_key_file_without_keys_is_refused() throws IOException {
    new TinkVault(keyFile);
    for (String content : new String[] {"", "{}", "no keys", "{\"primaryKeyId\": 1}"}) {
      Files.writeString(keyFile, content);
      assertRefused(keyFile, "holds no keys for sealing");
    }
  }

  @Test
  void keys_for_another_purpose_are_refused() throws IOException, GeneralSecurityException {
    new TinkVault(keyFile);
    Files.writeString(
        keyFile,
        TinkJsonProtoKeysetFormat.serializeKeyset(
            KeysetHandle.generateNew(
                PredefinedMacParameters.HMAC_SHA256_256BITTAG, MacConfig2026.get()),
            MacConfig2026.get(),
            InsecureSecretKeyAccess.get()));

    assertRefused(keyFile, "holds no keys for sealing");
  }

  @Test
  void a_key_file_that_cannot_be_made_is_refused() {
    assertRefused(Path.of("/proc/key.json"), "cannot be read or made");
    assertRefused(folder, "");
  }

  private static void assertRefused(Path keyFile, String reason) {
    assertThatThrownBy(() -> new TinkVault(keyFile))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining(keyFile.toString())
        .hasMessageContaining(reason);
  }
}
