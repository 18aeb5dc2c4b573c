package com.jymob.application.memory;

import com.jymob.application.memory.table.Journal;
import com.jymob.application.memory.table.Table;
import com.jymob.application.port.PasswordResets;
import com.jymob.domain.SecretHash;
import com.jymob.domain.user.PasswordReset;
import java.time.Instant;
import java.util.Optional;

final class MemoryPasswordResets implements PasswordResets {
  private final Table<SecretHash, PasswordReset> resets;

  MemoryPasswordResets(Journal journal) {
    resets = new Table<>(journal);
  }

  @Override
  public void add(PasswordReset reset) {
    resets.add(reset.secret(), reset);
  }

  @Override
  public Optional<PasswordReset> find(SecretHash secret) {
    return resets.find(secret);
  }

  @Override
  public Optional<PasswordReset> claim(SecretHash secret) {
    return resets.remove(secret);
  }

  @Override
  public int removeExpired(Instant now, int most) {
    return resets.remove(reset -> reset.expiredAt(now), most);
  }
}
