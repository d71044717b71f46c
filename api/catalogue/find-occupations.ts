import type { OccupationFilter } from '../../schema/catalogue/occupations.ts'
import { ascending, equals, isOneOf, withId } from '../read/criteria.ts'
import { badArgument } from '../read/failures.ts'
import type { Listing, Reading, Surroundings, Vocabulary } from '../read/reading.ts'

/** The numbers of an occupation or group and of everything below it. Throws UNKNOWN_CODE for a code that no edition here has. */
export function occupationsUnder(code: string, { references }: Surroundings): number[] {
  const id = references.find('Occupation', 'code', code)
  if (id !== undefined) return references.subtree('Occupation', id)
  throw badArgument(
    'UNKNOWN_CODE',
    '职业编码不存在，或已不在现行版本中。',
    'There is no occupation with this code, or it left this edition.',
  )
}

const vocabulary: Vocabulary<OccupationFilter> = {
  level: equals('level', 'int'),
  under: (code, around) => isOneOf('{row}.id', occupationsUnder(code, around)),
  text: text => ({
    sql: '({row}.name ilike $1::text or {row}.code ilike $1::text or array_to_string({row}.earlier_names, $2) ilike $1::text)',
    values: [`%${text.replaceAll(/[\\%_]/g, '\\$&')}%`, '\n'],
  }),
  green: equals('green', 'boolean'),
  digital: equals('digital', 'boolean'),
}

const byCode = ascending({ sql: '{row}.code', type: 'text', collation: 'C' })
const occupations: Listing = { type: 'Occupation', filter: vocabulary, orders: { CODE: byCode }, defaultOrder: 'CODE' }

export const findOccupation: Reading = {
  kind: 'one',
  field: 'Query.occupation',
  lookup: {
    type: 'Occupation',
    by: { id: withId('Occupation'), code: code => ({ sql: '{row}.code = $1::text', values: [code] }) },
  },
}

export const findOccupations: Reading = { kind: 'connection', field: 'Query.occupations', listing: occupations }

export const findOccupationChildren: Reading = {
  kind: 'connection',
  field: 'Occupation.children',
  listing: { ...occupations, link: '{row}.parent_id = {parent}' },
}
