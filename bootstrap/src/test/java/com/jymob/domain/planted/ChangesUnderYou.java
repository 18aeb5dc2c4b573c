package com.jymob.domain.planted;

/** Breaks a rule on purpose. */
public final class ChangesUnderYou {
  int count;
}
