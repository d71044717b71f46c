import type { Invariant } from './invariant.ts'

/** Invariants of experts and their terms. */
export const rosterInvariants: readonly Invariant[] = [
  {
    name: 'every expert has a primary occupation',
    why: { zh: '每名专家有且只有一个主要职业。', en: 'Every expert has one primary occupation, no more and no less.' },
    sql: `
      select expert.id from expert left join expert_occupation on expert_id = expert.id and "primary"
      group by expert.id having count(expert_occupation.id) <> 1`,
  },
  {
    name: 'masks show no more than they may',
    why: {
      zh: '身份证号只显示前两位和末位，手机号只显示前三位和后四位，邮箱只显示首字符和域名。',
      en: 'An ID number shows its first two characters and its last, a phone number three and four digits, an address its first character.',
    },
    clause: 'S18',
    sql: `
      select id from expert where id_number_masked !~ '^\\d{2}\\*{15}[\\dX]$'
        or phone_masked !~ '^(\\d{3}\\*{4}\\d{4}|\\*+\\d{2})$' or email_masked !~ '^[^*]\\*{3}@[^@]+$'
        or (email_masked is null) <> (email_sealed is null)`,
  },
  {
    name: 'a term lasts as long as its roster says',
    why: {
      zh: '聘期按专家库规定的年数计算，止于周年日前一日（2月29日起聘的止于2月28日）；出库的除外。',
      en: 'A term ends the day before its anniversary (28 February for one from the 29th), unless a removal ended it.',
    },
    clause: 'S25',
    sql: `
      select term.id, term.expert_id from term join roster on roster.id = roster_id
      where removal_id is null and term.ends_on <> case
        when to_char(term.starts_on, 'MM-DD') = '02-29' then make_date(extract(year from term.starts_on)::int + term_years, 2, 28)
        else (term.starts_on + make_interval(years => term_years))::date - 1 end`,
  },
  {
    name: 'a removal ends the term',
    why: {
      zh: '出库之日聘期即止：止聘日期为出库前一日或当日。',
      en: 'The term that a removal ended ends on the day of the removal or the day before, and is a term of the same expert.',
    },
    clause: 'S26',
    sql: `
      select removal.id, removal.expert_id from removal left join term on term.removal_id = removal.id
      where term.expert_id <> removal.expert_id or (term.ends_on not between removed_on - 1 and removed_on and term.voided_on is null)
        or (term.id is null and exists (select from term as running
          where running.expert_id = removal.expert_id and running.removal_id is null and removed_on between running.starts_on and running.ends_on))`,
  },
  {
    name: 'a fault removal rests on an upheld finding',
    why: {
      zh: '因过错出库的，有查实的不良记录、证据和专家陈述申辩。',
      en: 'A removal for fault rests on an upheld incident record of the same expert, with evidence, the expert heard.',
    },
    clause: 'S26',
    sql: `
      select removal.id, removal.expert_id from removal left join incident_record on incident_record.id = incident_id
      where ground <> 'HEALTH' and (incident_record.expert_id is distinct from removal.expert_id or state <> 'UPHELD'
        or hearing is null or cardinality(evidence) = 0 or investigated_by_id is not distinct from removal.decided_by_id)`,
  },
  {
    name: 'a finding is decided by another person',
    why: {
      zh: '不良记录经调查，由报告人、调查人以外的人认定并说明理由；未认定的没有认定人。',
      en: 'A decided incident was investigated, and decided with a reason by neither who reported nor who investigated it.',
    },
    clause: 'S26',
    sql: `
      select id, expert_id from incident_record
      where (state = 'OPEN' and (decided_at is not null or decided_by_id is not null or decision is not null))
        or (state <> 'OPEN' and (investigation is null or decision is null or decided_at is null
          or decided_by_id is not distinct from investigated_by_id or decided_by_id is not distinct from reported_by_id))`,
  },
  {
    name: 'nobody is suspended without an open finding',
    why: { zh: '暂停履职只在不良记录调查期间。', en: 'A suspension runs only while its incident record of the same expert is open.' },
    clause: 'S26',
    sql: `
      select suspension.id, suspension.expert_id from suspension join incident_record on incident_record.id = incident_id
      where (lifted_on is null and state <> 'OPEN') or suspension.expert_id <> incident_record.expert_id`,
  },
  {
    name: 'who is disqualified holds no term',
    why: {
      zh: '被取消资格的人没有此后有效的聘期，换名再入库也不行。',
      en: 'Nobody with the ID number of somebody disqualified holds a term that is valid after that day.',
    },
    clause: 'S29',
    sql: `
      select disqualification.id, expert.id as expert from disqualification join expert using (id_number_hash)
      join term on term.expert_id = expert.id where term.ends_on >= disqualified_on and voided_on is null`,
  },
  {
    name: 'the state of a term is that of today',
    why: { zh: '记录的聘期状态与按今日计算的一致。', en: 'The stored state of every term is what computing it for today gives.' },
    clause: 'S25',
    sql: `
      select expert.id, term_state as kept, state as computed, current_term_id, current_term
      from expert join term_state_on(array(select id from expert), day_in_shanghai()) as now on now.expert_id = expert.id
      where (term_state, current_term_id) is distinct from (state, current_term)`,
  },
  {
    name: 'nothing is older than its owner',
    why: { zh: '证书、荣誉、工作经历不早于出生日期。', en: 'No credential, honour or employment is older than the expert.' },
    sql: `
      select expert.id, earliest.day from expert join (
        select expert_id, min(granted_on) as day from credential group by expert_id
        union all select expert_id, min(granted_on) from honour group by expert_id
        union all select expert_id, min(starts_on) from employment group by expert_id
      ) as earliest on earliest.expert_id = expert.id where earliest.day <= birth_date`,
  },
  {
    name: 'load and last duty are what the assignments say',
    why: {
      zh: '已开启专家组的进行中任务数、已完成任务数、最近履职日期与指派记录一致。',
      en: 'Assignments open on opened panels, duties completed and last duty equal the direct count over the assignments.',
    },
    sql: `
      select expert.id from expert left join (
        select expert_id, count(*) filter (where state in ('INVITED', 'ACCEPTED') and opens_at <= now()) as open,
          count(*) filter (where state = 'COMPLETED') as completed, max(ends_on) filter (where state = 'COMPLETED') as last
        from assignment group by expert_id
      ) as duty on duty.expert_id = expert.id
      where (open_assignments, duties_completed, last_duty_on)
        is distinct from (coalesce(duty.open, 0), coalesce(duty.completed, 0), duty.last)`,
  },
]
