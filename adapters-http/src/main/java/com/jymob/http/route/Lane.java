package com.jymob.http.route;

/** Where a handler runs, so that what is slow cannot starve what is not. */
public enum Lane {
  API,
  /** For whatever hashes or checks a password. */
  PASSWORDS
}
