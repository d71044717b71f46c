/** The national classification of occupations (职业分类大典, 2022 edition), with the occupations added and renamed since. */

import { readRows } from './csv.ts'

export interface FoundingOccupation {
  /** `6-18-01-01` and the like: as many parts as its level. */
  readonly code: string
  /** 1 major, 2 middle, 3 minor group, 4 occupation. */
  readonly level: 1 | 2 | 3 | 4
  readonly parentCode: string | null
  /** GB/T 6565 code of a group; occupations have none. */
  readonly gbmCode: string | null
  /** The name in force. */
  readonly name: string
  /** Names in earlier editions of the list, oldest first. */
  readonly earlierNames: readonly string[]
  readonly green: boolean
  readonly digital: boolean
  /** `2022`, or the batch that added it (`2025-07`), or `after 2022` where the batch is not known. */
  readonly edition: string
}

/**
 * All 2,176 rows of the edition in its order, then the additions; every parent stands before its children in the list it belongs to.
 * An Error names the first code that is malformed, doubled, or without parent: the founding files are then damaged.
 */
export function foundingOccupations(): FoundingOccupation[] {
  const renames = new Map(readRows('renames-after-2022.csv', ['code', 'name_2022', 'name_now']).map(row => [row.code, row]))
  const edition = readRows('occupations-2022.csv', ['code', 'level', 'parent', 'gbm', 'name', 'flags']).map(row => {
    const rename = renames.get(row.code)
    if (rename && rename.name_2022 !== row.name) throw new Error(`renamed occupation ${row.code} is ${row.name} in the edition`)
    return {
      ...occupation(row),
      gbmCode: row.gbm || null,
      name: rename?.name_now ?? row.name,
      earlierNames: rename ? [rename.name_2022] : [],
      edition: '2022',
    }
  })
  const additions = readRows('additions-after-2022.csv', ['code', 'level', 'parent', 'name', 'flags', 'batch']).map(row => ({
    ...occupation(row),
    gbmCode: null,
    name: row.name,
    earlierNames: [],
    edition: row.batch || 'after 2022',
  }))
  return checked([...edition, ...additions])
}

function occupation(row: { code: string; level: string; parent: string; flags: string }) {
  const level = row.code.split('-').length as FoundingOccupation['level']
  if (!/^\d(-\d\d){0,3}$/.test(row.code) || String(level) !== row.level) throw new Error(`occupation ${row.code} is malformed`)
  if (!['', 'L', 'S', 'L/S'].includes(row.flags)) throw new Error(`occupation ${row.code} has the flags ${row.flags}`)
  return { code: row.code, level, parentCode: row.parent || null, green: row.flags.includes('L'), digital: row.flags.includes('S') }
}

function checked(occupations: FoundingOccupation[]): FoundingOccupation[] {
  const seen = new Set<string>()
  for (const { code, parentCode } of occupations) {
    const parent = code.length === 1 ? null : code.slice(0, code.lastIndexOf('-'))
    if (parentCode !== parent || (parent !== null && !seen.has(parent))) throw new Error(`occupation ${code} has no parent`)
    if (seen.has(code)) throw new Error(`occupation ${code} stands twice`)
    seen.add(code)
  }
  return occupations
}
