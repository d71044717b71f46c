import type { OrganisationKind, SeatRole, SkillLevel, TitleGrade } from '../../../schema/index.ts'
import type { RuleFacts } from '../rules/rule-facts.ts'
import type { CandidateFacts, SeatDemand } from './candidacy.ts'
import { rolesOpenTo } from './candidacy.ts'

/** Somebody of a panel's pool, as far as seats and composition rules are concerned. */
export interface PoolPerson {
  readonly expert: number
  readonly employer?: number
  readonly employerKind?: OrganisationKind
  readonly county?: string
  /** Highest title and skill level in the panel's occupation (S10). */
  readonly title?: TitleGrade
  readonly skill?: SkillLevel
  /** What rules ask beyond that; only where a rule of the panel does. */
  readonly facts?: RuleFacts
  /** Relative chance aimed at; 1 when nothing is said. */
  readonly weight?: number
  /** Roles they qualify for. */
  readonly roles: readonly SeatRole[]
  /** For a directly named member: the role named to. */
  readonly namedTo?: SeatRole
}

/** A candidate as a member of the pool. */
export function poolPerson(facts: CandidateFacts, seats: readonly SeatDemand[], namedTo?: SeatRole): PoolPerson {
  const { expert, employer, employerKind, county, title, skill } = facts
  return { expert, employer, employerKind, county, title, skill, roles: rolesOpenTo(facts, seats), namedTo }
}
