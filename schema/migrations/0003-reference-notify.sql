-- Servers keep small tables in their memory (api/read/references.ts) and are told when one of them changes.

create function reference_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('reference_changed', tg_table_name);
  return null;
end $$;

do $$
declare name text;
begin
  foreach name in array array['division', 'honour_kind', 'occupation', 'office', 'trade']
  loop
    execute format('create trigger reference_changed after insert or update or delete or truncate on %I
      for each statement execute function reference_changed()', name);
  end loop;
end $$;
