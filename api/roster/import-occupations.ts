/** The occupations of a person in a roster file: by code, held against the name beside it, with a trade. */

import type { ImportRow } from './import-columns.ts'
import * as faults from './import-faults.ts'
import type { Blame } from './import-person.ts'

/** An occupation or group of the classification in use. */
export interface KnownOccupation {
  readonly id: number
  readonly code: string
  readonly name: string
  readonly earlierNames: readonly string[]
  readonly level: number
}

/** What codes, names and trades are looked up in. */
export interface OccupationReferences {
  readonly occupations: ReadonlyMap<string, KnownOccupation>
  /** Occupations by their names, earlier ones included. */
  readonly occupationsNamed: ReadonlyMap<string, KnownOccupation>
  /** Trades of an occupation by name. */
  readonly trades: ReadonlyMap<number, ReadonlyMap<string, number>>
}

export interface ImportedOccupation {
  readonly occupation: number
  readonly trade: number | null
}

/** The primary occupation and the others, in that order; undefined when one is faulty. */
export function checkOccupations(
  cells: ImportRow['cells'],
  references: OccupationReferences,
  blame: Blame,
): readonly ImportedOccupation[] | undefined {
  const primary = cells.occupation === '' ? blame('occupation', faults.missing) : checkPrimary(cells, references, blame)
  const others = cells.otherOccupations.split(/[;；、,，\s]+/).filter(Boolean)
  const seen = new Set([cells.occupation])
  const found: ImportedOccupation[] = []
  for (const code of others) {
    if (seen.has(code)) blame('otherOccupations', faults.occupationTwice)
    seen.add(code)
    const known = references.occupations.get(code)
    if (known === undefined) blame('otherOccupations', faults.unknownOccupation(undefined))
    else if (known.level !== 4) blame('otherOccupations', faults.occupationGroup)
    else found.push({ occupation: known.id, trade: null })
  }
  return primary && [primary, ...found]
}

function checkPrimary(cells: ImportRow['cells'], references: OccupationReferences, blame: Blame): ImportedOccupation | undefined {
  const { occupations, occupationsNamed, trades } = references
  const known = occupations.get(cells.occupation)
  const named = cells.occupationName === '' ? undefined : occupationsNamed.get(cells.occupationName)
  if (known === undefined) return blame('occupation', faults.unknownOccupation(named?.code))
  const sameName = cells.occupationName === '' || [known.name, ...known.earlierNames].includes(cells.occupationName)
  if (!sameName) return blame('occupation', faults.otherOccupation(known.name, named?.code))
  if (known.level !== 4) return blame('occupation', faults.occupationGroup)
  if (cells.trade === '') return { occupation: known.id, trade: null }
  const ofOccupation = trades.get(known.id) ?? new Map<string, number>()
  const trade = ofOccupation.get(cells.trade)
  return trade === undefined ? blame('trade', faults.unknownTrade([...ofOccupation.keys()])) : { occupation: known.id, trade }
}
