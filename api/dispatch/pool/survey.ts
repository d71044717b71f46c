import type { ExclusionCount, ExclusionReason } from '../../../schema/dispatch/exclusion.ts'
import type { SeatRole } from '../../../schema/index.ts'
import { type CandidateFacts, type Duty, exclusionsOf } from './candidacy.ts'
import { countExclusions } from './exclusion-texts.ts'
import { type PoolPerson, poolPerson } from './pool-person.ts'

/** Somebody of a panel's occupation with every reason against them. */
export interface SurveyedCandidate {
  readonly facts: CandidateFacts
  readonly reasons: readonly ExclusionReason[]
}

/** Everybody of a panel's occupation, sorted into those who can sit on it and those who cannot. */
export interface Survey {
  readonly eligible: readonly SurveyedCandidate[]
  readonly excluded: readonly SurveyedCandidate[]
  /** The eligible, and the members already named. */
  readonly pool: readonly PoolPerson[]
  readonly exclusions: readonly ExclusionCount[]
}

/** Judges each candidate; members already named are in the pool whatever else is said, since they hold their seat. */
export function surveyOf(people: readonly CandidateFacts[], duty: Duty, named: ReadonlyMap<number, SeatRole>): Survey {
  const judged = people.map(facts => ({ facts, reasons: named.has(facts.expert) ? [] : exclusionsOf(facts, duty) }))
  const eligible = judged.filter(({ reasons }) => reasons.length === 0)
  const excluded = judged.filter(({ reasons }) => reasons.length > 0)
  return {
    eligible,
    excluded,
    pool: eligible.map(({ facts }) => poolPerson(facts, duty.seats, named.get(facts.expert))),
    exclusions: countExclusions(excluded.map(({ reasons }) => reasons)),
  }
}
