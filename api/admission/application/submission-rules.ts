/** What has to be true of an application when it is submitted. Pure; moments are the database's. */

import { DocumentsDiffer, OfficeNotLawful, OutsideDeadline } from '../../../schema/admission/refusals.ts'
import type { ApplicationRoute, Attestation, DocumentKind } from '../../../schema/index.ts'
import { type Refusal, refusalOf } from '../../refusal.ts'
import type { LocalDate } from '../../time/local-date.ts'
import { endOfDayInShanghai, startOfDayInShanghai } from '../../time/shanghai.ts'
import { STAMPS } from '../call/call-form.ts'
import { invalid } from '../invalid.ts'
import type { Lawful, Remark } from './lawful-offices.ts'

/**
 * In time (S28): from the start of the first day to the end of the last, Asia/Shanghai, whatever weekday that is; after a return, to the
 * end of the day set for the correction if that is later. What happens at the end itself is late.
 */
export function checkDeadline(
  call: { readonly opensOn: string; readonly applyUntil: string },
  correctUntil: string | null,
  moment: Date,
): Refusal | undefined {
  const lastDay = correctUntil !== null && correctUntil > call.applyUntil ? correctUntil : call.applyUntil
  const early = moment < startOfDayInShanghai(call.opensOn as LocalDate)
  const late = moment >= endOfDayInShanghai(lastDay as LocalDate)
  if (!early && !late) return undefined
  return refusalOf(OutsideDeadline, {
    code: late ? 'DEADLINE_PASSED' : 'NOT_OPEN_YET',
    messageZh: late ? `申请已于 ${lastDay} 截止，逾期不再受理。` : `自 ${call.opensOn} 起受理。`,
    messageEn: late ? `Applications closed at the end of ${lastDay}; late ones are not accepted.` : `Applications open on ${call.opensOn}.`,
    clause: 'S28',
    opensOn: call.opensOn,
    closesOn: lastDay,
    judgedAt: moment,
  })
}

/** The checklist (S18): nothing missing, nothing that was not asked for. Stamped pages are added later, by whoever stamps. */
export function checkDocuments(
  checklist: { readonly requiredDocuments: readonly DocumentKind[]; readonly optionalDocuments: readonly DocumentKind[] },
  documents: readonly DocumentKind[],
  entry: 'ONLINE' | 'PAPER',
): Refusal | undefined {
  const stamps: readonly DocumentKind[] = STAMPS
  const required = [
    ...checklist.requiredDocuments.filter(kind => !stamps.includes(kind)),
    ...(entry === 'PAPER' ? ['SIGNED_FORM' as const] : []),
  ]
  const missing = [...new Set(required)].filter(kind => !documents.includes(kind))
  const allowed = [...required, ...checklist.optionalDocuments, ...stamps, 'SIGNED_FORM']
  const extra = [...new Set(documents)].filter(kind => !allowed.includes(kind))
  if (missing.length === 0 && extra.length === 0) return undefined
  return refusalOf(DocumentsDiffer, {
    code: missing.length > 0 ? 'DOCUMENTS_MISSING' : 'DOCUMENTS_UNEXPECTED',
    messageZh: missing.length > 0 ? `材料不齐，缺 ${missing.length} 种。` : `有 ${extra.length} 种材料不在清单内。`,
    messageEn: missing.length > 0 ? `Documents are missing: ${missing.length}.` : `Documents that were not asked for: ${extra.length}.`,
    clause: 'S18',
    path: ['documents'],
    missing,
    extra,
  })
}

const attested: readonly (readonly [Attestation, string, zh: string, en: string])[] = [
  ['LAW_ABIDING', 'S03', '须承诺遵纪守法、公正廉洁、接受监督。', 'Attest that you abide by the law, act fairly and accept supervision.'],
  ['KNOWS_RULES', 'S04', '须承诺熟悉专业法规政策和技术规范。', 'Attest that you know the rules and technical standards of the trade.'],
  ['ACTS_INDEPENDENTLY', 'S06', '须承诺以独立身份参加工作并承担责任。', 'Attest that you act independently and bear the responsibility.'],
  ['HEALTHY', 'S07', '须承诺身体健康、能够履职。', 'Attest that you are in health to serve.'],
]

/** What an applicant has to attest: whatever the rule set of the call asks for (S03, S04, S06, S07). */
export function checkAttestations(asked: readonly Attestation[], given: readonly Attestation[]): readonly Refusal[] {
  return attested
    .filter(([attestation]) => asked.includes(attestation) && !given.includes(attestation))
    .map(([, clause, zh, en]) => invalid('ATTESTATION_MISSING', ['attestations'], zh, en, clause))
}

/** The office chosen is one of the lawful ones, by the route it is lawful for (S19). */
export function checkOffice(
  chosen: { readonly office: number; readonly route: ApplicationRoute },
  { lawful, remarks }: { readonly lawful: readonly Lawful[]; readonly remarks: readonly Remark[] },
): Refusal | undefined {
  if (lawful.some(one => one.office.id === chosen.office && one.route === chosen.route)) return undefined
  const zh = lawful.map(({ office, zh: why }) => `${office.name}（${why}）`)
  return refusalOf(OfficeNotLawful, {
    code: 'OFFICE_NOT_LAWFUL',
    messageZh: `所选机构或途径无权受理。${zh.length > 0 ? `可申报：${zh.join('；')}` : remarks.map(remark => remark.zh).join('')}`,
    messageEn: `The application may not go to this office by this route. ${lawful.length > 0 ? `Lawful are: ${lawful.map(({ office, en }) => `${office.name}: ${en}`).join(' ')}` : remarks.map(remark => remark.en).join(' ')}`,
    clause: 'S19',
    path: ['officeId'],
    lawful: lawful.map(({ office, route }) => `${office.name} ${route}`),
  })
}

/** The occupations applied for are among those called for. */
export function checkOccupations(called: readonly string[], applied: readonly string[]): Refusal | undefined {
  if (called.length === 0) return undefined
  const outside = applied.filter(code => !called.some(group => code === group || code.startsWith(`${group}-`)))
  if (outside.length === 0) return undefined
  return invalid(
    'OCCUPATION_NOT_CALLED',
    ['occupations'],
    `本次征集不包括：${outside.join('、')}。`,
    `The call does not include ${outside.join(', ')}.`,
    'S01',
  )
}
