package com.jymob.application.user.planted;

import com.jymob.application.memory.MemoryTransactions;

/** Breaks a rule on purpose. */
public final class UsesMemory {
  MemoryTransactions memory;
}
