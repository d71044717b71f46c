import type { RenewalFilter } from '../../../schema/admission/renewal-acts.ts'
import { among, descending } from '../../read/criteria.ts'
import type { Reading, Vocabulary } from '../../read/reading.ts'

const vocabulary: Vocabulary<RenewalFilter> = { states: among('state') }

export const findRenewals: Reading = {
  kind: 'connection',
  field: 'Query.renewals',
  listing: { type: 'Renewal', filter: vocabulary, orders: { NEWEST: descending() }, defaultOrder: 'NEWEST' },
}
