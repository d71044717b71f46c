import type { DisqualifyApplicantInput, DisqualifyApplicantPayload } from '../../../schema/admission/disqualify-applicant.ts'
import type { Done } from '../../../schema/base/payload.ts'
import type { Act } from '../../context.ts'
import { demand } from '../../refusal.ts'
import { checkEvidence, checkText } from '../../roster/text-form.ts'
import { lockApplication } from '../application/lock-application.ts'
import { invalid } from '../invalid.ts'
import { mayDisqualifyApplicant } from '../permissions.ts'
import { mayMove } from '../process/may-move.ts'
import { moveApplication } from '../process/move-application.ts'

/**
 * Disqualifies an applicant for forged material, whenever it is found before the appointment (S29): with what was forged and the evidence,
 * by an approver who did not recommend them. For good: nobody with this ID number applies, is published or is appointed again, under any
 * call. Refuses somebody appointed, whose terms `disqualifyExpert` voids.
 */
export async function disqualifyApplicant(act: Act, input: DisqualifyApplicantInput): Promise<Done<DisqualifyApplicantPayload>> {
  const { application, facts } = await lockApplication(act, input.applicationId)
  demand(mayDisqualifyApplicant(act.viewer, facts))
  demand(application.state === 'APPOINTED' ? appointedAlready() : mayMove(application, 'DISQUALIFY'))
  demand(checkText(input.finding, 'finding', 'S29'), checkEvidence(input.evidence, 'evidence', 'S29'))
  const evidence = input.evidence.map(item => item.trim()).join('、')
  await moveApplication(act, application, 'DISQUALIFY', { reason: `${input.finding.trim()}（${evidence}）`, clause: 'S29' })
  return { application }
}

const appointedAlready = () =>
  invalid(
    'DISQUALIFY_EXPERT_INSTEAD',
    ['applicationId'],
    '此人已聘用，请以查实的不良记录取消专家资格。',
    'The person was appointed; disqualify the expert, by an upheld incident record.',
    'S29',
  )
