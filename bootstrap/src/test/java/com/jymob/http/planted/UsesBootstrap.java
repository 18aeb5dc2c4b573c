package com.jymob.http.planted;

import com.jymob.bootstrap.Main;

/** Breaks a rule on purpose. */
public final class UsesBootstrap {
  Main main;
}
