package com.jymob.domain.search;

import java.util.ArrayList;
import java.util.BitSet;
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

  /** Whether the words stand one right after the other. */
  public boolean containsPhrase(List<String> words) {
    BitSet starts = starts(words.getFirst(), 0);
    for (int i = 1; i < words.size() && !starts.isEmpty(); i++) {
      starts.and(starts(words.get(i), i));
    }
    return !starts.isEmpty();
  }

  /** Where the phrases begin of which the word is the one at that index. */
  private BitSet starts(String word, int index) {
    BitSet starts = new BitSet();
    for (Place place : places.getOrDefault(word, List.of())) {
      if (place.position() > index) {
        starts.set(place.position() - index);
      }
    }
    return starts;
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
