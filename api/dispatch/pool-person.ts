import type { OrganisationKind, SeatRole } from '../../schema/index.ts'
import type { CandidateFacts, SeatDemand } from './candidacy.ts'
import { rolesOpenTo } from './candidacy.ts'

/** Somebody of a panel's pool, as far as seats and composition rules are concerned. */
export interface PoolPerson {
  readonly expert: number
  readonly employer?: number
  readonly employerKind?: OrganisationKind
  readonly county?: string
  /** Roles they qualify for. */
  readonly roles: readonly SeatRole[]
  /** For a directly named member: the role named to. */
  readonly namedTo?: SeatRole
}

/** A candidate as a member of the pool. */
export function poolPerson(facts: CandidateFacts, seats: readonly SeatDemand[], namedTo?: SeatRole): PoolPerson {
  const { expert, employer, employerKind, county } = facts
  return { expert, employer, employerKind, county, roles: rolesOpenTo(facts, seats), namedTo }
}
