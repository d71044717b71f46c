import type { WithdrawApplicationInput, WithdrawApplicationPayload } from '../../../schema/admission/write-application.ts'
import type { Done } from '../../../schema/base/payload.ts'
import type { Act } from '../../context.ts'
import { demand } from '../../refusal.ts'
import { mayWriteApplication } from '../permissions.ts'
import { moveApplication } from '../process/move-application.ts'
import { lockApplication } from './lock-application.ts'

/** Withdraws an application, by the applicant or on paper by a clerk, until the appointment. */
export async function withdrawApplication(act: Act, input: WithdrawApplicationInput): Promise<Done<WithdrawApplicationPayload>> {
  const { application, facts } = await lockApplication(act, input.applicationId)
  demand(mayWriteApplication(act.viewer, facts))
  await moveApplication(act, application, 'WITHDRAW', { reason: input.reason?.trim() || null })
  return { application }
}
