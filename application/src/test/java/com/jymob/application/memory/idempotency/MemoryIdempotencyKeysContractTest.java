package com.jymob.application.memory.idempotency;

import com.jymob.application.memory.MemoryTransactions;
import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.idempotency.IdempotencyKeysContract;

class MemoryIdempotencyKeysContractTest extends IdempotencyKeysContract {
  @Override
  protected Transactions transactions() {
    return new MemoryTransactions();
  }
}
