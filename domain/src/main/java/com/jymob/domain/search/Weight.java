package com.jymob.domain.search;

/** How much a word tells about the record in which it stands, most first. */
public enum Weight {
  A,
  B,
  C,
  D
}
