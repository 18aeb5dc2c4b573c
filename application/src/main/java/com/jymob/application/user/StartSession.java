package com.jymob.application.user;

import com.jymob.application.port.Secrets;
import com.jymob.application.port.Sessions;
import com.jymob.domain.Secret;
import com.jymob.domain.SecretFormat;
import com.jymob.domain.UserId;
import com.jymob.domain.user.Device;
import com.jymob.domain.user.Session;
import java.time.InstantSource;

/** Begins a new session; a part of every use case that ends signed in. */
public final class StartSession {
  private final Secrets secrets;
  private final InstantSource clock;

  public StartSession(Secrets secrets, InstantSource clock) {
    this.secrets = secrets;
    this.clock = clock;
  }

  /** Returns the value of the session's cookie. */
  public Secret in(Sessions sessions, UserId user, Device device) {
    Secret secret = secrets.make(SecretFormat.SESSION);
    sessions.add(Session.start(secret.hash(), user, device, clock.instant()));
    return secret;
  }
}
