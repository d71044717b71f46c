import type { AssignmentFilter } from '../../../schema/dispatch/assignments.ts'
import { among, ascending, descending, equals, withId } from '../../read/criteria.ts'
import type { Listing, Reading, Vocabulary } from '../../read/reading.ts'

const vocabulary: Vocabulary<AssignmentFilter> = { states: among('state'), roles: among('role'), route: equals('route') }

const assignments: Listing = {
  type: 'Assignment',
  filter: vocabulary,
  orders: { ID: ascending(), STARTS_ON_DESC: descending({ sql: '{row}.starts_on', type: 'date' }) },
  defaultOrder: 'ID',
}

export const findAssignment: Reading = {
  kind: 'one',
  field: 'Query.assignment',
  lookup: { type: 'Assignment', by: { id: withId('Assignment') } },
}

export const findExpertAssignments: Reading = {
  kind: 'connection',
  field: 'Expert.assignments',
  listing: { ...assignments, link: '{row}.expert_id = {parent}', defaultOrder: 'STARTS_ON_DESC' },
}

export const findPanelAssignments: Reading = {
  kind: 'connection',
  field: 'Panel.assignments',
  listing: { ...assignments, link: '{row}.panel_id = {parent}' },
}

export const findEngagementAssignments: Reading = {
  kind: 'connection',
  field: 'Engagement.assignments',
  listing: { ...assignments, link: '{row}.engagement_id = {parent}' },
}
