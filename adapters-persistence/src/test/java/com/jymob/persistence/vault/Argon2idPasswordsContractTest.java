package com.jymob.persistence.vault;

import com.jymob.application.port.Passwords;
import com.jymob.application.port.contract.PasswordsContract;
import com.jymob.persistence.TestSecrets;

class Argon2idPasswordsContractTest extends PasswordsContract {
  @Override
  protected Passwords passwords() {
    return new Argon2idPasswords(new TestSecrets());
  }
}
