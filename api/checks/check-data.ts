import type { Client } from 'pg'
import type { Seals } from '../seals.ts'
import type { ComputedInvariant, Invariant, Offender } from './invariant.ts'

/** One invariant, and the rows that break it. */
export interface Finding {
  readonly invariant: Invariant | ComputedInvariant
  readonly offenders: readonly Offender[]
}

/** Asks a database, as its owner role, about each invariant in turn. Changes nothing. */
export async function* checkData(
  client: Client,
  seals: Seals,
  invariants: readonly (Invariant | ComputedInvariant)[],
): AsyncGenerator<Finding> {
  for (const invariant of invariants) {
    const offenders = 'sql' in invariant ? (await client.query<Offender>(invariant.sql)).rows : await invariant.find(client, seals)
    yield { invariant, offenders }
  }
}
