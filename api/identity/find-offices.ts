import { ascending, withId } from '../read/criteria.ts'
import type { Reading } from '../read/reading.ts'

export const findOffice: Reading = { kind: 'one', field: 'Query.office', lookup: { type: 'Office', by: { id: withId('Office') } } }

export const findOffices: Reading = {
  kind: 'connection',
  field: 'Query.offices',
  listing: { type: 'Office', orders: { ID: ascending() }, defaultOrder: 'ID' },
}
