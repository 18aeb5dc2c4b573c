package com.jymob.persistence.postgres;

import com.jymob.application.port.Clients;
import com.jymob.domain.SealedSecret;
import com.jymob.domain.SecretHash;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.oauth.ClientId;
import java.sql.SQLException;
import java.util.Optional;

record PostgresClients(Sql sql) implements Clients {
  private static final String ADD =
      """
      insert into clients (id, owner_id, secret_hash, sealed_secret, created_at)
      values (?, ?, ?, ?, ?)
      """;

  private static final String SELECT =
      """
      select id, owner_id, secret_hash, sealed_secret, created_at
      from clients
      """;

  private static final String FIND = SELECT + "where id = ?";
  private static final String FIND_BY_OWNER = SELECT + "where owner_id = ?";

  @Override
  public void add(Client client) {
    sql.update(
        ADD,
        client.id().value(),
        client.owner().value(),
        client.secret().bytes(),
        client.sealedSecret().bytes(),
        client.createdAt());
  }

  @Override
  public Optional<Client> find(ClientId id) {
    return sql.one(FIND, PostgresClients::client, id.value());
  }

  @Override
  public Optional<Client> findByOwner(UserId owner) {
    return sql.one(FIND_BY_OWNER, PostgresClients::client, owner.value());
  }

  private static Client client(Row row) throws SQLException {
    return new Client(
        new ClientId(row.text("id")),
        new UserId(row.number("owner_id")),
        new SecretHash(row.bytes("secret_hash")),
        new SealedSecret(row.bytes("sealed_secret")),
        row.instant("created_at"));
  }
}
