package com.jymob.application.idempotency;

import com.jymob.application.port.IdempotencyKeys;
import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.SecretHash;
import com.jymob.domain.UserId;
import com.jymob.domain.idempotency.Answer;
import com.jymob.domain.idempotency.IdempotencyKey;
import com.jymob.domain.idempotency.KeptAnswer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;

/**
 * Does work once under a key, however often, wherever and after whatever crash it is asked for. The
 * work and its answer are kept by one transaction, so there is never one without the other.
 *
 * @param <W> who does the work
 */
public final class RunOnce<W> {
  /**
   * Which work.
   *
   * @param fingerprint tells it from any other work
   */
  public record Command(UserId by, IdempotencyKey key, SecretHash fingerprint) {}

  public sealed interface Outcome {}

  public record Done(Answer answer) implements Outcome {}

  /** It was done before, and answered so. */
  public record DoneBefore(Answer answer) implements Outcome {}

  /** Other work was done under this key. */
  public record KeyReused() implements Outcome {}

  /** It is being done. */
  public record KeyInFlight() implements Outcome {}

  private final Transactions transactions;
  private final Function<Transactions, W> workers;
  private final InstantSource clock;

  /**
   * @param workers makes who does the work, all of it in the transactions they are given
   */
  public RunOnce(
      Transactions transactions, Function<Transactions, W> workers, InstantSource clock) {
    this.transactions = transactions;
    this.workers = workers;
    this.clock = clock;
  }

  /**
   * Does the work, unless it was done within the last 24 hours.
   *
   * @param work called at most once; what it throws is thrown on, nothing has changed, and the key
   *     is as free as before
   */
  public Outcome run(Command command, Function<W, Answer> work) {
    SecretHash key = command.key().hash(command.by());
    Instant now = clock.instant();
    return transactions.write(
        stores ->
            switch (stores.idempotencyKeys().claim(key, now)) {
              case IdempotencyKeys.InFlight() -> new KeyInFlight();
              case IdempotencyKeys.Answered(KeptAnswer kept) -> again(command, kept);
              case IdempotencyKeys.Free() -> {
                Answer answer = work.apply(worker(stores));
                stores
                    .idempotencyKeys()
                    .keep(KeptAnswer.keep(key, command.by(), command.fingerprint(), answer, now));
                yield new Done(answer);
              }
            });
  }

  private W worker(Stores stores) {
    return workers.apply(new JoinedTransactions(stores));
  }

  private static Outcome again(Command command, KeptAnswer kept) {
    return kept.fingerprint().equals(command.fingerprint())
        ? new DoneBefore(kept.answer())
        : new KeyReused();
  }
}
