/** A file that was asked for and not sent yet, of these values. */
const file = (values: string) => `
    insert into stored_file (kind, sensitive, state, name, uploaded_by_id, storage_key, requested_at, retain_until, expert_id)
    select kind, sensitive, 'AWAITED', name, (select min(id) from account), gen_random_uuid(), now(), retain_until, expert_id
    from (values (${values})) as made (kind, sensitive, name, retain_until, expert_id) returning id`

/** How each invariant of catalogue, identity, files and roster is broken. */
export const rosterViolations: Readonly<Record<string, string>> = {
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
}
