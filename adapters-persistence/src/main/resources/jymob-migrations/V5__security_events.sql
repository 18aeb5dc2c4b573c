create table security_events (
  id        bigint generated always as identity primary key,
  user_id   bigint not null references users on delete cascade,
  kind      text not null,
  at        timestamptz not null,
  address   text not null,
  device    text not null,
  -- No foreign key: what happened stays true when the app is gone.
  client_id text
);

create index security_events_user_id on security_events (user_id, at desc, id desc);
-- However many sign-ins failed, what else happened is found at once.
create index security_events_others on security_events (user_id, at desc, id desc)
  where kind <> 'SIGN_IN_FAILED';
create index security_events_at on security_events (at);
