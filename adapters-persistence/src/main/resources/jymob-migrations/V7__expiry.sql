-- What is over is found without a look at what is alive.
create index sessions_started_at on sessions (started_at);
create index sessions_last_seen_at on sessions (last_seen_at);
create index password_resets_expires_at on password_resets (expires_at);
create index authorization_codes_issued_at on authorization_codes (issued_at)
  where redeemed_at is null;
create index authorization_codes_redeemed_at on authorization_codes (redeemed_at)
  where redeemed_at is not null;
create index tokens_expires_at on tokens (expires_at);
create index refresh_tokens_expires_at on refresh_tokens (expires_at);
create index refresh_tokens_retired_at on refresh_tokens (retired_at)
  where sealed_answer is not null;
