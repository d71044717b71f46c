import type { OrganisationFilter } from '../../schema/catalogue/organisations.ts'
import { among, ascending, byName, isOneOf, refersTo, withId } from '../read/criteria.ts'
import type { Reading, Vocabulary } from '../read/reading.ts'
import { readCreditCode } from './credit-code.ts'
import { divisionsUnder } from './find-divisions.ts'

const vocabulary: Vocabulary<OrganisationFilter> = {
  text: text => ({
    sql: `({row}.name ilike $1::text or exists (select from organisation_name x where x.organisation_id = {row}.id and x.name ilike $1::text))`,
    values: [`%${text.replaceAll(/[\\%_]/g, '\\$&')}%`],
  }),
  kinds: among('kind'),
  division: (code, around) => isOneOf('{row}.division_id', divisionsUnder(code, around)),
  parent: refersTo('parent_id', 'Organisation'),
}

export const findOrganisation: Reading = {
  kind: 'one',
  field: 'Query.organisation',
  lookup: {
    type: 'Organisation',
    by: {
      id: withId('Organisation'),
      // What is no credit code names no organisation; the text is not echoed.
      creditCode: text => {
        const reading = readCreditCode(text)
        return { sql: '{row}.credit_code = $1::text', values: ['code' in reading ? reading.code : ''] }
      },
    },
  },
}

export const findOrganisations: Reading = {
  kind: 'connection',
  field: 'Query.organisations',
  listing: { type: 'Organisation', filter: vocabulary, orders: { ID: ascending(), NAME: ascending(byName) }, defaultOrder: 'ID' },
}
