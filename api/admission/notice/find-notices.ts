import type { ObjectionFilter, PublicNoticeFilter } from '../../../schema/admission/notices.ts'
import { among, ascending, descending, refersTo, withId } from '../../read/criteria.ts'
import type { Reading, Vocabulary } from '../../read/reading.ts'

const notices: Vocabulary<PublicNoticeFilter> = { call: refersTo('call_id', 'Call'), states: among('state') }
const objections: Vocabulary<ObjectionFilter> = { notice: refersTo('notice_id', 'PublicNotice'), states: among('state') }

export const findPublicNotice: Reading = {
  kind: 'one',
  field: 'Query.publicNotice',
  lookup: {
    type: 'PublicNotice',
    by: { id: withId('PublicNotice'), code: code => ({ sql: '{row}.code = $1::text', values: [code] }) },
  },
}

export const findPublicNotices: Reading = {
  kind: 'connection',
  field: 'Query.publicNotices',
  listing: {
    type: 'PublicNotice',
    filter: notices,
    orders: { NEWEST: descending({ sql: '{row}.opens_on', type: 'date' }) },
    defaultOrder: 'NEWEST',
  },
}

export const findNoticeEntries: Reading = {
  kind: 'connection',
  field: 'PublicNotice.entries',
  listing: {
    type: 'NoticeEntry',
    link: '{row}.notice_id = {parent}',
    orders: { POSITION: ascending({ sql: '{row}.position', type: 'integer' }) },
    defaultOrder: 'POSITION',
  },
}

export const findObjections: Reading = {
  kind: 'connection',
  field: 'Query.objections',
  listing: {
    type: 'Objection',
    filter: objections,
    orders: { NEWEST: descending({ sql: '{row}.filed_at', type: 'timestamptz' }) },
    defaultOrder: 'NEWEST',
  },
}
