import type { HonourLevel } from '../../schema/catalogue/honour-kind.ts'
import type { References } from '../read/references.ts'

/** How many experts share a value; `county` only for occupations. */
export interface Count {
  readonly value: string
  readonly county: string
  readonly experts: number
}

/** A row of the catalogue that a count names by its code. */
export interface Named {
  readonly id: number
  readonly code: string
  readonly name: string
}

/** What the statistics are made of: sums of the ledger, and the names of what they speak of. */
export interface Counted {
  /** The year in Asia/Shanghai: ages are reached in its course. */
  readonly year: number
  /** Sums by measure; those of the occupation level asked for under `OCCUPATION`. */
  readonly counts: ReadonlyMap<string, readonly Count[]>
  readonly occupation: (code: string) => Named | undefined
  readonly county: (code: string) => Named | undefined
  readonly honours: readonly (Named & { readonly level: HonourLevel })[]
}

/** Names the rows of a type by their codes. */
export function namesOf(references: References, typeName: 'Occupation' | 'Division'): (code: string) => Named | undefined {
  return code => {
    const id = references.find(typeName, 'code', code)
    return id === undefined ? undefined : { id, code, name: nameOf(references, typeName, id) }
  }
}

/** All kinds of honours, in the order in which they came to the catalogue. */
export function honoursOf(references: References, levels: readonly HonourLevel[]): Counted['honours'] {
  const kinds = levels.flatMap(level =>
    references.where('HonourKind', 'level', level).map(id => {
      const code = references.row('HonourKind', String(id))?.get('code') ?? ''
      return { id, code, name: nameOf(references, 'HonourKind', id), level }
    }),
  )
  return kinds.sort((one, other) => one.id - other.id)
}

const nameOf = (references: References, typeName: string, id: number) => references.row(typeName, String(id))?.get('name') ?? ''
