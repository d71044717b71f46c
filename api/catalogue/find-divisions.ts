import type { DivisionFilter } from '../../schema/catalogue/divisions.ts'
import { ascending, contains, equals, isOneOf, withId } from '../read/criteria.ts'
import { badArgument } from '../read/failures.ts'
import type { Listing, Reading, Surroundings, Vocabulary } from '../read/reading.ts'

/** The numbers of a division and of everything below it. Throws UNKNOWN_CODE. */
export function divisionsUnder(code: string, { references }: Surroundings): number[] {
  const id = references.find('Division', 'code', code)
  if (id !== undefined) return references.subtree('Division', id)
  throw badArgument('UNKNOWN_CODE', '区划代码不存在。', 'There is no division with this code.')
}

const vocabulary: Vocabulary<DivisionFilter> = {
  level: equals('level'),
  under: (code, around) => isOneOf('{row}.id', divisionsUnder(code, around)),
  text: contains('name'),
}

const divisions: Listing = {
  type: 'Division',
  filter: vocabulary,
  orders: { CODE: ascending({ sql: '{row}.code', type: 'text', collation: 'C' }) },
  defaultOrder: 'CODE',
}

export const findDivision: Reading = {
  kind: 'one',
  field: 'Query.division',
  lookup: { type: 'Division', by: { id: withId('Division'), code: code => ({ sql: '{row}.code = $1::text', values: [code] }) } },
}

export const findDivisions: Reading = { kind: 'connection', field: 'Query.divisions', listing: divisions }

export const findDivisionChildren: Reading = {
  kind: 'connection',
  field: 'Division.children',
  listing: { ...divisions, link: '{row}.parent_id = {parent}' },
}
