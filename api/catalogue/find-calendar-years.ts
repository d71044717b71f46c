import { ascending } from '../read/criteria.ts'
import type { Reading } from '../read/reading.ts'

export const findCalendarYears: Reading = {
  kind: 'list',
  field: 'Query.calendarYears',
  listing: { type: 'CalendarYear', orders: { YEAR: ascending({ sql: '{row}.year', type: 'integer' }) }, defaultOrder: 'YEAR' },
}

export const findCalendarYear: Reading = {
  kind: 'one',
  field: 'Query.calendarYear',
  lookup: { type: 'CalendarYear', by: { year: year => ({ sql: '{row}.year = $1::int', values: [Number(year)] }) } },
}

/** Newest first. */
export const findCalendarCorrections: Reading = {
  kind: 'connection',
  field: 'Query.calendarCorrections',
  listing: {
    type: 'CalendarCorrection',
    orders: { NEWEST: { terms: [{ sql: '{row}.id', type: 'integer' }], descending: true } },
    defaultOrder: 'NEWEST',
  },
}
