package com.jymob.bootstrap.demo;

import com.jymob.application.memory.MemoryTransactions;
import com.jymob.application.oauth.CreateOwnClient;
import com.jymob.application.oauth.LastUses;
import com.jymob.application.oauth.ViewClient;
import com.jymob.application.port.Passwords;
import com.jymob.application.port.Secrets;
import com.jymob.application.port.Transactions;
import com.jymob.application.port.Vault;
import com.jymob.domain.user.Password;
import com.jymob.persistence.vault.Argon2idPasswords;
import com.jymob.persistence.vault.TinkVault;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

/** A site in memory where nobody is yet, at a moment that stays. */
record EmptySite(
    Transactions transactions, Passwords passwords, InstantSource clock, DemoSite demo) {
  static final Password PASSWORD = Password.chosen("correct horse battery");

  static EmptySite in(Path folder) {
    InstantSource clock = InstantSource.fixed(Instant.parse("2026-03-04T05:06:07Z"));
    Transactions transactions = new MemoryTransactions();
    Secrets secrets = new CountedSecrets();
    Passwords passwords = new Argon2idPasswords(secrets);
    Vault vault = new TinkVault(folder.resolve("key.json"));
    DemoSite demo =
        new DemoSite(
            transactions,
            passwords,
            new CreateOwnClient(secrets, vault, clock),
            new ViewClient(transactions, secrets, vault, new LastUses(transactions), clock),
            clock);
    return new EmptySite(transactions, passwords, clock, demo);
  }

  /** Never the same bytes twice. */
  private static final class CountedSecrets implements Secrets {
    private byte last;

    @Override
    public byte[] randomBytes(int length) {
      byte[] bytes = new byte[length];
      bytes[length - 1] = ++last;
      return bytes;
    }
  }
}
