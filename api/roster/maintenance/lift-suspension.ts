import { LockMode } from '@mikro-orm/core'
import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import { Suspension } from '../../../schema/index.ts'
import type { LiftSuspensionInput, LiftSuspensionPayload } from '../../../schema/roster/suspension-acts.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, refusalOf, required, rowOf } from '../../refusal.ts'
import { maySuspendExpert } from '../permissions.ts'
import { checkText } from '../text-form.ts'
import { tellStanding } from './tell-standing.ts'

/** Lifts a suspension before its finding is decided. Seats that were filled in the meantime stay with those who took them. */
export async function liftSuspension(act: Act, input: LiftSuspensionInput): Promise<Done<LiftSuspensionPayload>> {
  const { em, viewer, today } = act
  const { suspensionId, reason } = input
  const lockMode = LockMode.PESSIMISTIC_WRITE
  const suspension = required(
    await em.findOne(Suspension, rowOf('Suspension', suspensionId, ['suspensionId']), { lockMode }),
    notFound(suspensionId, ['suspensionId']),
  )
  demand(maySuspendExpert(viewer, { office: suspension.office.id }))
  demand(suspension.liftedOn === null ? undefined : alreadyLifted(), checkText(reason, 'reason', 'S26'))
  Object.assign(suspension, { liftedOn: today, liftReason: reason.trim(), liftedBy: viewer.account ?? null })
  await tellStanding(act, suspension.expert, 'REINSTATED', suspension.liftReason)
  act.record({ verb: 'suspension.lifted', office: suspension.office.id, subject: ['Expert', suspension.expert.id] })
  return { suspension }
}

const alreadyLifted = () =>
  refusalOf(InvalidInput, {
    code: 'ALREADY_LIFTED',
    messageZh: '该专家已经恢复履职。',
    messageEn: 'The suspension was lifted already.',
    clause: 'S26',
  })
