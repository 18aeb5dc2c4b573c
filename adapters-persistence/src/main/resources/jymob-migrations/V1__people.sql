create sequence user_ids increment by 32;

create table users (
  id            bigint primary key,
  email         text not null,
  -- The address in one case and one Unicode form: one account per address.
  email_key     text not null unique,
  name          text not null,
  roles         text[] not null check (cardinality(roles) > 0),
  password_hash text not null,
  created_at    timestamptz not null,
  updated_at    timestamptz not null
);

create table sessions (
  secret_hash  bytea primary key check (length(secret_hash) = 32),
  user_id      bigint not null references users on delete cascade,
  device       text not null,
  started_at   timestamptz not null,
  last_seen_at timestamptz not null
);

create index sessions_user_id on sessions (user_id);

create table password_resets (
  secret_hash bytea primary key check (length(secret_hash) = 32),
  user_id     bigint not null references users on delete cascade,
  expires_at  timestamptz not null
);

create index password_resets_user_id on password_resets (user_id);
