package com.jymob.http.field;

import static java.util.stream.Collectors.joining;

import com.jymob.domain.InvalidValue;
import java.util.List;

record WordReader<E extends Enum<E>>(List<E> words) implements ValueReader<E> {
  @Override
  public E read(Value value) {
    String told = Scalars.text(value);
    return words.stream()
        .filter(word -> Word.of(word).equals(told))
        .findFirst()
        .orElseThrow(() -> new InvalidValue("unknown_word", "must be one of " + all()));
  }

  private String all() {
    return words.stream().map(Word::of).collect(joining(", "));
  }
}
