alter table clients
  add redirect_uris text[] not null default '{}'
    check (cardinality(redirect_uris) <= 10 and array_position(redirect_uris, null) is null),
  add is_public     boolean not null default false,
  add requires_pkce boolean not null default false;
