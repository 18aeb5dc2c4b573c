create table authorization_codes (
  secret_hash      bytea primary key check (length(secret_hash) = 32),
  authorization_id bigint not null references authorizations on delete cascade,
  redirect_uri     text not null,
  code_challenge   text,
  scopes           text[] not null,
  issued_at        timestamptz not null,
  redeemed_at      timestamptz
);

create index authorization_codes_authorization_id on authorization_codes (authorization_id);

create table refresh_tokens (
  secret_hash      bytea primary key check (length(secret_hash) = 32),
  -- The hash of the authorization code from which it descends.
  family           bytea not null check (length(family) = 32),
  authorization_id bigint not null references authorizations on delete cascade,
  scopes           text[] not null,
  issued_at        timestamptz not null,
  expires_at       timestamptz not null,
  retired_at       timestamptz,
  -- What was answered to it, encrypted so that it alone opens it; for a moment only.
  sealed_answer    bytea,

  check (sealed_answer is null or retired_at is not null)
);

create index refresh_tokens_authorization_id on refresh_tokens (authorization_id);
create index refresh_tokens_family on refresh_tokens (family);

alter table tokens add column family bytea check (length(family) = 32);

create index tokens_family on tokens (family) where family is not null;
