import type { ApplicationFilter } from '../../../schema/admission/applications.ts'
import { occupationsUnder } from '../../catalogue/find-occupations.ts'
import { among, ascending, byName, contains, descending, equals, isOneOf, refersTo, withId } from '../../read/criteria.ts'
import type { Listing, Reading, Vocabulary } from '../../read/reading.ts'

const vocabulary: Vocabulary<ApplicationFilter> = {
  call: refersTo('call_id', 'Call'),
  states: among('state'),
  office: refersTo('office_id', 'Office'),
  employer: refersTo('employer_id', 'Organisation'),
  occupation: (code, around) =>
    isOneOf(
      'x.occupation_id',
      occupationsUnder(code, around),
      test => `exists (select from application_occupation x where x.application_id = {row}.id and ${test})`,
    ),
  verdicts: among('verdict'),
  routes: among('route'),
  entry: equals('entry'),
  recommendationList: refersTo('recommendation_list_id', 'RecommendationList'),
  officeIsEmployer: equals('office_is_employer', 'boolean'),
  name: contains('name'),
}

const applications: Listing = {
  type: 'Application',
  filter: vocabulary,
  orders: { ID: ascending(), ID_DESC: descending(), NAME: ascending(byName) },
  defaultOrder: 'ID',
}

export const findApplication: Reading = {
  kind: 'one',
  field: 'Query.application',
  lookup: { type: 'Application', by: { id: withId('Application') } },
}

export const findApplications: Reading = { kind: 'connection', field: 'Query.applications', listing: applications }

/** Of a call: those the viewer sees. */
export const findCallApplications: Reading = {
  kind: 'connection',
  field: 'Call.applications',
  listing: { ...applications, link: '{row}.call_id = {parent}' },
}
