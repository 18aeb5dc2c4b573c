package com.jymob.persistence.postgres.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.IdempotencyKeys.Claim;
import com.jymob.application.port.IdempotencyKeys.Free;
import com.jymob.application.port.IdempotencyKeys.InFlight;
import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.tool.Samples;
import com.jymob.domain.SecretHash;
import com.jymob.persistence.postgres.TestStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A claim beside a transaction that has the key. */
@Timeout(60)
class KeyInFlightTest {
  @RegisterExtension static final TestStores STORES = new TestStores();

  private final Samples samples = new Samples();
  private final Transactions transactions = STORES.emptied();

  @Test
  void it_is_told_at_once_until_the_other_ends() {
    SecretHash key = samples.secret();

    transactions.<Claim>write(
        stores -> {
          assertThat(stores.idempotencyKeys().claim(key, Samples.NOW)).isEqualTo(new Free());
          assertThat(claim(key)).isEqualTo(new InFlight());
          assertThat(claim(samples.secret())).isEqualTo(new Free());
          return new Free();
        });

    assertThat(claim(key)).isEqualTo(new Free());
  }

  private Claim claim(SecretHash key) {
    return transactions.write(stores -> stores.idempotencyKeys().claim(key, Samples.NOW));
  }
}
