package com.jymob.persistence.vault;

import com.google.crypto.tink.Aead;
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

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
