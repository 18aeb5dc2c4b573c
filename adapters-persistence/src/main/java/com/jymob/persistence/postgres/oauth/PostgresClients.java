package com.jymob.persistence.postgres.oauth;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.jymob.application.port.oauth.Clients;
import com.jymob.domain.ClientId;
import com.jymob.domain.SealedSecret;
import com.jymob.domain.SecretHash;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.oauth.ClientSecret;
import com.jymob.domain.oauth.ClientSettings;
import com.jymob.domain.oauth.RedirectUri;
import com.jymob.domain.oauth.RedirectUris;
import com.jymob.domain.oauth.RetiredSecret;
import com.jymob.persistence.sql.Row;
import com.jymob.persistence.sql.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

public record PostgresClients(Sql sql) implements Clients {
  private static final String ADD =
      """
      insert into clients (
        id, owner_id, created_at,
        secret_hash, sealed_secret, secret_created_at, secret_used_at,
        retired_hash, retired_sealed, retired_created_at, retired_used_at, retired_expires_at,
        redirect_uris, is_public, requires_pkce)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String SELECT =
      """
      select
        id, owner_id, created_at,
        secret_hash, sealed_secret, secret_created_at, secret_used_at,
        retired_hash, retired_sealed, retired_created_at, retired_used_at, retired_expires_at,
        redirect_uris, is_public, requires_pkce
      from clients
      """;

  private static final String FIND = SELECT + "where id = ?";
  private static final String FIND_BY_OWNER = SELECT + "where owner_id = ?";
  private static final String FIND_BY_OWNER_FOR_UPDATE = FIND_BY_OWNER + " for no key update";

  private static final String FIND_OWNERS = "select id, owner_id from clients where id = any (?)";

  private static final String UPDATE_SETTINGS =
      """
      update clients set redirect_uris = ?, is_public = ?, requires_pkce = ?
      where id = ?
      """;

  private static final String UPDATE_SECRETS =
      """
      update clients set
        secret_hash = ?, sealed_secret = ?, secret_created_at = ?, secret_used_at = ?,
        retired_hash = ?, retired_sealed = ?, retired_created_at = ?, retired_used_at = ?,
        retired_expires_at = ?
      where id = ?
      """;

  private static final String NOTE_SECRET_USED =
      """
      update clients set secret_used_at = greatest(secret_used_at, ?)
      where id = ? and secret_hash = ?
      """;

  private static final String NOTE_RETIRED_SECRET_USED =
      """
      update clients set retired_used_at = greatest(retired_used_at, ?)
      where id = ? and retired_hash = ?
      """;

  @Override
  public void add(Client client) {
    List<@Nullable Object> parameters = new ArrayList<>();
    parameters.add(client.id().value());
    parameters.add(client.owner().value());
    parameters.add(client.createdAt());
    parameters.addAll(secrets(client));
    parameters.addAll(settings(client));
    sql.update(ADD, parameters.toArray());
  }

  @Override
  public Optional<Client> find(ClientId id) {
    return sql.one(FIND, PostgresClients::client, id.value());
  }

  @Override
  public Map<ClientId, UserId> findOwners(Set<ClientId> ids) {
    return sql
        .all(
            FIND_OWNERS,
            row -> Map.entry(new ClientId(row.text("id")), new UserId(row.number("owner_id"))),
            ids.stream().map(ClientId::value).toList())
        .stream()
        .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public Optional<Client> findByOwner(UserId owner) {
    return sql.one(FIND_BY_OWNER, PostgresClients::client, owner.value());
  }

  @Override
  public Optional<Client> findByOwnerForUpdate(UserId owner) {
    return sql.one(FIND_BY_OWNER_FOR_UPDATE, PostgresClients::client, owner.value());
  }

  @Override
  public void updateSettings(Client client) {
    List<@Nullable Object> parameters = new ArrayList<>(settings(client));
    parameters.add(client.id().value());
    sql.update(UPDATE_SETTINGS, parameters.toArray());
  }

  @Override
  public void updateSecrets(Client client) {
    List<@Nullable Object> parameters = secrets(client);
    parameters.add(client.id().value());
    sql.update(UPDATE_SECRETS, parameters.toArray());
  }

  @Override
  public void noteSecretUsed(ClientId id, SecretHash secret, Instant at) {
    if (sql.update(NOTE_SECRET_USED, at, id.value(), secret.bytes()) == 0) {
      sql.update(NOTE_RETIRED_SECRET_USED, at, id.value(), secret.bytes());
    }
  }

  /** In the order of the columns. */
  private static List<@Nullable Object> secrets(Client client) {
    RetiredSecret retired = client.retired();
    List<@Nullable Object> parameters = new ArrayList<>(secret(client.secret()));
    parameters.addAll(retired == null ? Collections.nCopies(4, null) : secret(retired.secret()));
    parameters.add(retired == null ? null : retired.expiresAt());
    return parameters;
  }

  private static List<@Nullable Object> secret(ClientSecret secret) {
    return Arrays.asList(
        secret.hash().bytes(), secret.sealed().bytes(), secret.createdAt(), secret.lastUsedAt());
  }

  private static List<Object> settings(Client client) {
    ClientSettings settings = client.settings();
    List<String> uris = settings.redirectUris().all().stream().map(RedirectUri::value).toList();
    return List.of(uris, settings.isPublic(), settings.requiresPkce());
  }

  private static Client client(Row row) throws SQLException {
    return new Client(
        new ClientId(row.text("id")),
        new UserId(row.number("owner_id")),
        settings(row),
        new ClientSecret(
            new SecretHash(row.bytes("secret_hash")),
            new SealedSecret(row.bytes("sealed_secret")),
            row.instant("secret_created_at"),
            row.instantOrNull("secret_used_at")),
        retired(row),
        row.instant("created_at"));
  }

  private static ClientSettings settings(Row row) throws SQLException {
    return new ClientSettings(
        new RedirectUris(row.texts("redirect_uris").stream().map(RedirectUri::new).toList()),
        row.flag("is_public"),
        row.flag("requires_pkce"));
  }

  private static @Nullable RetiredSecret retired(Row row) throws SQLException {
    byte[] hash = row.bytesOrNull("retired_hash");
    return hash == null
        ? null
        : new RetiredSecret(
            new ClientSecret(
                new SecretHash(hash),
                new SealedSecret(row.bytes("retired_sealed")),
                row.instant("retired_created_at"),
                row.instantOrNull("retired_used_at")),
            row.instant("retired_expires_at"));
  }
}
