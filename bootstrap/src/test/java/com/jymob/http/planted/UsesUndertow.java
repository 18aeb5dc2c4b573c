package com.jymob.http.planted;

import io.undertow.Undertow;

/** Breaks a rule on purpose. */
public final class UsesUndertow {
  Undertow undertow;
}
