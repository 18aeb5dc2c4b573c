package com.jymob.application.memory;

import com.jymob.application.port.Clients;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.oauth.ClientId;
import java.util.Optional;

final class MemoryClients implements Clients {
  private final Table<ClientId, Client> clients;
  private final Table<UserId, ClientId> byOwner;

  MemoryClients(Journal journal) {
    clients = new Table<>(journal);
    byOwner = new Table<>(journal);
  }

  @Override
  public void add(Client client) {
    byOwner.add(client.owner(), client.id());
    clients.add(client.id(), client);
  }

  @Override
  public Optional<Client> find(ClientId id) {
    return clients.find(id);
  }

  @Override
  public Optional<Client> findByOwner(UserId owner) {
    return byOwner.find(owner).flatMap(clients::find);
  }
}
