-- What was done under which key, and answered; never without the work, which is of the same transaction.
create table idempotency_keys (
  -- Of person and key.
  secret_hash bytea primary key check (length(secret_hash) = 32),
  user_id     bigint not null references users on delete cascade,
  -- The SHA-256 of what was asked for.
  fingerprint bytea not null check (length(fingerprint) = 32),
  status      integer not null,
  headers     text[] not null,
  body        bytea not null,
  expires_at  timestamptz not null
);

create index idempotency_keys_user_id on idempotency_keys (user_id);
create index idempotency_keys_expires_at on idempotency_keys (expires_at);
