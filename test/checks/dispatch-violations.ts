/** How each invariant of dispatch is broken. */
export const dispatchViolations: Readonly<Record<string, string>> = {
  'a seat belongs to its panel, engagement and days': `
    update assignment set ends_on = ends_on + 40 where id = (select min(id) from assignment where state = 'COMPLETED') returning id`,
  'no engagement goes ahead without a second person': `
    update engagement set approved_by_id = null where id = (select min(id) from engagement where state = 'CLOSED') returning id`,
  'who holds a seat was asked': `
    delete from invitation where assignment_id = (select min(id) from assignment where state = 'INVITED') returning assignment_id`,
  'an engagement is confirmed when its seats are': `
    update engagement set state = 'CONFIRMED' where id = (select min(engagement_id) from assignment where state = 'INVITED') returning id`,
  'unjustified declines are followed up': `
    update decline set expert_id = one.id, expert_office_id = one.office_id, justified = false, declined_on = '2020-01-01'
    from (select id, office_id from expert where id = 5) as one where decline.id in (select id from decline order by id limit 3)
    returning expert_id`,
  'no more sit than there are seats': `
    update panel_seat set number = 1 where id = (select panel_seat.id from panel_seat join assignment using (panel_id, role)
      where assignment.state = 'COMPLETED' and number > 2 order by 1 limit 1) returning panel_id`,
  'who drafts or names does not draw': `update draw set drawn_by_id = drafted_by_id from panel where panel.id = panel_id and draw.id = 1 returning draw.id`,
  'nobody sits for or over their own employer': `
    update engagement set host_id = organisation_id from assignment join employment using (expert_id)
    where engagement.id = assignment.engagement_id and assignment.state = 'COMPLETED' and organisation_id is not null
      and employment.ends_on is null and employment.starts_on < assignment.starts_on returning assignment.id`,
  'nobody sits in spite of a declared conflict': `
    insert into conflict_of_interest (expert_id, office_id, kind, declared_by, engagement_id, explanation, starts_on, declared_at)
    select expert_id, expert_office_id, 'INTEREST', 'EXPERT', engagement_id, '持股', '2000-01-01', '2000-01-01'
    from assignment where state = 'COMPLETED' order by id limit 1 returning expert_id`,
  'kin, masters and apprentices do not sit together': `
    insert into conflict_of_interest (expert_id, office_id, kind, declared_by, other_expert_id, explanation, starts_on, declared_at)
    select one.expert_id, one.expert_office_id, 'KIN', 'EXPERT', other.expert_id, '兄弟', '2000-01-01', '2000-01-01'
    from assignment as one join assignment as other on other.panel_id = one.panel_id and other.id > one.id
    where one.state = 'COMPLETED' and other.state = 'COMPLETED' order by one.id, other.id limit 1 returning id`,
  'who wrote the technical document does not judge': `
    insert into experience (expert_id, office_id, kind, event, level, engagement_id, held_on)
    select expert_id, expert_office_id, 'WROTE_TECHNICAL_DOCUMENT', title, 'CITY', engagement.id, '2000-01-01'
    from assignment join engagement on engagement.id = engagement_id
    where assignment.state = 'COMPLETED' and kind = 'COMPETITION' order by assignment.id limit 1 returning expert_id`,
  'whoever sits is under a term': `
    delete from term where expert_id = (select min(expert_id) from assignment where state = 'COMPLETED') returning expert_id`,
  'the age limit of a panel is kept': `
    update panel_rule set number = 20 where kind = 'AT_MOST_AGE' and panel_id = (select min(panel_id) from assignment where state = 'COMPLETED')
    returning (select min(id) from assignment where state = 'COMPLETED' and assignment.panel_id = panel_rule.panel_id)`,
  'a panel and its draw are in step': `update panel set state = 'DRAFTED' where id = (select min(panel_id) from draw) returning id`,
  'reasons are given where they are due': `
    update assignment set reason = ' ' where id = (select min(id) from assignment where state = 'DECLINED') returning id`,
  'who served has a service record, and nobody else': `
    update assignment set state = 'ABSENT' where id = (select min(assignment_id) from service_record) returning id`,
  'only duties done are appraised': `
    update appraisal set office_id = case office_id when 1 then 2 else 1 end where id = (select min(id) from appraisal) returning id`,
  'a closed engagement is appraised, or says why not': `
    with unappraised as (delete from appraisal where id = (
      select min(appraisal.id) from appraisal join service_record as service on service.id = service_record_id
      join engagement on engagement.id = engagement_id where engagement.state = 'CLOSED' and closed_without is null) returning service_record_id)
    select engagement_id from service_record join unappraised on service_record_id = service_record.id`,
  'fees follow days and rates, and a second person approves them': `
    update fee_record set per_day = per_day + 1, amount = days * (per_day + 1) where id = (select min(id) from fee_record) returning id`,
  'two persons hold the secrets of a draw': `
    with keys as (
      insert into device_key (account_id, device, public_key) select id, '手机', lpad(id::text, 64, '0') from account order by id limit 2 returning id
    ), announced as (
      insert into freeze_announcement (panel_id, office_id, rules_id, custody, freeze_at, reveal_by, officer_key_id, supervisor_key_id, announced_by_id,
        announced_at, reason, pool)
      select panel_id, office_id, rules_id, 'HOLDERS', frozen_at, frozen_at, (select min(id) from keys), (select max(id) from keys), drawn_by_id,
        frozen_at, '无', '{}' from draw where id = 1 returning id
    ) update draw set custody = 'HOLDERS', announcement_id = announced.id from announced where draw.id = 1 returning draw.id`,
  'a draw is what was announced': `
    with announced as (
      insert into freeze_announcement (panel_id, office_id, rules_id, custody, freeze_at, reveal_by, public_source, public_due_at, announced_by_id,
        announced_at, pool)
      select panel_id, office_id, rules_id, 'SERVER', frozen_at + interval '1 hour', reveal_by + interval '1 hour', public_source, public_due_at, drawn_by_id,
        frozen_at, '{}' from draw where id = 2 returning id
    ) update draw set announcement_id = announced.id from announced where draw.id = 2 returning draw.id`,
  'a draw by the server has a public value': `update draw set public_value = null where id = 3 returning id`,
  'nothing of a draw is known before its hour': `update draw set public_due_at = drawn_at + interval '1 hour' where id = 4 returning id`,
  'links are asked of holders who are needed': `
    insert into link_request (draw_id, office_id, round, link, skips_hash, skips, asked_at)
    select id, office_id, 1, 1, '', '[]', drawn_at from draw where id = 5 returning id`,
  'a new attempt has its cause and its approval': `
    update draw set state = 'ABANDONED', abandoned_at = now(), abandon_cause = 'VOID_BY_LAW' where id = 6 returning id`,
  'rules in force say what the panel says': `
    update panel_rule set number = number + 1 where id = (select min(id) from panel_rule) returning panel_id`,
  'a version of rules is what its digest is of': `update panel_rule_version set digest = repeat('0', 64) where id = 1 returning id`,
  'a draw cites the rules it was frozen under': `
    update draw set rules_id = (select max(id) from panel_rule_version) where id = (select min(id) from draw) returning id`,
  'rules that deviate were approved before the freeze': `
    update panel_rule_version as version set needs = 'SECOND_PERSON', reason = '另有理由', approved_at = null, approved_by_id = null
    where id = (select min(rules_id) from draw) returning panel_id`,
  'rules are approved by a second person': `
    update panel set drafted_by_id = approved_by_id from panel_rule_version as version
    where version.panel_id = panel.id and approved_by_id is not null returning version.id`,
  'a named member stands in the rules': `
    update panel_rule_version set content = replace(content, '"named":["PANEL_LEAD"]', '"named":[]')
    where id in (select rules_id from draw) and content like '%"named":["PANEL_LEAD"]%' returning panel_id`,
  'a panel is odd where its rules say so': `
    with rule as (insert into panel_rule (panel_id, office_id, kind, number) select panel_id, office_id, 'ODD_SIZE', 1
      from panel_seat order by id limit 1 returning panel_id)
    update panel_seat set number = 2 from rule where panel_seat.panel_id = rule.panel_id and role in ('CHIEF_JUDGE', 'PANEL_LEAD')
    returning panel_seat.panel_id`,
  'every draw replays from its record': `
    update draw set proof = replace(proof, '"pick":', '"pick":1') where id = (select min(id) from draw) returning id`,
  'a seat opens with its panel': `
    update assignment set opens_at = opens_at - interval '9 days' where id = (select max(id) from assignment) returning id`,
  'what a third party claims is decided by another person': `
    update conflict_of_interest set entered_by_id = (select min(id) from account), decided_by_id = (select min(id) from account), decided_at = now(), decision_reason = '属实'
    where id = (select min(id) from conflict_of_interest) returning id`,
  'an imported calendar leaves days and nothing else': `
    update busy_period set declared_by = 'CALENDAR', note = '看病' where id = (select min(id) from busy_period) returning id`,
  'whoever sits coaches nobody who competes there': `
    insert into contestant (engagement_id, office_id, number, name, unit_name, coach_name, coach_id)
    select engagement_id, office_id, 1, '选手', '单位', '教练', expert_id from assignment where state in ('INVITED', 'ACCEPTED') order by id limit 1
    returning coach_id`,
}
