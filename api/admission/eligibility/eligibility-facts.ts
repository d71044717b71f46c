/** What the eligibility rules look at: everything relevant about a person, and nothing that names them. */

import type {
  Attestation,
  EmploymentKind,
  EventLevel,
  ExperienceKind,
  IncidentState,
  OrganisationKind,
  SkillLevel,
  StudioLevel,
  TitleGrade,
} from '../../../schema/index.ts'
import type { LocalDate } from '../../time/local-date.ts'

/** A professional title or a skill level; occupations are codes of the national classification throughout. */
export interface CredentialFact {
  readonly titleGrade: TitleGrade | null
  readonly skillLevel: SkillLevel | null
  readonly name: string
  readonly occupation: string
  readonly certificateNumber: string | null
  readonly grantedOn: LocalDate
  readonly revokedOn: LocalDate | null
}

export interface HonourFact {
  /** Code of the kind of honour. */
  readonly kind: string
  readonly name: string
  readonly certificateNumber: string | null
  readonly grantedOn: LocalDate
  readonly revokedOn: LocalDate | null
}

export interface EmploymentFact {
  readonly employer: string
  readonly post: string
  readonly occupation: string | null
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate | null
}

export interface ExperienceFact {
  readonly kind: ExperienceKind
  readonly event: string
  readonly level: EventLevel
  readonly occupation: string | null
  readonly heldOn: LocalDate
}

export interface StudioFact {
  readonly studio: string
  readonly level: StudioLevel
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate | null
}

export interface IncidentFact {
  readonly state: IncidentState
  readonly occurredOn: LocalDate
}

/** The facts of one person, as they were known at one moment. */
export interface EligibilityFacts {
  readonly birthDate: LocalDate
  readonly employmentKind: EmploymentKind
  readonly employerKind: OrganisationKind | null
  readonly heritageBearer: boolean
  readonly attestations: readonly Attestation[]
  /** Codes of the occupations applied for. */
  readonly occupations: readonly string[]
  readonly credentials: readonly CredentialFact[]
  readonly honours: readonly HonourFact[]
  readonly employments: readonly EmploymentFact[]
  readonly experiences: readonly ExperienceFact[]
  readonly studios: readonly StudioFact[]
  /** Incident records of earlier duties, by whichever office (S08). */
  readonly incidents: readonly IncidentFact[]
  readonly achievements: string
}
