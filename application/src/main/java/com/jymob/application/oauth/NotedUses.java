package com.jymob.application.oauth;

import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * When things of one kind were last used, as far as that is not written yet.
 *
 * @param <K> what tells one of them from the others
 */
final class NotedUses<K> {
  /** Writes one of them. */
  @FunctionalInterface
  interface Writer<K> {
    void write(Stores stores, K key, Instant at);
  }

  private record Use<K>(K key, Instant at) {}

  /** How many are written in a transaction: whoever needs one of them waits for no more. */
  static final int AT_ONCE = 200;

  private final Map<K, Instant> noted = new ConcurrentHashMap<>();
  private final Comparator<K> order;
  private final Writer<K> writer;

  /**
   * @param order the same at every node, so that two of them never wait for each other
   */
  NotedUses(Comparator<K> order, Writer<K> writer) {
    this.order = order;
    this.writer = writer;
  }

  void note(K key, Instant at) {
    noted.merge(key, at, (before, now) -> now.isAfter(before) ? now : before);
  }

  Optional<Instant> find(K key) {
    return Optional.ofNullable(noted.get(key));
  }

  /** What cannot be written stays noted. */
  void write(Transactions transactions) {
    List<Use<K>> uses =
        noted.entrySet().stream()
            .map(entry -> new Use<>(entry.getKey(), entry.getValue()))
            .sorted(Comparator.comparing(Use::key, order))
            .toList();
    for (int from = 0; from < uses.size(); from += AT_ONCE) {
      write(transactions, uses.subList(from, Math.min(from + AT_ONCE, uses.size())));
    }
  }

  private void write(Transactions transactions, List<Use<K>> uses) {
    transactions.write(
        stores -> {
          uses.forEach(use -> writer.write(stores, use.key(), use.at()));
          return uses;
        });
    uses.forEach(use -> noted.remove(use.key(), use.at()));
  }
}
