import type { RejectApplicationInput, RejectApplicationPayload, RejectionGround } from '../../../schema/admission/decide-application.ts'
import type { Done } from '../../../schema/base/payload.ts'
import type { Act } from '../../context.ts'
import { demand } from '../../refusal.ts'
import { lockApplication } from '../application/lock-application.ts'
import { findings, invalid } from '../invalid.ts'
import { mayTurnBack } from '../permissions.ts'
import { mayMove } from '../process/may-move.ts'
import { moveApplication } from '../process/move-application.ts'

const clauses: Readonly<Record<RejectionGround, string>> = {
  NOT_ELIGIBLE: 'S09',
  MATERIAL: 'S20',
  CHARACTER: 'S30',
  ABILITY: 'S30',
  CONTROL_NUMBER: 'S22',
}

/**
 * Rejects an application with its ground and reason. “To control the number” is a ground of the city alone, and needs a ranking reason:
 * there is no quota of nominations (S22). Refuses who does not have the case.
 */
export async function rejectApplication(act: Act, input: RejectApplicationInput): Promise<Done<RejectApplicationPayload>> {
  const { application, facts } = await lockApplication(act, input.applicationId)
  demand(mayTurnBack(act.viewer, facts))
  demand(mayMove(application, 'REJECT'))
  const reason = input.reason.trim()
  const rankingReason = input.rankingReason?.trim() || null
  const controls = input.ground === 'CONTROL_NUMBER'
  demand(
    ...findings([
      reason === '' && invalid('REASON_MISSING', ['reason'], '请写明理由。', 'Give the reason.', clauses[input.ground]),
      controls &&
        facts.state !== 'RECOMMENDED' &&
        invalid(
          'CITY_CONTROLS',
          ['ground'],
          '控制数量由市级复核环节掌握，推荐环节不设名额。',
          'Only the city controls the number; recommending knows no quota.',
          'S22',
        ),
      controls &&
        rankingReason === null &&
        invalid(
          'RANKING_MISSING',
          ['rankingReason'],
          '以控制数量为由的，须写明名次理由。',
          'A rejection to control the number needs a ranking reason.',
          'S22',
        ),
    ]),
  )
  await moveApplication(act, application, 'REJECT', { reason, clause: clauses[input.ground], rankingReason })
  return { application }
}
