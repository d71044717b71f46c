import { LockMode } from '@mikro-orm/core'
import type { Done } from '../../../schema/base/payload.ts'
import type { ApproveFeesInput, ApproveFeesPayload } from '../../../schema/dispatch/after-duty.ts'
import { FeeRecord } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand } from '../../refusal.ts'
import { become } from '../../transition.ts'
import { lockEngagement } from '../engagement/lock-engagement.ts'
import { mayApproveFees } from '../permissions.ts'
import { feeStates } from './fee-states.ts'
import { invalid } from './invalid.ts'

/**
 * Approves the prepared fees of an engagement for payment, which is made elsewhere. Refuses who is no approver, and who prepared any of
 * them.
 */
export async function approveFees(act: Act, input: ApproveFeesInput): Promise<Done<ApproveFeesPayload>> {
  const { em, viewer, now } = act
  const engagement = await lockEngagement(act, input, ({ office }) => mayApproveFees(viewer, { office, preparedBy: [] }))
  const fees = await em.find(FeeRecord, { serviceRecord: { engagement }, state: 'PREPARED' } as never, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
  })
  demand(mayApproveFees(viewer, { office: engagement.office.id, preparedBy: fees.map(fee => fee.preparedBy?.id) }))
  demand(fees.length === 0 ? invalid('NO_FEES', '没有待审批的劳务费。', 'No fee waits for approval.', 'engagementId') : undefined)
  for (const fee of fees) {
    become(feeStates, fee, 'APPROVED')
    Object.assign(fee, { approvedBy: viewer.account ?? null, approvedAt: now })
  }
  const details = { fees: fees.length, amount: fees.reduce((sum, fee) => sum + fee.amount, 0) }
  act.record({ verb: 'fees.approved', office: engagement.office.id, subject: ['Engagement', engagement.id], details })
  return { fees }
}
