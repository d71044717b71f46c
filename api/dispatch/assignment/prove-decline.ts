import { LockMode } from '@mikro-orm/core'
import type { Done } from '../../../schema/base/payload.ts'
import { WrongState } from '../../../schema/base/refusals.ts'
import type { ProveDeclineInput, ProveDeclinePayload } from '../../../schema/dispatch/give-up-seat.ts'
import { Decline } from '../../../schema/index.ts'
import { beyondScope } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, refusalOf, required, rowOf } from '../../refusal.ts'
import { mayAnswerAssignment } from '../permissions.ts'
import { attachAbsenceEvidence } from './absence-evidence.ts'

/**
 * Hands in evidence for a decline, as its expert, until it is excused. Refuses everybody else, files of another kind, and an excused
 * decline.
 */
export async function proveDecline(act: Act, input: ProveDeclineInput): Promise<Done<ProveDeclinePayload>> {
  const { em, viewer } = act
  const id = rowOf('Decline', input.declineId, ['declineId'])
  const decline = required(await em.findOne(Decline, id), notFound(input.declineId, ['declineId']))
  demand(mayAnswerAssignment(viewer, { expert: decline.expert.id }))
  await beyondScope(act, { why: 'evidence for a decline', office: decline.office.id }, async () => {
    await em.refreshOrFail(decline, { lockMode: LockMode.PESSIMISTIC_WRITE })
    demand(decline.justified ? excusedAlready() : undefined)
    await attachAbsenceEvidence(act, decline, input.evidenceFileIds)
  })
  const details = { files: input.evidenceFileIds.length }
  act.record({ verb: 'decline.proved', office: decline.office.id, subject: ['Decline', id], details })
  return { decline }
}

const excusedAlready = () =>
  refusalOf(WrongState, {
    code: 'EXCUSED_ALREADY',
    messageZh: '该谢绝已认定正当，无须再提交证明。',
    messageEn: 'This decline is excused already.',
    state: 'EXCUSED',
    allowed: [],
  })
