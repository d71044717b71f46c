/** What a removal has to rest on (出库, S26, S29). */

import { InvalidInput } from '../../../schema/base/refusals.ts'
import type { IncidentState, RemovalGround } from '../../../schema/index.ts'
import { type Refusal, refusalOf } from '../../refusal.ts'

/** The finding that a removal names. */
export interface Finding {
  readonly expert: number
  readonly state: IncidentState
  readonly heard: boolean
  readonly evidence: number
}

/**
 * Health is no fault and rests on no finding; every other ground demands an upheld finding about the same expert, with evidence, the expert
 * heard. Forged material is a disqualification, never a mere removal (S29).
 */
export function checkRemovalGround(
  { ground, expert, text }: { readonly ground: RemovalGround; readonly expert: number; readonly text: string },
  finding: Finding | undefined,
): Refusal | undefined {
  if (ground === 'HEALTH') return finding ? refused('HEALTH_IS_NO_FAULT', ...messages.health, 'incidentId') : undefined
  if (ground === 'FORGERY') return refused('DISQUALIFY_INSTEAD', ...messages.forgery, 'ground', 'S29')
  return checkFinding({ expert, text }, finding)
}

/** A finding that may cost somebody the term: upheld, about that expert, with evidence, the expert heard. */
export function checkFinding(
  { expert, text }: { readonly expert: number; readonly text: string },
  finding: Finding | undefined,
): Refusal | undefined {
  if (text === '') return refused('FINDING_MISSING', ...messages.text, 'finding')
  if (!finding || finding.expert !== expert) return refused('FINDING_MISSING', ...messages.missing, 'incidentId')
  if (finding.state !== 'UPHELD') return refused('FINDING_NOT_UPHELD', ...messages.notUpheld, 'incidentId')
  if (finding.evidence === 0) return refused('EVIDENCE_MISSING', ...messages.evidence, 'incidentId')
  return finding.heard ? undefined : refused('EXPERT_NOT_HEARD', ...messages.notHeard, 'incidentId')
}

const messages = {
  health: ['身体原因不是过错，不得附不良记录。', 'Health is no fault: it rests on no incident record.'],
  forgery: ['材料造假应当取消资格，请改用取消资格。', 'Forged material is a disqualification; disqualify instead.'],
  text: ['请写明查实结论。', 'Write what was found.'],
  missing: ['该原因须附关于该专家的、经查实的不良记录。', 'This ground demands an upheld incident record about this expert.'],
  notUpheld: ['不良记录尚未认定属实。', 'The incident record is not upheld.'],
  evidence: ['不良记录没有证据材料。', 'The incident record names no evidence.'],
  notHeard: ['尚未听取专家陈述申辩。', 'The expert has not been heard.'],
} as const satisfies Record<string, readonly [zh: string, en: string]>

function refused(code: string, messageZh: string, messageEn: string, field: string, clause = 'S26'): Refusal {
  return refusalOf(InvalidInput, { code, messageZh, messageEn, clause, path: [field] })
}
