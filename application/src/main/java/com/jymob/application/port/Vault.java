package com.jymob.application.port;

import com.jymob.domain.SealedSecret;
import com.jymob.domain.Secret;

/** Keeps what a person may see again: encrypted, under a key that is not in the database. */
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
}
