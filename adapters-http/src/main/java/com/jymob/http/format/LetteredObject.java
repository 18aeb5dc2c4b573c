package com.jymob.http.format;

/**
 * The one object whose members XML tells by an attribute: {@code <choices><choice
 * letter="a">…</choice></choices>}.
 */
final class LetteredObject {
  static final String NAME = "choices";
  static final String MEMBER = "choice";
  static final String LETTER = "letter";

  private LetteredObject() {}
}
