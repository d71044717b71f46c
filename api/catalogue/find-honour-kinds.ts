import { ascending } from '../read/criteria.ts'
import { badArgument } from '../read/failures.ts'
import type { Reading, Surroundings } from '../read/reading.ts'

/** The numbers of the honours whose code or level is one of the values. Throws UNKNOWN_CODE for a code that no honour has. */
export function honourKindsOf(property: 'code' | 'level', values: readonly string[], { references }: Surroundings): number[] {
  return values.flatMap(value => {
    const found = references.where('HonourKind', property, value)
    if (property === 'code' && found.length === 0)
      throw badArgument('UNKNOWN_CODE', '荣誉代码不存在。', 'There is no honour with this code.')
    return found
  })
}

export const findHonourKinds: Reading = {
  kind: 'list',
  field: 'Query.honourKinds',
  listing: { type: 'HonourKind', orders: { ID: ascending() }, defaultOrder: 'ID' },
}
