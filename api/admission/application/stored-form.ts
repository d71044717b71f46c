/**
 * What of the recommendation form lies in `Application.form`: with codes and names as they were told, so that it stays what it was (S18).
 */

import type { CredentialFact, EmploymentFact, ExperienceFact, HonourFact, StudioFact } from '../eligibility/eligibility-facts.ts'

export interface StoredEmployment extends EmploymentFact {
  /** Number of the organisation, when it is registered. */
  readonly organisation: number | null
}

export interface StoredStudio extends StudioFact {
  readonly studioId: number
}

export interface StoredForm {
  readonly credentials: readonly CredentialFact[]
  readonly honours: readonly HonourFact[]
  readonly employments: readonly StoredEmployment[]
  readonly experiences: readonly ExperienceFact[]
  readonly studios: readonly StoredStudio[]
  readonly achievements: string
  readonly resume: string
}

/** The form of an application; it was written by `writeForm` and by nothing else. */
export function storedForm(application: { readonly form: unknown }): StoredForm {
  return application.form as StoredForm
}
