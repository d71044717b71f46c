import type { Invariant } from './invariant.ts'

/** Invariants of public notices, objections, appointments and certificates. */
export const noticeInvariants: readonly Invariant[] = [
  {
    name: 'no notice is shorter than allowed',
    why: {
      zh: '公示期不少于五个工作日，也不少于专家库和征集通知的下限；按当时所知的日历计算，开始日不计。',
      en: 'A notice lasts at least five working days, and as many as roster and call demand, by the calendar as it was known when it ended.',
    },
    clause: 'S23',
    sql: `
      select public_notice.id from public_notice join call on call.id = call_id join roster on roster.id = roster_id
      where minimum_days < greatest(5, roster.minimum_notice_days, (select min(minimum_notice_days) from call_version where call_id = call.id))
        or working_days_as_of(opens_on, closes_on, coalesce(closed_at, 'infinity')) < minimum_days`,
  },
  {
    name: 'what a notice said is what was kept',
    why: {
      zh: '公示内容与其哈希一致，人数与名单一致。',
      en: 'The content of a notice has the hash that was published, and its people are on it.',
    },
    clause: 'S23',
    sql: `
      select id from public_notice where content_hash <> encode(sha256(convert_to(content, 'UTF8')), 'hex')
        or people <> (select count(*) from notice_entry where notice_id = public_notice.id)
        or people <> jsonb_array_length(content::jsonb -> 'nominees')`,
  },
  {
    name: 'a closed notice is over',
    why: { zh: '记录为已结束的公示，截止日已过。', en: 'A notice recorded as closed had passed its last day when that was recorded.' },
    clause: 'S23',
    sql: `
      select id from public_notice where (state = 'CLOSED') <> (closed_at is not null)
        or closed_at < ((closes_on + 1)::timestamp at time zone 'Asia/Shanghai')`,
  },
  {
    name: 'whoever is on notice stands on one',
    why: {
      zh: '公示中、暂缓和已聘用的申请都在公示名单上。',
      en: 'An application that is on notice, frozen or appointed stands on a public notice of its call.',
    },
    clause: 'S23',
    sql: `
      select application.id from application where state in ('ON_NOTICE', 'FROZEN', 'APPOINTED') and not exists (
        select from notice_entry join public_notice on public_notice.id = notice_id
        where application_id = application.id and public_notice.call_id = application.call_id)`,
  },
  {
    name: 'nobody is appointed before the notice is over',
    why: { zh: '公示期满后方可聘用。', en: 'Nobody was appointed before the end of the last day of the notice.' },
    clause: 'S24',
    sql: `
      select application.id from application join application_event as event on event.application_id = application.id and event.act = 'APPOINT'
      where event.at < (select max((closes_on + 1)::timestamp at time zone 'Asia/Shanghai') from notice_entry
        join public_notice on public_notice.id = notice_id where notice_entry.application_id = application.id)`,
  },
  {
    name: 'nobody is appointed with an objection open or upheld',
    why: { zh: '有异议未认定或已成立的，不得聘用。', en: 'Nobody is appointed whose nomination has an objection that is open or upheld.' },
    clause: 'S24',
    sql: `
      select application.id from application join objection on objection.application_id = application.id
      where application.state = 'APPOINTED' and objection.state <> 'DISMISSED'`,
  },
  {
    name: 'an objection freezes its nominee and nobody else',
    why: {
      zh: '有未认定异议的人选处于暂缓状态；没有异议的人选不处于暂缓状态。',
      en: 'A nominee is frozen while an objection is open, and only then.',
    },
    clause: 'S24',
    sql: `
      select application.id from application where state in ('ON_NOTICE', 'FROZEN') and (state = 'FROZEN') <> exists (
        select from objection where application_id = application.id and objection.state not in ('UPHELD', 'DISMISSED'))`,
  },
  {
    name: 'an objection is decided by another person',
    why: {
      zh: '异议经受理、调查，由调查人以外的人说明理由后认定；在公示期内提出。',
      en: 'An objection was filed while its notice was open, and decided with a reason by another person than investigated it.',
    },
    clause: 'S24',
    sql: `
      select objection.id from objection join public_notice on public_notice.id = objection.notice_id
      where (filed_at at time zone 'Asia/Shanghai')::date not between opens_on and closes_on
        or (objection.state in ('UPHELD', 'DISMISSED') and (investigation is null or decision is null or decided_at is null
          or decided_by_id is not distinct from investigated_by_id))`,
  },
  {
    name: 'no two terms of one expert in one roster overlap',
    why: {
      zh: '同一专家在同一专家库的聘期不重叠。',
      en: 'Two terms of one expert in one roster never cover the same day, unless one was voided.',
    },
    clause: 'S25',
    sql: `
      select one.id, one.expert_id from term as one join term as other using (expert_id, roster_id)
      where one.id < other.id and one.voided_on is null and other.voided_on is null
        and one.starts_on <= other.ends_on and other.starts_on <= one.ends_on`,
  },
  {
    name: 'certificate numbers have no gaps',
    why: {
      zh: '每库每年的聘书编号从 1 起连续，与计数器一致。',
      en: 'The certificates of a roster are numbered from 1 without a gap in each year, up to what its counter says.',
    },
    clause: 'S24',
    sql: `
      select roster_id, year from appointment_certificate full join certificate_counter using (roster_id, year)
      group by roster_id, year having count(serial) <> max(last) or max(serial) is distinct from max(last) or min(serial) is distinct from 1`,
  },
  {
    name: 'a certificate belongs to a term, and a term that was appointed has one',
    why: {
      zh: '聘书与其聘期的编号、专家库和机构一致；由申请聘用的聘期都有聘书。',
      en: 'A certificate has number, roster and office of its term; a term that came of an application has a certificate.',
    },
    clause: 'S24',
    sql: `
      select term.id, certificate.id as certificate from appointment_certificate as certificate full join term on term.id = certificate.term_id
      where (certificate.id is not null and (term.id is null
          or (term.roster_id, term.office_id, term.certificate_number) is distinct from (certificate.roster_id, certificate.office_id, certificate.number)))
        or (certificate.id is null and term.application_id is not null)`,
  },
  {
    name: 'a renewal is applied for, reviewed and approved, in its window',
    why: {
      zh: '续聘由本人在申请期内提出，经初审，由另一人批准；新聘期接在原聘期之后。',
      en: 'A renewal was applied for in its window, reviewed, and approved by another person; its new term follows the old one.',
    },
    clause: 'S25',
    sql: `
      select renewal.id from renewal join term as former on former.id = renewal.term_id left join term as next on next.id = new_term_id
      where renewal.expert_id <> former.expert_id
        or (former.removal_id is null and (submitted_at at time zone 'Asia/Shanghai')::date
          not between former.ends_on - interval '6 months' and former.ends_on + interval '3 months')
        or (state = 'APPROVED') <> (next.id is not null)
        or (state = 'APPROVED' and (opinion is null or decided_by_id is not distinct from reviewed_by_id
          or next.starts_on <= former.ends_on or (verdict = 'NEEDS_EXCEPTION' and reason is null)))`,
  },
  {
    name: 'a periodic review counts who is on it',
    why: { zh: '复审的应审和已审人数与名单一致。', en: 'People and progress of a periodic review equal the direct count over its list.' },
    clause: 'S25',
    sql: `
      select review.id from periodic_review as review left join review_item on review_id = review.id group by review.id
      having people <> count(review_item.id) or reviewed <> count(review_item.id) filter (where outcome <> 'PENDING')
        or (review.state = 'CLOSED') <> (review.closed_at is not null)`,
  },
]
