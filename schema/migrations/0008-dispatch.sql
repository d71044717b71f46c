-- What was committed to stays: the document of a draw, its commitment and the freeze behind it are written once.
create function draw_is_kept() returns trigger language plpgsql as $$
begin
  if (old.commitment is not null and (new.commitment, new.pool_root, new.document) is distinct from (old.commitment, old.pool_root, old.document))
    or (old.freeze is not null and new.freeze is distinct from old.freeze)
    or (old.secrets_sealed is not null and new.secrets_sealed is distinct from old.secrets_sealed)
    or (new.panel_id, new.attempt) <> (old.panel_id, old.attempt)
  then
    raise exception 'draw % is kept as it was', old.id using errcode = 'check_violation', constraint = 'draw_is_kept', table = 'draw';
  end if;
  return new;
end $$;
create trigger draw_is_kept before update on draw for each row execute function draw_is_kept();

-- No secret before the commitment, no result without it.
alter table draw add constraint draw_commits_first check (commitment is not null or (secrets_sealed is null and proof is null));

-- Whom a panel cannot have on its days is asked over the whole roster: seats held on a day, and who wrote technical documents.
-- Plain days, not ranges: below row-level security only leakproof comparisons reach an index.
create index assignment_held_days on assignment (ends_on, starts_on)
  where state in ('INVITED', 'ACCEPTED', 'COMPLETED');
create index experience_technical_documents on experience (expert_id) where kind = 'WROTE_TECHNICAL_DOCUMENT';
