import type { CorrectionFilter } from '../../../schema/admission/correct-record.ts'
import { among, ascending, refersTo } from '../../read/criteria.ts'
import type { Reading, Vocabulary } from '../../read/reading.ts'

const vocabulary: Vocabulary<CorrectionFilter> = { states: among('state'), expert: refersTo('expert_id', 'Expert') }

export const findCorrections: Reading = {
  kind: 'connection',
  field: 'Query.corrections',
  listing: { type: 'CorrectionProposal', filter: vocabulary, orders: { ID: ascending() }, defaultOrder: 'ID' },
}
