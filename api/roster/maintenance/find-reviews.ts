import type { ReviewItemFilter } from '../../../schema/roster/periodic-review-acts.ts'
import { among, ascending, descending, refersTo, withId } from '../../read/criteria.ts'
import type { Reading, Vocabulary } from '../../read/reading.ts'

const vocabulary: Vocabulary<ReviewItemFilter> = { outcomes: among('outcome'), office: refersTo('office_id', 'Office') }

export const findPeriodicReview: Reading = {
  kind: 'one',
  field: 'Query.periodicReview',
  lookup: { type: 'PeriodicReview', by: { id: withId('PeriodicReview') } },
}

export const findPeriodicReviews: Reading = {
  kind: 'connection',
  field: 'Query.periodicReviews',
  listing: { type: 'PeriodicReview', orders: { NEWEST: descending() }, defaultOrder: 'NEWEST' },
}

export const findReviewItems: Reading = {
  kind: 'connection',
  field: 'PeriodicReview.items',
  listing: { type: 'ReviewItem', filter: vocabulary, link: '{row}.review_id = {parent}', orders: { ID: ascending() }, defaultOrder: 'ID' },
}

export const findOccupationNeeds: Reading = {
  kind: 'connection',
  field: 'Roster.needs',
  listing: { type: 'OccupationNeed', link: '{row}.roster_id = {parent}', orders: { ID: ascending() }, defaultOrder: 'ID' },
}
