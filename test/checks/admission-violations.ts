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

/** How each invariant of admission is broken. */
export const admissionViolations: Readonly<Record<string, string>> = {
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
  'no application of somebody disqualified goes on': `
    with one as (select id, id_number_hash from application where state = 'APPROVED' order by id limit 1), found as (
      insert into disqualification (expert_id, office_id, id_number_hash, incident_id, finding, disqualified_on)
      select expert_id, office_id, one.id_number_hash, incident_record.id, '证书系伪造', current_date from incident_record, one order by incident_record.id limit 1)
    select id from one`,
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
}
