import type { EngagementFilter } from '../../../schema/dispatch/engagements.ts'
import { divisionsUnder } from '../../catalogue/find-divisions.ts'
import { occupationsUnder } from '../../catalogue/find-occupations.ts'
import { among, ascending, contains, descending, isOneOf, refersTo, withId, within } from '../../read/criteria.ts'
import type { Reading, Term, Vocabulary } from '../../read/reading.ts'

const vocabulary: Vocabulary<EngagementFilter> = {
  kinds: among('kind'),
  states: among('state'),
  occupation: (code, around) =>
    isOneOf(
      'x.occupation_id',
      occupationsUnder(code, around),
      test => `exists (select from engagement_occupation x where x.engagement_id = {row}.id and ${test})`,
    ),
  office: refersTo('office_id', 'Office'),
  host: refersTo('host_id', 'Organisation'),
  division: (code, around) => isOneOf('{row}.division_id', divisionsUnder(code, around)),
  startsOn: within('starts_on', 'date'),
  text: contains('title'),
}

const startsOn: Term = { sql: '{row}.starts_on', type: 'date' }

export const findEngagement: Reading = {
  kind: 'one',
  field: 'Query.engagement',
  lookup: { type: 'Engagement', by: { id: withId('Engagement') } },
}

export const findEngagements: Reading = {
  kind: 'connection',
  field: 'Query.engagements',
  listing: {
    type: 'Engagement',
    filter: vocabulary,
    orders: { STARTS_ON: ascending(startsOn), STARTS_ON_DESC: descending(startsOn) },
    defaultOrder: 'STARTS_ON_DESC',
  },
}
