/** A nominee who stood on a notice from 2023-01-18 to 2023-01-30, the shortest lawful one. */
const NOMINEE = `
    insert into call (office_id, roster_id, kind, document_number, title, issuer, issued_on, disclosure, full_text)
      values (1, 1, 'FOUNDING', 'planted', '征集', '市人社局', '2022-11-18', 'PUBLIC', '全文');
    insert into call_version (call_id, office_id, number, rule_set, required_documents, optional_documents, routes, opens_on, apply_until,
      endorse_until, recommend_until, approve_until, minimum_notice_days)
      select id, 1, 1, '{}', '{}', '{}', '{}', '2022-11-18', '2022-12-10', '2022-12-20', '2023-01-10', '2023-01-18', 5 from call where document_number = 'planted';
    insert into application (call_id, call_version_id, office_id, route, state, name, sex, birth_date, id_number_sealed, id_number_hash,
      id_number_masked, phone_sealed, phone_masked, residence_id, employment_kind, form, submitted_at, approved_by_id)
      select call_id, call_version.id, 1, 'HOUSEHOLD', 'ON_NOTICE', 'planted', 'MALE', '1975-01-01', '', 'planted', '', '', '', 1, 'RETIRED', '{}',
        '2022-12-01', 1 from call_version join call on call.id = call_id where document_number = 'planted';
    insert into public_notice (code, call_id, office_id, title, objections_to, opens_on, closes_on, working_days, minimum_days, state, people,
      content_hash, content, published_at, closed_at)
      select 'planted', id, 1, '公示', '监督科', '2023-01-18', '2023-01-30', 5, 5, 'CLOSED', 1,
        encode(sha256(convert_to('{"nominees":[1]}', 'UTF8')), 'hex'), '{"nominees":[1]}', '2023-01-18', '2023-02-01' from call where document_number = 'planted';
    insert into notice_entry (notice_id, office_id, application_id, position, name, occupations, recommended_by)
      select public_notice.id, 1, application.id, 1, 'planted', '焊工', '县人社局' from public_notice, application
      where public_notice.code = 'planted' and application.name = 'planted';`
const OBJECTION = `
    insert into objection (code, notice_id, entry_id, application_id, office_id, anonymous, grounds, state, filed_at)
      select 'planted', notice_id, id, application_id, 1, true, '不实', 'FILED', '2023-01-20' from notice_entry where name = 'planted';`

/**
 * One planted violation per invariant: the broken twin that it has to find. Each is SQL that breaks one stored row, past the
 * triggers and constraints that would stop the server from doing so, and returns the number by which the invariant names it.
 */
const file = (values: string) => `
    insert into stored_file (kind, sensitive, state, name, uploaded_by_id, storage_key, requested_at, retain_until, expert_id)
    select kind, sensitive, 'AWAITED', name, (select min(id) from account), gen_random_uuid(), now(), retain_until, expert_id
    from (values (${values})) as made (kind, sensitive, name, retain_until, expert_id) returning id`

export const violations: Readonly<Record<string, string>> = {
  'occupations form a tree of four levels': `update occupation set level = 3 where code = '6-18-02-04' returning id`,
  'divisions form a tree': `update division set parent_id = (select id from division where code = '45') where code = '4408' returning id`,
  'no organisation is its own parent or heir': `
    with pair as (select min(id) as one, max(id) as other from organisation where merged_into_id is null and parent_id is null)
    update organisation set parent_id = case id when one then other else one end from pair where id in (one, other) returning id`,
  'a trade stands under the occupation it belongs to': `
    update expert_occupation set trade_id = (select id from trade where trade.occupation_id <> expert_occupation.occupation_id limit 1)
    where id = (select min(id) from expert_occupation) returning id`,
  'every year of the calendar has its statutory holidays': `
    delete from calendar_day where day = '2026-10-01' returning year_id`,
  'a day of the calendar is what its last correction says': `
    insert into calendar_correction (day, former_kind, kind, document_number, reason, corrected_at)
    values ('2026-06-08', 'ORDINARY', 'HOLIDAY', '一', '二', now()) returning id`,
  'nobody leads one studio twice at a time': `
    insert into studio_lead (studio_id, expert_id, office_id, starts_on) select studio_id, expert_id, office_id, starts_on
    from studio_lead where ends_on is null order by id limit 1 returning studio_id`,
  'credit codes are valid': `update organisation set credit_code = '91440802MA00000000' where id = 1 returning id`,
  'offices form a tree': `update office set parent_id = 2 where id = 1 returning id`,
  'one role is held once at a time': `
    insert into role_grant (account_id, office_id, role, starts_at) select account_id, office_id, role, starts_at
    from role_grant where id = 1 returning account_id`,
  'an administrator reaches every office': `
    update role_grant set ends_at = now() - interval '1 day' where role = 'ADMINISTRATOR' returning office_id`,
  'the chain of the log is unbroken': `
    insert into act_log (verb, details, request_id) values ('expert.read', '{}', 'one'), ('expert.read', '{}', 'two');
    select chain_act_log();
    update act_log set details = '{"altered": true}' where request_id = 'one' returning id`,
  'what is sensitive is marked so, and its name is sealed': file(`'ID_COPY', true, '身份证.pdf', date '2999-01-01', null::int`),
  'every view of a file is in the log': `
    with viewed as (${file(`'OTHER', false, 'x.pdf', date '2999-01-01', null::int`)})
    insert into file_ticket (token_hash, way, file_id, account_id, purpose, expires_at, spent_at)
    select 'hash', 'DOWNLOAD', id, (select min(id) from account), 'REVIEW', now(), now() from viewed returning file_id`,
  'no file outlasts its retention': file(`'OTHER', false, 'x.pdf', date '2020-01-01', null::int`),
  'one key signs certificates': `
    with other as (insert into certificate_key (name, public_key, secret_sealed) values ('later', repeat('a', 64), '') returning id)
    insert into certificate_key (id, name, public_key, secret_sealed) values (0, 'earlier', repeat('b', 64), '') returning id`,
  'the photo of an expert is a photo of that expert': `
    with photo as (${file(`'PHOTO', false, 'x.jpg', date '2999-01-01', 8`)})
    update expert set photo_id = photo.id from photo where expert.id = 7 returning expert.id`,
  'every signed certificate verifies and agrees with its record': `
    with key as (insert into certificate_key (name, public_key, secret_sealed) values ('k', repeat('a', 64), '') returning id),
    certificate as (insert into appointment_certificate (term_id, office_id, roster_id, year, serial, number, code, issued_on)
      select id, office_id, roster_id, 1990, 1, 'n', 'unsigned', starts_on from term order by id limit 1 returning id)
    insert into signed_certificate (certificate_id, key_id, text) select certificate.id, key.id, '1.k.e30.e30.e30' from certificate, key
    returning certificate_id`,
  'every expert has a primary occupation': `update expert_occupation set "primary" = false where expert_id = 7 returning expert_id`,
  'masks show no more than they may': `update expert set id_number_masked = '440899199001011234' where id = 8 returning id`,
  'a term lasts as long as its roster says': `
    update term set ends_on = ends_on + 1 where id = (select max(id) from term where removal_id is null) returning id`,
  'a removal ends the term': `update term set ends_on = ends_on + 30 where id = (select max(id) from term where removal_id is not null) returning removal_id`,
  'a fault removal rests on an upheld finding': `
    update incident_record set hearing = null, heard_on = null from removal where incident_id = incident_record.id
      and removal.id = (select min(id) from removal where ground <> 'HEALTH') returning removal.id`,
  'a finding is decided by another person': `
    update incident_record set decision = null where id = (select min(id) from incident_record where state = 'UPHELD') returning id`,
  'nobody is suspended without an open finding': `
    update suspension set incident_id = (select min(id) from incident_record where state = 'DISMISSED')
    where id = (select min(id) from suspension where lifted_on is null) returning id`,
  'who is disqualified holds no term': `
    insert into disqualification (expert_id, office_id, id_number_hash, incident_id, finding, disqualified_on)
    select expert.id, expert.office_id, id_number_hash, (select min(id) from incident_record), '伪造证书', '2000-01-01'
    from expert where term_state = 'ACTIVE' order by id limit 1 returning expert_id`,
  'the state of a term is that of today': `update expert set term_state = 'UPCOMING' where id = (select min(id) from expert where term_state = 'ACTIVE') returning id`,
  'nothing is older than its owner': `update credential set granted_on = '1900-01-01' where id = 1 returning expert_id`,
  'load and last duty are what the assignments say': `update expert set duties_completed = duties_completed + 1 where id = 9 returning id`,
  'nothing was submitted late': `
    update application set submitted_at = end_of_day_in_shanghai(apply_until) from call_version
    where call_version.id = call_version_id and application.id = (select min(id) from application where state = 'SUBMITTED') returning application.id`,
  'a person counts once in a call': `
    alter table application drop constraint if exists application_once_per_call; drop index if exists application_once_per_call;
    update application set id_number_hash = (select id_number_hash from application where state = 'SUBMITTED' order by id limit 1)
    where id = (select max(id) from application where state = 'ENDORSED') returning id`,
  'who recommended did not approve': `
    update application set applicant_id = approved_by_id where id = (select min(id) from application where state = 'APPROVED') returning id`,
  'a recommendation list counts what is on it': `update recommendation_list set people = people + 5 where id = 1 returning id`,
  'approved only from a closed list': `
    update application set recommendation_list_id = null where id = (select max(id) from application where state = 'APPROVED') returning id`,
  'an approval has its exceptions': `
    update application set verdict = 'NEEDS_EXCEPTION' where id = (select min(id) from application where state = 'APPROVED') returning id`,
  'nothing that fails the rules was approved': `
    update application set verdict = 'FAIL' where id = (select min(id) from application where state = 'APPROVED') returning id`,
  'the history of an application leads to its state': `
    update application set state = 'WITHDRAWN' where id = (select min(id) from application where state = 'ENDORSED') returning id`,
  'an opinion stands behind every recommendation and approval': `
    update opinion set ethics = false where id = (select min(id) from opinion) returning application_id`,
  'a version of a call is in order': `update call set current_version = 7 where id = 2 returning id`,
  'every verdict replays from its facts': `
    update eligibility_verdict set facts = replace(facts, '"birthDate":"19', '"birthDate":"18') where id = 3 returning id`,
  'no notice is shorter than allowed': `${NOMINEE}
    update public_notice set closes_on = opens_on + 1 where code = 'planted' returning id`,
  'what a notice said is what was kept': `${NOMINEE}
    update public_notice set content_hash = 'altered' where code = 'planted' returning id`,
  'a closed notice is over': `${NOMINEE}
    update public_notice set closed_at = '2023-01-25' where code = 'planted' returning id`,
  'whoever is on notice stands on one': `${NOMINEE}
    delete from notice_entry where name = 'planted' returning application_id`,
  'nobody is appointed before the notice is over': `${NOMINEE}
    insert into application_event (application_id, office_id, act, state_after, at) select application_id, office_id, 'APPOINT', 'APPOINTED', '2023-01-30T12:00:00Z'
    from notice_entry where name = 'planted' returning application_id`,
  'nobody is appointed with an objection open or upheld': `${NOMINEE}${OBJECTION}
    update application set state = 'APPOINTED' where name = 'planted' returning id`,
  'an objection freezes its nominee and nobody else': `${NOMINEE}
    update application set state = 'FROZEN' where name = 'planted' returning id`,
  'an objection is decided by another person': `${NOMINEE}${OBJECTION}
    update objection set state = 'DISMISSED', investigation = '一', decision = '二', decided_at = now() where code = 'planted' returning id`,
  'no two terms of one expert in one roster overlap': `
    insert into term (expert_id, office_id, roster_id, starts_on, ends_on) select expert_id, office_id, roster_id, starts_on, ends_on
    from term where id = 20 returning expert_id`,
  'certificate numbers have no gaps': `
    insert into certificate_counter (roster_id, year, last) values (1, 2020, 2);
    insert into appointment_certificate (term_id, office_id, roster_id, year, serial, number, code, issued_on)
    select id, office_id, roster_id, 2020, 2, 'planted', 'planted', '2020-01-01' from term where id = 20 returning year`,
  'a certificate belongs to a term, and a term that was appointed has one': `${NOMINEE}
    update term set application_id = (select id from application where name = 'planted') where id = 20 returning id`,
  'a renewal is applied for, reviewed and approved, in its window': `${NOMINEE}
    insert into renewal (expert_id, office_id, roster_id, term_id, state, call_version_id, verdict, judged_on, facts, achievements, submitted_at)
    select expert_id, office_id, roster_id, term.id, 'SUBMITTED', (select max(id) from call_version), 'PASS', '2000-01-01', '{}', '', '2000-01-01'
    from term where term.id = 20 returning id`,
  'a periodic review counts who is on it': `
    insert into periodic_review (roster_id, office_id, name, starts_on, due_on, state, people)
    values (1, 1, '复审', '2026-01-01', '2026-06-30', 'OPEN', 7) returning id`,
  'sealed numbers agree with what is shown of them': `
    update expert set id_number_sealed = other.id_number_sealed from expert as other where expert.id = 10 and other.id = 11 returning expert.id`,
  'every name is found by its characters and its pinyin': `update expert set name = '欧阳某' where id = 12 returning id`,
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
  'fees follow days and rates, and a second person approves them': `
    with rate as (insert into fee_rate (office_id, kind, per_day, starts_on, document_number)
      select office_id, kind, 1, '2000-01-01', '测试' from service_record order by id limit 1 returning id)
    insert into fee_record (service_record_id, office_id, expert_id, rate_id, days, per_day, amount, tax_hint, state)
    select service.id, office_id, expert_id, (select id from rate), days, 2, days * 2, 0, 'PREPARED' from service_record as service
    order by service.id limit 1 returning id`,
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
  'statistics equal the direct count': `
    insert into roster_count (office_id, measure, value, county, number) values (3, 'TERM_STATE', 'ACTIVE', '', 1) returning office_id`,
  'every expert is counted as recorded': `delete from counted_expert where expert_id = 13 returning expert_id`,
  'scores are of the judges of their panel': `
    with sheet as (
      insert into score_sheet (panel_id, office_id, number) select id, office_id, 1 from panel
      where id <> (select panel_id from assignment order by id limit 1) order by id limit 1 returning id, office_id)
    insert into score (sheet_id, office_id, assignment_id, seat, contestant_number, contestant_name, thousandths, own_unit, own_region)
    select sheet.id, sheet.office_id, assignment.id, 1, 2, '选手', 90000, false, false
    from sheet, (select id from assignment order by id limit 1) as assignment returning id`,
  'no job was given up': `
    select graphile_worker.add_job('expired.forget');
    update graphile_worker._private_jobs set attempts = max_attempts returning id`,
  'every message that waits has its job': `
    insert into message (mark, account_id, template, kind) select gen_random_uuid(), min(id), 'GENERIC', 'WORK' from account returning id`,
}
