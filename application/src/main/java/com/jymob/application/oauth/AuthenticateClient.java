package com.jymob.application.oauth;

import com.jymob.application.port.Transactions;
import com.jymob.domain.ClientId;
import com.jymob.domain.Secret;
import com.jymob.domain.SecretHash;
import com.jymob.domain.oauth.Client;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells which app is calling, by its client ID and secret (RFC 6749, section 2.3.1), or by its
 * client ID alone when it is public.
 */
public final class AuthenticateClient {
  private final Transactions transactions;
  private final LastUses lastUses;
  private final InstantSource clock;

  public AuthenticateClient(Transactions transactions, LastUses lastUses, InstantSource clock) {
    this.transactions = transactions;
    this.lastUses = lastUses;
    this.clock = clock;
  }

  /**
   * Empty for an unknown app, for a wrong secret, and without a secret unless the app is public:
   * which of them, nobody learns.
   *
   * @param presented null for none
   */
  public Optional<Client> run(ClientId id, @Nullable Secret presented) {
    Optional<Client> client = transactions.read(stores -> stores.clients().find(id));
    if (presented == null) {
      return client.filter(Client::isPublic);
    }
    Instant now = clock.instant();
    SecretHash secret = presented.hash();
    Optional<Client> proven = client.filter(found -> found.goodSecret(secret, now).isPresent());
    proven.ifPresent(found -> lastUses.note(id, secret, now));
    return proven;
  }
}
