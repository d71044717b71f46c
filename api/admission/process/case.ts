import type { ApplicationRoute, ApplicationState, DocumentKind, EligibilityOutcome, EmploymentKind } from '../../../schema/index.ts'

/** What permissions look at of an application. */
export interface ApplicationFacts {
  readonly office: number
  readonly callOffice: number
  readonly applicant: number | null
  readonly entry: 'ONLINE' | 'PAPER'
  /** Whether the viewer is the person who applies: by account, by record, or by ID number. */
  readonly own: boolean
  /** Whether the viewer acts for the employer, as its delegate. */
  readonly actsForEmployer: boolean
  /** Whether the viewer works for the employer, as their record says, or as staff of an office that is the employer. */
  readonly worksForEmployer: boolean
  readonly recommendedBy: number | null
  /** Whether the viewer gave an opinion for an office, also on a version that was returned since. */
  readonly reviewedIt: boolean
}

/** An application as acts on many look at it: a plain row, with what it depends on. */
export interface Case extends ApplicationFacts {
  readonly id: number
  readonly state: ApplicationState
  readonly route: ApplicationRoute
  readonly call: number
  readonly callVersion: number
  readonly employmentKind: EmploymentKind
  readonly employer: number | null
  readonly verdict: EligibilityOutcome | null
  readonly officeIsEmployer: boolean
  readonly list: number | null
  readonly applyUntil: string
  /** The last days of the hops, Asia/Shanghai; of what was returned, no earlier than that of whoever returned it. */
  readonly endorseUntil: string
  readonly recommendUntil: string
  readonly approveUntil: string
  readonly requiredDocuments: readonly DocumentKind[]
  readonly documents: readonly DocumentKind[]
  readonly exceptions: readonly string[]
}
