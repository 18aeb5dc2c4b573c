package com.jymob.application.port.oauth;

import com.jymob.domain.ClientId;
import com.jymob.domain.SecretHash;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.Client;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Apps. */
public interface Clients {
  void add(Client client);

  Optional<Client> find(ClientId id);

  /** Whose each of these apps is; one that is not in the map is gone. */
  Map<ClientId, UserId> findOwners(Set<ClientId> ids);

  /** The one app that a person owns. */
  Optional<Client> findByOwner(UserId owner);

  /** As {@link #findByOwner}, and no other transaction changes the app until this one ends. */
  Optional<Client> findByOwnerForUpdate(UserId owner);

  /** Replaces the settings of the app of that id, and nothing else. */
  void updateSettings(Client client);

  /** Replaces both secrets of the app of that id, and nothing else. */
  void updateSecrets(Client client);

  /**
   * Notes a use of the app's secret of that hash; without effect when it has no such secret, and
   * for a time before the one already noted.
   */
  void noteSecretUsed(ClientId id, SecretHash secret, Instant at);
}
