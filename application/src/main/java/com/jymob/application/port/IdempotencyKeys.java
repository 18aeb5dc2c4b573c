package com.jymob.application.port;

import com.jymob.domain.SecretHash;
import com.jymob.domain.idempotency.KeptAnswer;
import java.time.Instant;

/** Under which keys something was done, with what was answered. */
public interface IdempotencyKeys {
  /** What a claim finds. */
  sealed interface Claim {}

  /** Nothing was done under it, and nobody else begins until this transaction ends. */
  record Free() implements Claim {}

  /** Somebody else has it, and their transaction has not ended. */
  record InFlight() implements Claim {}

  /** That was answered. */
  record Answered(KeptAnswer answer) implements Claim {}

  /**
   * Asks for a key, and never waits for who has it. Stores that run one transaction at a time let
   * the caller wait for the transaction instead, and so never say {@link InFlight}.
   */
  Claim claim(SecretHash key, Instant now);

  /** Keeps what was done under a key, of which the same transaction found that it was free. */
  void keep(KeptAnswer answer);

  /**
   * Forgets those that have expired. Callers at once share the work.
   *
   * @param most how many at most
   * @return how many it forgot
   */
  int removeExpired(Instant now, int most);
}
