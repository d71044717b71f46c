import { canonicalJson } from '../draw/canonical-json.ts'
import type { Role } from '../draw/document.ts'
import type { Instance } from '../draw/instance.ts'
import { type Digest, plainHash } from '../draw/tagged-hash.ts'
import type { PanelPlan } from './panel-plan.ts'

/** What a freeze fixes before any lottery is made: from these bytes the lottery is computed, however often and by whomever. */
export interface FreezeRecord {
  readonly engagementDigest: Digest
  readonly panelDigest: Digest
  readonly instance: Instance
  readonly roles: readonly Role[]
  readonly reserves: number
}

/** The bytes that are stored. */
export function freezeText(record: FreezeRecord): string {
  return canonicalJson(record)
}

/** The record behind stored bytes. */
export function readFreeze(text: string): FreezeRecord {
  return JSON.parse(text) as FreezeRecord
}

/** SHA-256 over what the engagement is: kind, title, organisations, days. */
export function engagementDigest(plan: PanelPlan): Digest {
  const { engagement, office, kind, title, organisations, from, through } = plan
  return plainHash(canonicalJson({ engagement, office, kind, title, organisations, from, through }))
}

/** SHA-256 over what the panel asks for: occupation, seats, rules. */
export function panelDigest(plan: PanelPlan): Digest {
  const { panel, occupation } = plan
  const seats = plan.seats.map(({ role, number, minimumTitle, minimumSkill }) => {
    return { role, number, minimumTitle: minimumTitle ?? undefined, minimumSkill: minimumSkill ?? undefined }
  })
  const rules = plan.rules.map(({ kind, number, outOf, subject, pair }) => {
    return { kind, number, outOf: outOf ?? undefined, subject: subject ?? undefined, pair }
  })
  return plainHash(canonicalJson({ panel, occupation, seats, rules }))
}
