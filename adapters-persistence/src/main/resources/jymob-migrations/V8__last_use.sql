-- Written about once a minute, in batches: never by a request.
alter table authorizations add column last_used_at timestamptz;
