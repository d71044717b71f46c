import { canonicalJson } from '../../draw/canonical-json.ts'
import type { Role } from '../../draw/document.ts'
import { fractionText, readFraction } from '../../draw/fraction.ts'
import type { Instance } from '../../draw/instance.ts'
import { type Digest, plainHash } from '../../draw/tagged-hash.ts'
import type { PanelPlan } from '../panel/panel-plan.ts'

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
  return canonicalJson({ ...record, instance: instanceText(record.instance) })
}

/** The record behind stored bytes. */
export function readFreeze(text: string): FreezeRecord {
  const record = JSON.parse(text) as FreezeRecord
  const { cap } = record.instance as { readonly cap?: unknown }
  return cap === undefined ? record : { ...record, instance: { ...record.instance, cap: readFraction(cap as string)! } }
}

/** An instance with its cap as documents write it; the numbers of a fraction are beyond JSON's. */
function instanceText(instance: Instance): object {
  return instance.cap === undefined ? instance : { ...instance, cap: fractionText(instance.cap) }
}

/** SHA-256 over what the engagement is: kind, title, organisations, days. */
export function engagementDigest(plan: PanelPlan): Digest {
  const { engagement, office, kind, title, organisations, from, through } = plan
  return plainHash(canonicalJson({ engagement, office, kind, title, organisations, from, through }))
}
