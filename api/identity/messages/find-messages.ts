import type { MessageFilter } from '../../../schema/notify/messages.ts'
import { among, ascending, descending, equals } from '../../read/criteria.ts'
import type { Reading, Vocabulary } from '../../read/reading.ts'

const vocabulary: Vocabulary<MessageFilter> = {
  states: among('state'),
  kinds: among('kind'),
  templates: among('template'),
  channel: equals('channel'),
}

/** One's own messages, and those of the offices in scope. */
export const findMessages: Reading = {
  kind: 'connection',
  field: 'Query.messages',
  listing: { type: 'Message', filter: vocabulary, orders: { ID: ascending(), LATEST: descending() }, defaultOrder: 'LATEST' },
}
