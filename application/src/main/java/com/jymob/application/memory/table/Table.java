package com.jymob.application.memory.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Records by their key, each change noted in the journal. */
public final class Table<K, V> {
  private final Map<K, V> rows = new HashMap<>();
  private final Journal journal;

  public Table(Journal journal) {
    this.journal = journal;
  }

  public Optional<V> find(K key) {
    return Optional.ofNullable(rows.get(key));
  }

  /** The records of the moment, safe from what is done to the table meanwhile. */
  public Stream<V> all() {
    return List.copyOf(rows.values()).stream();
  }

  /**
   * Adds a record.
   *
   * @throws IllegalStateException when there is one of that key
   */
  public void add(K key, V row) {
    if (rows.putIfAbsent(key, row) != null) {
      throw new IllegalStateException("there is already a record of that key");
    }
    journal.note(() -> rows.remove(key));
  }

  /**
   * Replaces a record.
   *
   * @throws IllegalStateException when there is none of that key
   */
  public void replace(K key, V row) {
    V before = rows.replace(key, row);
    if (before == null) {
      throw new IllegalStateException("there is no record of that key");
    }
    journal.note(() -> rows.put(key, before));
  }

  /**
   * Removes records that meet a condition.
   *
   * @param most how many at most
   * @return how many it removed
   */
  public int remove(Predicate<V> condition, int most) {
    List<K> found =
        rows.entrySet().stream()
            .filter(row -> condition.test(row.getValue()))
            .limit(most)
            .map(Map.Entry::getKey)
            .toList();
    found.forEach(this::remove);
    return found.size();
  }

  /** Replaces each record by what becomes of it; where that is nothing, it goes. */
  public void replaceAll(Function<V, Optional<V>> change) {
    Map.copyOf(rows)
        .forEach(
            (key, row) ->
                change.apply(row).ifPresentOrElse(next -> replace(key, next), () -> remove(key)));
  }

  public Optional<V> remove(K key) {
    V before = rows.remove(key);
    if (before != null) {
      journal.note(() -> rows.put(key, before));
    }
    return Optional.ofNullable(before);
  }
}
