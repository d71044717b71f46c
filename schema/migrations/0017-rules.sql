-- Composition rules: shares are whole fractions, pairs are two different people, every other rule names nobody.
alter table panel_rule add constraint panel_rule_share check (
  (out_of is not null) = (kind in ('SHARE_FROM_ENTERPRISES', 'SHARE_NEW_AT_SITE', 'POOL_AT_LEAST', 'CAP')));
alter table panel_rule add constraint panel_rule_share_of_one check (
  kind not in ('SHARE_FROM_ENTERPRISES', 'SHARE_NEW_AT_SITE', 'CAP') or number between 1 and out_of);
alter table panel_rule add constraint panel_rule_balls check (kind <> 'THOUSAND_BALLS' or number = 1000);
alter table panel_rule add constraint panel_rule_pair check (
  case kind when 'APART' then one_id is not null and other_id is not null and one_id < other_id else one_id is null and other_id is null end);

-- The visits to a site: earlier engagements of a kind at a host, and who did a duty there.
create index assignment_done on assignment (engagement_id, expert_id) where state = 'COMPLETED';

-- A version of rules is written once; only its approval is added, once.
call keep_to_scope('panel_rule_version', 'false');
alter table panel_rule_version add constraint panel_rule_version_same_office foreign key (panel_id, office_id) references panel (id, office_id)
  on update cascade on delete cascade;
create function rules_are_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (new.panel_id, new.number, new.digest, new.content, new.needs) is distinct from (old.panel_id, old.number, old.digest, old.content, old.needs)
    or new.deviations is distinct from old.deviations or new.reason is distinct from old.reason or new.made_by_id is distinct from old.made_by_id
    or (old.approved_at is not null and (new.approved_at, new.approved_by_id) is distinct from (old.approved_at, old.approved_by_id))
  then
    raise exception 'rules % of panel % are kept as they were', old.number, old.panel_id
      using errcode = 'check_violation', constraint = 'rules_are_kept', table = 'panel_rule_version';
  end if;
  return new;
end $$;
create trigger rules_are_kept before update or delete on panel_rule_version for each row execute function rules_are_kept();

-- Whether candidates of an engagement were shown is asked of the log each time rules are made.
create index act_log_previews on act_log (subject_id) where verb = 'candidates.previewed' and subject_type = 'Engagement';
