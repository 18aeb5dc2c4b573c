package com.jymob.http.planted;

import com.jymob.application.port.Users;

/** Breaks a rule on purpose. */
public final class UsesAStore {
  Users store;
}
