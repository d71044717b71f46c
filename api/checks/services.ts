import type { Invariant } from './invariant.ts'

/** Invariants of what follows a duty: services, appraisals, closing, fees. */
export const serviceInvariants: readonly Invariant[] = [
  {
    name: 'who served has a service record, and nobody else',
    why: {
      zh: '每次到场履职恰有一份履职记录，内容与指派一致；未到场者没有，也就不会有评价和劳务费。',
      en: 'Every duty that was done has one service record that agrees with its seat; nobody who stayed away has one, nor an appraisal or a fee.',
    },
    sql: `
      select assignment.id, service.id as service from assignment left join service_record as service on assignment_id = assignment.id
      where (assignment.state = 'COMPLETED') <> (service.id is not null)
        or (service.expert_id, service.engagement_id, service.office_id, service.starts_on, service.ends_on)
          <> (assignment.expert_id, assignment.engagement_id, assignment.office_id, assignment.starts_on, assignment.ends_on)`,
  },
  {
    name: 'only duties done are appraised',
    why: {
      zh: '履职评价与其履职记录属于同一专家、同一机构。',
      en: 'An appraisal speaks of the expert and comes from the office of its service record.',
    },
    sql: `
      select appraisal.id, service.assignment_id as assignment from appraisal join service_record as service on service.id = service_record_id
      where (appraisal.expert_id, appraisal.office_id) <> (service.expert_id, service.office_id)`,
  },
  {
    name: 'a closed engagement is appraised, or says why not',
    why: {
      zh: '已办结的任务，每次履职均有评价；缺评价的写明理由。',
      en: 'Every service of a closed engagement is appraised, or the engagement says why it was closed without; no other state says so.',
    },
    sql: `
      select id, state from engagement
      where (state = 'CLOSED' and coalesce(btrim(closed_without), '') = '' and exists (select from service_record as service
          where engagement_id = engagement.id and not exists (select from appraisal where service_record_id = service.id)))
        or (state <> 'CLOSED' and closed_without is not null)`,
  },
  {
    name: 'fees follow days and rates, and a second person approves them',
    why: {
      zh: '劳务费天数与履职记录一致，单价取自所依据的标准，审批人不是编制人。',
      en: 'A fee has the days of its service and the amount of its rate, and was approved by another person than who prepared it.',
    },
    sql: `
      select fee.id from fee_record as fee join service_record as service on service.id = service_record_id
      join fee_rate as rate on rate.id = rate_id
      where fee.days <> service.days or (fee.state <> 'RETURNED' and fee.per_day <> rate.per_day) or rate.kind <> service.kind or fee.expert_id <> service.expert_id
        or (fee.state = 'APPROVED') <> (fee.approved_by_id is not null) or fee.approved_by_id = fee.prepared_by_id`,
  },
]
