import { LockMode } from '@mikro-orm/core'
import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput, WrongState } from '../../../schema/base/refusals.ts'
import type { ExcuseDeclineInput, ExcuseDeclinePayload } from '../../../schema/dispatch/give-up-seat.ts'
import { Decline } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, refusalOf, required, rowOf } from '../../refusal.ts'
import { mayExcuseDecline } from '../permissions.ts'
import { attachAbsenceEvidence } from './absence-evidence.ts'

/**
 * Excuses a decline: its reason is on the list, and a named officer has seen the evidence. Refuses reasons that are not on the list,
 * silence, a missing word about the evidence, and a decline excused already.
 */
export async function excuseDecline(act: Act, input: ExcuseDeclineInput): Promise<Done<ExcuseDeclinePayload>> {
  const { em, viewer, now } = act
  const id = rowOf('Decline', input.declineId, ['declineId'])
  const decline = required(await em.findOne(Decline, id), notFound(input.declineId, ['declineId']))
  demand(mayExcuseDecline(viewer, { offices: [decline.office.id, decline.expertOffice.id] }))
  await em.refreshOrFail(decline, { lockMode: LockMode.PESSIMISTIC_WRITE })
  const evidence = input.evidence.trim()
  demand(decline.justified || ['OTHER', 'NO_ANSWER'].includes(decline.reason) ? notExcusable(decline.reason) : undefined)
  demand(evidence === '' ? evidenceMissing() : undefined)
  await attachAbsenceEvidence(act, decline, input.evidenceFileIds ?? [])
  Object.assign(decline, { justified: true, evidence, excusedBy: viewer.account ?? null, excusedAt: now })
  act.record({ verb: 'decline.excused', office: decline.office.id, subject: ['Decline', id], details: { reason: decline.reason } })
  return { decline }
}

const notExcusable = (state: string) =>
  refusalOf(WrongState, {
    code: 'NOT_EXCUSABLE',
    messageZh: '该谢绝已认定，或其理由不在正当理由之列。',
    messageEn: 'This decline is excused already, or its reason is not on the list.',
    state,
    allowed: ['ILLNESS', 'FAMILY_EMERGENCY', 'OTHER_DUTY', 'EMPLOYER_REFUSES', 'FORCE_MAJEURE'],
  })

const evidenceMissing = () =>
  refusalOf(InvalidInput, {
    code: 'EVIDENCE_MISSING',
    messageZh: '请写明所见的证明材料。',
    messageEn: 'Say which evidence was seen.',
    path: ['evidence'],
  })
