package com.jymob.application.memory;

import com.jymob.application.memory.table.Journal;
import com.jymob.application.memory.table.Table;
import com.jymob.application.port.IdempotencyKeys;
import com.jymob.domain.SecretHash;
import com.jymob.domain.idempotency.KeptAnswer;
import java.time.Instant;

final class MemoryIdempotencyKeys implements IdempotencyKeys {
  private final Table<SecretHash, KeptAnswer> answers;

  MemoryIdempotencyKeys(Journal journal) {
    answers = new Table<>(journal);
  }

  @Override
  public Claim claim(SecretHash key, Instant now) {
    return answers
        .find(key)
        .filter(answer -> !answer.expiredAt(now))
        .<Claim>map(Answered::new)
        .orElseGet(Free::new);
  }

  @Override
  public void keep(KeptAnswer answer) {
    answers.remove(answer.key());
    answers.add(answer.key(), answer);
  }

  @Override
  public int removeExpired(Instant now, int most) {
    return answers.remove(answer -> answer.expiredAt(now), most);
  }
}
