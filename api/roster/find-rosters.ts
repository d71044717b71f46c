import { ascending, withId } from '../read/criteria.ts'
import type { Reading } from '../read/reading.ts'

export const findRoster: Reading = { kind: 'one', field: 'Query.roster', lookup: { type: 'Roster', by: { id: withId('Roster') } } }

export const findRosters: Reading = {
  kind: 'connection',
  field: 'Query.rosters',
  listing: { type: 'Roster', orders: { ID: ascending() }, defaultOrder: 'ID' },
}
