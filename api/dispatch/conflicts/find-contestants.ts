import { ascending } from '../../read/criteria.ts'
import type { Reading } from '../../read/reading.ts'

export const findContestants: Reading = {
  kind: 'connection',
  field: 'Engagement.contestants',
  listing: { type: 'Contestant', orders: { ID: ascending() }, defaultOrder: 'ID', link: '{row}.engagement_id = {parent}' },
}
