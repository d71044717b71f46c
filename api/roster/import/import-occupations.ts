/** The occupations of a person in a roster file: by code, held against the name beside it, with a trade. */

import { type Classification, isOccupation, occupationOf } from '../../catalogue/occupation-code.ts'
import type { ImportRow } from './import-columns.ts'
import * as faults from './import-faults.ts'
import type { Blame } from './import-person.ts'

/** What codes, names and trades are looked up in. */
export interface OccupationReferences extends Classification {
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
  const primary = checkPrimary(cells, references, blame)
  const others = cells.otherOccupations.split(/[;；、,，\s]+/).filter(Boolean)
  const seen = new Set([cells.occupation])
  const found: ImportedOccupation[] = []
  for (const code of others) {
    if (seen.has(code)) blame('otherOccupations', faults.occupationTwice)
    seen.add(code)
    const known = occupationOf(code, '', references)
    if (isOccupation(known)) found.push({ occupation: known.id, trade: null })
    else blame('otherOccupations', known)
  }
  return primary && [primary, ...found]
}

function checkPrimary(cells: ImportRow['cells'], references: OccupationReferences, blame: Blame): ImportedOccupation | undefined {
  const known = occupationOf(cells.occupation, cells.occupationName, references)
  if (!isOccupation(known)) return blame('occupation', known)
  if (cells.trade === '') return { occupation: known.id, trade: null }
  const ofOccupation = references.trades.get(known.id) ?? new Map<string, number>()
  const trade = ofOccupation.get(cells.trade)
  return trade === undefined ? blame('trade', faults.unknownTrade([...ofOccupation.keys()])) : { occupation: known.id, trade }
}
