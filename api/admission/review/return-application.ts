import type { ReturnApplicationInput, ReturnApplicationPayload } from '../../../schema/admission/decide-application.ts'
import type { Done } from '../../../schema/base/payload.ts'
import type { Act } from '../../context.ts'
import { demand } from '../../refusal.ts'
import { lockApplication } from '../application/lock-application.ts'
import { findings, invalid } from '../invalid.ts'
import { mayTurnBack } from '../permissions.ts'
import { mayMove } from '../process/may-move.ts'
import { moveApplication } from '../process/move-application.ts'

/**
 * Returns an application to the applicant: what is missing, item by item, and until when. It comes back as a new submission, to be endorsed
 * and recommended again, for which there is then as much time as the hop that returned it has (S28). Refuses who does not have the case,
 * an empty list, and a day beyond that time.
 */
export async function returnApplication(act: Act, input: ReturnApplicationInput): Promise<Done<ReturnApplicationPayload>> {
  const { application, facts } = await lockApplication(act, input.applicationId)
  demand(mayTurnBack(act.viewer, facts))
  demand(mayMove(application, 'RETURN'))
  const missing = input.missing.map(item => item.trim()).filter(item => item !== '')
  const latest = facts.state === 'RECOMMENDED' ? facts.approveUntil : facts.recommendUntil
  demand(
    ...findings([
      missing.length === 0 && invalid('MISSING_UNTOLD', ['missing'], '请逐项写明缺少的内容。', 'Say item by item what is missing.', 'S18'),
      missing.length > 50 && invalid('TOO_MANY_ENTRIES', ['missing'], '至多 50 项。', 'At most 50 items.'),
      input.correctUntil < act.today && invalid('DAY_PASSED', ['correctUntil'], '补正期限已过。', 'The day has passed.', 'S28'),
      input.correctUntil > latest &&
        invalid('DAY_TOO_LATE', ['correctUntil'], `补正期限不得晚于 ${latest}。`, `The correction ends by ${latest} at the latest.`, 'S28'),
    ]),
  )
  application.correctUntil = input.correctUntil
  application.recommendedBy = null
  application.recommendationList = null
  await moveApplication(act, application, 'RETURN', { missing, correctUntil: input.correctUntil })
  return { application }
}
