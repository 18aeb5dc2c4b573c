package com.jymob.application.port;

import com.jymob.domain.SealedSecret;
import com.jymob.domain.Secret;

/** Keeps what somebody may see again: encrypted, under a key that is not in the database. */
public interface Vault {
  /**
   * @param owner what the secret belongs to, such as {@code client_secret:abc}; it opens only under
   *     the same name, so that a sealed secret copied into another row stays shut
   */
  SealedSecret seal(Secret secret, String owner);

  /**
   * @throws IllegalStateException when it was sealed under another key or for another owner, or was
   *     changed since
   */
  Secret open(SealedSecret sealed, String owner);

  /**
   * Seals what only whoever holds another secret opens again, under a key that follows from the
   * text of that secret (HKDF, RFC 5869) and from nothing that is kept.
   */
  SealedSecret sealUnder(Secret key, Secret secret);

  /**
   * @throws IllegalStateException when it was sealed under another secret, or was changed since
   */
  Secret openUnder(Secret key, SealedSecret sealed);
}
