import { beyondScope } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import type { Cause } from '../../draw/record.ts'
import type { Facts } from '../../facts.ts'
import { type Vacancy, vacateSeats } from '../ceremony/vacate-seats.ts'
import { exclusionOf } from '../pool/exclusion-texts.ts'
import { findSeatsInConflict, type Rechecked, type SeatInConflict } from './find-seats-in-conflict.ts'
import { type RecheckReason, releaseWords } from './release-words.ts'

/**
 * Re-checks open seats against the records as they are now, before the commit of whatever changed them (S06): what an expert
 * declared, a supervisor upheld or records prove vacates each seat ahead that it concerns. The seat is filled again in the same
 * transaction. Whoever loses one is told why.
 */
export async function recheckAssignments(act: Act, rechecked: Rechecked): Promise<void> {
  await beyondScope(act, { why: 'open seats that a change concerns', office: undefined }, async () => {
    const seats = await findSeatsInConflict(act.em, act.today, rechecked)
    if (seats.length > 0) await vacateSeats(act, seats.map(vacancyOf))
  })
}

/** Listens to whatever changed about one expert. */
export function recheckExpert(act: Act, { expert }: { readonly expert: number }): Promise<void> {
  return recheckAssignments(act, { experts: [expert] })
}

/** Listens to a conflict that stands: it may concern the other side's seats only by those of its expert. */
export function recheckConflict(act: Act, { expert }: Facts['conflict.declared']): Promise<void> {
  return recheckAssignments(act, { experts: [expert] })
}

/** Listens to engagements that moved, and to their lists of contestants and participants. */
export function recheckEngagement(act: Act, { engagement }: { readonly engagement: number }): Promise<void> {
  return recheckAssignments(act, { engagements: [engagement] })
}

/** Listens to mergers and new names: whoever works or worked for one of the organisation's family, and the engagements that mention one. */
export function recheckOrganisation(act: Act, { organisation }: Facts['organisation.changed']): Promise<void> {
  return recheckAssignments(act, { organisation })
}

const ends: Partial<Record<RecheckReason, readonly [to: Vacancy['to'], cause: Cause]>> = {
  NO_ACTIVE_TERM: ['RELEASED', 'REMOVED'],
  NOT_AVAILABLE: ['RELEASED', 'BUSY'],
}

function vacancyOf({ assignment, reason }: SeatInConflict): Vacancy {
  const [to, cause] = ends[reason] ?? (['RECUSED', 'CONFLICTED'] as const)
  const { messageZh, messageEn } = exclusionOf(reason)
  return { assignment, to, cause, reason: `${messageZh} · ${messageEn}`, told: releaseWords[reason] }
}
