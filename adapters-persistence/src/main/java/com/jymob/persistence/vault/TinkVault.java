package com.jymob.persistence.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import com.jymob.application.port.Vault;
import com.jymob.domain.SealedSecret;
import com.jymob.domain.Secret;
import com.jymob.persistence.CannotStart;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/**
 * AES-256 in Galois/Counter Mode, under the keys of a Tink keyset: it seals with the keyset's
 * primary key and opens with any of them, so that keys can be changed by Tink's own tools.
 */
public final class TinkVault implements Vault {
  private static final byte[] LABEL = bytes("jymob seal under a secret");
  private static final byte[] NO_SALT = {};
  private static final byte[] NOBODY = {};
  private static final int KEY_BYTES = 32;

  private final Aead aead;

  /**
   * @param keyFile a keyset in Tink's JSON; made, with mode 0600, when it is not there
   * @throws CannotStart when the file cannot be read or made, is no keyset, or may be read or
   *     written by anybody but its owner: then a person has to decide who knows the key by now
   */
  public TinkVault(Path keyFile) {
    aead = new KeyFile(keyFile).aead();
  }

  @Override
  public SealedSecret seal(Secret secret, String owner) {
    try {
      return new SealedSecret(aead.encrypt(bytes(secret.reveal()), bytes(owner)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a secret could not be sealed", e);
    }
  }

  @Override
  public Secret open(SealedSecret sealed, String owner) {
    try {
      return new Secret(
          new String(aead.decrypt(sealed.bytes(), bytes(owner)), StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "a secret was sealed under another key or for another owner, or was changed since", e);
    }
  }

  @Override
  public SealedSecret sealUnder(Secret key, Secret secret) {
    try {
      return new SealedSecret(aead(key).encrypt(bytes(secret.reveal()), NOBODY));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a secret could not be sealed", e);
    }
  }

  @Override
  public Secret openUnder(Secret key, SealedSecret sealed) {
    try {
      return new Secret(
          new String(aead(key).decrypt(sealed.bytes(), NOBODY), StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "a secret was sealed under another one, or was changed since", e);
    }
  }

  /** The label keeps this key apart from the hash that is stored, and from any other use. */
  private static Aead aead(Secret key) throws GeneralSecurityException {
    return new AesGcmJce(
        Hkdf.computeHkdf("HMACSHA256", bytes(key.reveal()), NO_SALT, LABEL, KEY_BYTES));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
