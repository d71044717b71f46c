import type { FileFilter } from '../../schema/files/files.ts'
import { among, ascending, descending, refersTo, withId } from '../read/criteria.ts'
import type { Reading, Vocabulary } from '../read/reading.ts'

const vocabulary: Vocabulary<FileFilter> = {
  kinds: among('kind'),
  states: among('state'),
  office: refersTo('office_id', 'Office'),
  expert: refersTo('expert_id', 'Expert'),
}

export const findStoredFile: Reading = {
  kind: 'one',
  field: 'Query.storedFile',
  lookup: { type: 'StoredFile', by: { id: withId('StoredFile') } },
}

export const findStoredFiles: Reading = {
  kind: 'connection',
  field: 'Query.storedFiles',
  listing: { type: 'StoredFile', filter: vocabulary, orders: { ID: ascending(), LATEST: descending() }, defaultOrder: 'LATEST' },
}
