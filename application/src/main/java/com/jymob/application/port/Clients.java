package com.jymob.application.port;

import com.jymob.domain.UserId;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.oauth.ClientId;
import java.util.Optional;

/** Apps. */
public interface Clients {
  void add(Client client);

  Optional<Client> find(ClientId id);

  /** The one app that a person owns. */
  Optional<Client> findByOwner(UserId owner);
}
