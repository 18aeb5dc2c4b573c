package com.jymob.domain.planted;

import java.time.Instant;

/** Breaks a rule on purpose. */
public final class ReadsTheClock {
  final Instant now = Instant.now();
}
