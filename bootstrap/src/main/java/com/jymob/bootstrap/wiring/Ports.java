package com.jymob.bootstrap.wiring;

import com.jymob.application.port.ContentTypes;
import com.jymob.application.port.Passwords;
import com.jymob.application.port.Secrets;
import com.jymob.application.port.Transactions;
import com.jymob.application.port.Vault;
import java.time.InstantSource;

/** What a site asks of the world; with other adapters it is another site. */
public record Ports(
    Transactions transactions,
    Passwords passwords,
    Vault vault,
    Secrets secrets,
    ContentTypes contentTypes,
    InstantSource clock) {
  Ports with(Transactions others) {
    return new Ports(others, passwords, vault, secrets, contentTypes, clock);
  }
}
