create table clients (
  id            text primary key,
  owner_id      bigint not null unique references users on delete cascade,
  created_at    timestamptz not null,

  secret_hash       bytea not null check (length(secret_hash) = 32),
  sealed_secret     bytea not null,
  secret_created_at timestamptz not null,
  secret_used_at    timestamptz,

  -- The secret before that one, which works until it expires.
  retired_hash       bytea check (length(retired_hash) = 32),
  retired_sealed     bytea,
  retired_created_at timestamptz,
  retired_used_at    timestamptz,
  retired_expires_at timestamptz,

  check (num_nulls(retired_hash, retired_sealed, retired_created_at, retired_expires_at) in (0, 4))
);

create sequence authorization_ids increment by 32;

create table authorizations (
  id         bigint primary key,
  user_id    bigint not null references users on delete cascade,
  client_id  text not null references clients on delete cascade,
  scopes     text[] not null,
  granted_at timestamptz not null,
  unique (user_id, client_id)
);

create index authorizations_client_id on authorizations (client_id);

create table tokens (
  secret_hash      bytea primary key check (length(secret_hash) = 32),
  authorization_id bigint not null references authorizations on delete cascade,
  scopes           text[] not null,
  issued_at        timestamptz not null,
  expires_at       timestamptz not null,
  -- The token itself, encrypted, where its owner may read it again.
  sealed_secret    bytea
);

create index tokens_authorization_id on tokens (authorization_id, issued_at desc);
