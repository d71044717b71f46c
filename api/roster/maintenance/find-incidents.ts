import type { IncidentRecordFilter } from '../../../schema/roster/incident-records.ts'
import { among, descending, refersTo } from '../../read/criteria.ts'
import type { Reading, Vocabulary } from '../../read/reading.ts'

const vocabulary: Vocabulary<IncidentRecordFilter> = { expert: refersTo('expert_id', 'Expert'), states: among('state') }

export const findIncidentRecords: Reading = {
  kind: 'connection',
  field: 'Query.incidentRecords',
  listing: {
    type: 'IncidentRecord',
    filter: vocabulary,
    orders: { NEWEST: descending({ sql: '{row}.occurred_on', type: 'date' }) },
    defaultOrder: 'NEWEST',
  },
}
