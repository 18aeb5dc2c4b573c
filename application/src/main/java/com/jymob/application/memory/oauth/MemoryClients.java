package com.jymob.application.memory.oauth;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.jymob.application.memory.table.Journal;
import com.jymob.application.memory.table.Table;
import com.jymob.application.port.oauth.Clients;
import com.jymob.domain.ClientId;
import com.jymob.domain.SecretHash;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.oauth.ClientSecret;
import com.jymob.domain.oauth.RetiredSecret;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

public final class MemoryClients implements Clients {
  private final Table<ClientId, Client> clients;
  private final Table<UserId, ClientId> byOwner;

  public MemoryClients(Journal journal) {
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
  public Map<ClientId, UserId> findOwners(Set<ClientId> ids) {
    return clients
        .all()
        .filter(client -> ids.contains(client.id()))
        .collect(toUnmodifiableMap(Client::id, Client::owner));
  }

  @Override
  public Optional<Client> findByOwner(UserId owner) {
    return byOwner.find(owner).flatMap(clients::find);
  }

  @Override
  public Optional<Client> findByOwnerForUpdate(UserId owner) {
    return findByOwner(owner);
  }

  @Override
  public void updateSettings(Client client) {
    find(client.id())
        .ifPresent(kept -> clients.replace(kept.id(), kept.withSettings(client.settings())));
  }

  @Override
  public void updateSecrets(Client client) {
    find(client.id()).ifPresent(kept -> replace(kept, client.secret(), client.retired()));
  }

  @Override
  public void noteSecretUsed(ClientId id, SecretHash secret, Instant at) {
    find(id).ifPresent(client -> clients.replace(id, client.withSecretUsed(secret, at)));
  }

  private void replace(Client client, ClientSecret secret, @Nullable RetiredSecret retired) {
    clients.replace(
        client.id(),
        new Client(
            client.id(), client.owner(), client.settings(), secret, retired, client.createdAt()));
  }
}
