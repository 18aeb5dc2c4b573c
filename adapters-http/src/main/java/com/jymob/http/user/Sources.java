package com.jymob.http.user;

import com.jymob.domain.user.Source;
import com.jymob.http.message.Request;

/** Tells from where a request comes. */
public final class Sources {
  private Sources() {}

  public static Source of(Request request) {
    return new Source(request.connection().client().getHostAddress(), Devices.of(request));
  }
}
