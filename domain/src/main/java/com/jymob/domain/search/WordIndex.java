package com.jymob.domain.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of one record, each with its places.
 *
 * @param places of each word, ascending; unmodifiable
 */
public record WordIndex(Map<String, List<Place>> places) {
  /**
   * Where a word stands.
   *
   * @param position counted from 1 over all texts of the record
   */
  public record Place(int position, Weight weight) {}

  public boolean contains(String word) {
    return places.containsKey(word);
  }

  /** Whether the words stand one right after the other. */
  public boolean containsPhrase(List<String> words) {
    return places.getOrDefault(words.getFirst(), List.of()).stream()
        .anyMatch(first -> stand(words, first.position()));
  }

  private boolean stand(List<String> words, int start) {
    for (int i = 1; i < words.size(); i++) {
      int position = start + i;
      if (places.getOrDefault(words.get(i), List.of()).stream()
          .noneMatch(place -> place.position() == position)) {
        return false;
      }
    }
    return true;
  }

  /** Collects the texts of a record. */
  public static final class Builder {
    private final Map<String, List<Place>> places = new HashMap<>();
    private int position;

    /** Adds a text; no phrase reaches from one text into the next. */
    public Builder add(Weight weight, String text) {
      for (String word : Words.of(text)) {
        position++;
        places.computeIfAbsent(word, absent -> new ArrayList<>()).add(new Place(position, weight));
      }
      position++;
      return this;
    }

    public WordIndex build() {
      Map<String, List<Place>> copy = new HashMap<>();
      places.forEach((word, where) -> copy.put(word, List.copyOf(where)));
      return new WordIndex(Map.copyOf(copy));
    }
  }
}
