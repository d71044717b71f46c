-- Composition rules: shares are whole fractions, pairs are two different people, every other rule names nobody.
alter table panel_rule add constraint panel_rule_share check (
  (out_of is not null) = (kind in ('SHARE_FROM_ENTERPRISES', 'SHARE_NEW_AT_SITE', 'POOL_AT_LEAST', 'CAP')));
alter table panel_rule add constraint panel_rule_share_of_one check (
  kind not in ('SHARE_FROM_ENTERPRISES', 'SHARE_NEW_AT_SITE', 'CAP') or number between 1 and out_of);
alter table panel_rule add constraint panel_rule_pair check (
  case kind when 'APART' then one_id is not null and other_id is not null and one_id < other_id else one_id is null and other_id is null end);

-- The visits to a site: earlier engagements of a kind at a host, and who did a duty there.
create index assignment_done on assignment (engagement_id, expert_id) where state = 'COMPLETED';
