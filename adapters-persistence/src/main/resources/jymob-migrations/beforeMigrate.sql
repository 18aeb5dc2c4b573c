do $$
begin
  if current_setting('server_encoding') <> 'UTF8' then
    raise exception 'its encoding must be UTF8, not %', current_setting('server_encoding');
  end if;
end
$$;
