import type { ExclusionReason } from '../../../schema/dispatch/exclusion.ts'
import { canonicalJson } from '../../draw/canonical-json.ts'
import type { PoolChange } from '../../draw/document.ts'
import type { Survey } from '../pool/survey.ts'

/**
 * Who entered what moved somebody: the expert, the host, the office, the record (terms, titles, employment), or the expert's schedule. A
 * schedule is days kept free of duties or a seat elsewhere: to say which would tell who sits on a sealed panel.
 */
export type Side = 'EXPERT' | 'HOST' | 'OFFICE' | 'SCHEDULE' | 'RECORD'

/** Somebody who came into the pool or left it between announcement and freeze. */
export interface Change {
  readonly expert: number
  readonly change: PoolChange['change']
  /** Reasons that came up (for who left), or that fell away (for who joined). */
  readonly causes: readonly ExclusionReason[]
}

/** A change with who entered its causes. */
export interface TracedChange extends Change {
  readonly by: readonly { readonly cause: ExclusionReason; readonly side: Side; readonly account?: number }[]
}

interface Snapshot {
  readonly eligible: readonly number[]
  readonly excluded: readonly { readonly expert: number; readonly reasons: readonly ExclusionReason[] }[]
}

/** Everybody of the occupation as a survey finds them, as stored text. */
export function snapshotText({ eligible, excluded }: Survey): string {
  const snapshot: Snapshot = {
    eligible: eligible.map(({ facts }) => facts.expert),
    excluded: excluded.map(({ facts, reasons }) => ({ expert: facts.expert, reasons })),
  }
  return canonicalJson(snapshot)
}

/** How the pool of a survey differs from an earlier snapshot; whoever is in neither pool is no change. Ascending by expert. */
export function changesSince(text: string, survey: Survey): readonly Change[] {
  const before = JSON.parse(text) as Snapshot
  const was = new Set(before.eligible)
  const wasExcluded = new Map(before.excluded.map(({ expert, reasons }) => [expert, reasons]))
  const is = new Set(survey.eligible.map(({ facts }) => facts.expert))
  const excluded = new Map(survey.excluded.map(({ facts, reasons }) => [facts.expert, reasons]))
  const left = before.eligible
    .filter(expert => !is.has(expert))
    .map((expert): Change => ({ expert, change: 'LEFT', causes: excluded.get(expert) ?? ['OTHER_OCCUPATION'] }))
  const joined = [...is]
    .filter(expert => !was.has(expert))
    .map((expert): Change => ({ expert, change: 'JOINED', causes: wasExcluded.get(expert) ?? ['OTHER_OCCUPATION'] }))
  return [...left, ...joined].sort((a, b) => a.expert - b.expert)
}
