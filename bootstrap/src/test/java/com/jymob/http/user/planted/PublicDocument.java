package com.jymob.http.user.planted;

/** Breaks a rule on purpose. */
public final class PublicDocument {
  final int shape = 1;
}
