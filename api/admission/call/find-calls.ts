import type { CallFilter } from '../../../schema/admission/calls.ts'
import { among, ascending, contains, descending, refersTo, withId, within } from '../../read/criteria.ts'
import type { Reading, Term, Vocabulary } from '../../read/reading.ts'

const vocabulary: Vocabulary<CallFilter> = {
  roster: refersTo('roster_id', 'Roster'),
  office: refersTo('office_id', 'Office'),
  kinds: among('kind'),
  text: contains('title', 'document_number'),
  issuedOn: within('issued_on', 'date'),
}

const issuedOn: Term = { sql: '{row}.issued_on', type: 'date' }

export const findCall: Reading = { kind: 'one', field: 'Query.call', lookup: { type: 'Call', by: { id: withId('Call') } } }

export const findCalls: Reading = {
  kind: 'connection',
  field: 'Query.calls',
  listing: {
    type: 'Call',
    filter: vocabulary,
    orders: { ISSUED_ON: ascending(issuedOn), ISSUED_ON_DESC: descending(issuedOn) },
    defaultOrder: 'ISSUED_ON_DESC',
  },
}
