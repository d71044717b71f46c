/** The calls of the demo world. */

import { type Day, dayText, momentOf } from './days.ts'
import type { Ground } from './ground.ts'
import type { WorldOffice } from './offices.ts'

export interface WorldCall {
  readonly id: number
  readonly applyUntil: Day
  readonly rules: string
}

const CHECKLIST = ['ID_COPY', 'TITLE_OR_SKILL_CERTIFICATE', 'ABILITY_EVIDENCE']
const ROUTES = ['SOCIAL_INSURANCE', 'INDUSTRY_AUTHORITY', 'DIRECT_UNIT', 'HOUSEHOLD', 'WORKPLACE']

/** Plants one call with its one version. */
export function plantCall(
  ground: Ground,
  city: WorldOffice,
  roster: number,
  call: { number: string; kind: string; issuedOn: Day; days: readonly [Day, Day, Day, Day, Day]; rules: string; text: string },
): WorldCall {
  const id = ground.next('call')
  const [opensOn, applyUntil, endorseUntil, recommendUntil, approveUntil] = call.days
  const publishedAt = momentOf(call.issuedOn, 9 * 60)
  const publisher = city.staff.APPROVER!
  ground.rows.put('call', {
    ...{ id, office_id: city.id, roster_id: roster, kind: call.kind, document_number: call.number },
    title: call.kind === 'FOUNDING' ? '湛江市人力资源和社会保障局关于征集高技能人才专家库专家的通知' : '关于补选专家库专家的通知',
    ...{ issuer: '湛江市人力资源和社会保障局', issued_on: dayText(call.issuedOn), disclosure: 'PUBLIC' },
    recipients: ['各县（市、区）人力资源和社会保障局', '各有关单位'],
    annexes: ['湛江市高技能人才专家推荐表', '湛江市高技能人才专家推荐汇总表'],
    ...{ full_text: call.text, current_version: 1, published_by_id: publisher, published_at: publishedAt },
  })
  ground.rows.put('call_version', {
    ...{ id, call_id: id, office_id: city.id, number: 1, amendment_number: null, reason: null, rule_set: call.rules },
    ...{ required_documents: CHECKLIST, optional_documents: ['HONOUR_CERTIFICATE', 'PHOTO'], routes: ROUTES, occupation_codes: [] },
    ...{ opens_on: dayText(opensOn), apply_until: dayText(applyUntil), endorse_until: dayText(endorseUntil) },
    ...{ recommend_until: dayText(recommendUntil), approve_until: dayText(approveUntil), minimum_notice_days: 5 },
    ...{ published_by_id: publisher, published_at: publishedAt },
  })
  return { id, applyUntil, rules: call.rules }
}
