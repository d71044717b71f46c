import type { AppraisalFilter } from '../../../schema/dispatch/appraisals.ts'
import type { FeeRateFilter } from '../../../schema/dispatch/fee-rates.ts'
import type { FeeRecordFilter } from '../../../schema/dispatch/fee-records.ts'
import type { ServiceRecordFilter } from '../../../schema/dispatch/service-records.ts'
import { among, descending, numberOf, refersTo } from '../../read/criteria.ts'
import type { Criterion, Reading, Vocabulary } from '../../read/reading.ts'

const ofEngagement: Criterion<string> = id => ({
  sql: '{row}.service_record_id in (select id from service_record where engagement_id = $1::int)',
  values: [numberOf('Engagement', id)],
})
const isSo =
  (sql: string): Criterion<boolean> =>
  asked => ({ sql: `(${sql}) = $1::boolean`, values: [asked] })

const services: Vocabulary<ServiceRecordFilter> = {
  expert: refersTo('expert_id', 'Expert'),
  engagement: refersTo('engagement_id', 'Engagement'),
  kinds: among('kind'),
  appraised: isSo('exists (select from appraisal where service_record_id = {row}.id)'),
}

export const findServiceRecords: Reading = {
  kind: 'connection',
  field: 'Query.serviceRecords',
  listing: {
    type: 'ServiceRecord',
    filter: services,
    orders: { LATEST: descending({ sql: '{row}.ends_on', type: 'date' }) },
    defaultOrder: 'LATEST',
  },
}

const appraisals: Vocabulary<AppraisalFilter> = {
  expert: refersTo('expert_id', 'Expert'),
  engagement: ofEngagement,
  replied: isSo('{row}.reply is not null'),
}

export const findAppraisals: Reading = {
  kind: 'connection',
  field: 'Query.appraisals',
  listing: {
    type: 'Appraisal',
    filter: appraisals,
    orders: { NEWEST: descending({ sql: '{row}.appraised_at', type: 'timestamptz' }) },
    defaultOrder: 'NEWEST',
  },
}

const rates: Vocabulary<FeeRateFilter> = {
  office: refersTo('office_id', 'Office'),
  kinds: among('kind'),
  titleGrades: among('title_grade'),
  inForceOn: day => ({ sql: '$1::date between {row}.starts_on and coalesce({row}.ends_on, $1::date)', values: [day] }),
}

export const findFeeRates: Reading = {
  kind: 'connection',
  field: 'Query.feeRates',
  listing: {
    type: 'FeeRate',
    filter: rates,
    orders: { LATEST: descending({ sql: '{row}.starts_on', type: 'date' }) },
    defaultOrder: 'LATEST',
  },
}

const fees: Vocabulary<FeeRecordFilter> = {
  expert: refersTo('expert_id', 'Expert'),
  engagement: ofEngagement,
  states: among('state'),
}

export const findFeeRecords: Reading = {
  kind: 'connection',
  field: 'Query.feeRecords',
  listing: { type: 'FeeRecord', filter: fees, orders: { NEWEST: descending() }, defaultOrder: 'NEWEST' },
}
