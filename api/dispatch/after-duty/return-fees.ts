import { LockMode } from '@mikro-orm/core'
import type { Done } from '../../../schema/base/payload.ts'
import type { ReturnFeesInput, ReturnFeesPayload } from '../../../schema/dispatch/after-duty.ts'
import { Account, type Engagement, FeeRecord } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { notifyAll } from '../../notify/notify.ts'
import { demand } from '../../refusal.ts'
import { become } from '../../transition.ts'
import { lockEngagement } from '../engagement/lock-engagement.ts'
import { mayWorkOnFees } from '../permissions.ts'
import { reasonMissing } from '../reason-given.ts'
import { feeStates } from './fee-states.ts'
import { invalid } from './invalid.ts'

/**
 * Returns the prepared fees of an engagement, with a reason, so that they are prepared anew; they stay on record, and whoever prepared them
 * is told. Refuses who neither prepares nor approves fees, an empty reason, and an engagement none of whose fees waits for approval.
 */
export async function returnFees(act: Act, input: ReturnFeesInput): Promise<Done<ReturnFeesPayload>> {
  const { em, viewer, now } = act
  const engagement = await lockEngagement(act, input, ({ office }) => mayWorkOnFees(viewer, { office }))
  const reason = input.reason.trim()
  demand(reasonMissing(reason))
  const fees = await em.find(FeeRecord, { serviceRecord: { engagement }, state: 'PREPARED' } as never, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
  })
  demand(fees.length === 0 ? invalid('NO_FEES', '没有待审批的劳务费。', 'No fee waits for approval.', 'engagementId') : undefined)
  for (const fee of fees) {
    become(feeStates, fee, 'RETURNED')
    Object.assign(fee, { returnedBy: viewer.account ?? null, returnedAt: now, returnReason: reason })
  }
  await tellPreparers(act, engagement, fees, reason)
  act.record({
    verb: 'fees.returned',
    office: engagement.office.id,
    subject: ['Engagement', engagement.id],
    details: { fees: fees.length, reason },
  })
  return { fees }
}

async function tellPreparers(
  act: Act,
  { title, office }: Engagement,
  fees: readonly { readonly preparedBy: { readonly id: number } | null }[],
  reason: string,
): Promise<void> {
  const others = new Set(fees.flatMap(({ preparedBy }) => preparedBy?.id ?? []).filter(id => id !== act.viewer.account))
  const accounts = await act.em.find(Account, [...others])
  await notifyAll(
    act,
    accounts.map(({ id, displayName }) => ({
      to: { account: id },
      office: office.id,
      template: 'GENERIC',
      values: {
        zh: {
          subject: `劳务费已退回：${title}`,
          paragraphs: [`${displayName}：`, `“${title}”的劳务费已退回，请更正后重新编制。理由：${reason}`],
        },
        en: {
          subject: `Fees were returned: ${title}`,
          paragraphs: [
            `Dear ${displayName},`,
            `The fees of “${title}” were returned; correct what is wrong and prepare them anew. Reason: ${reason}`,
          ],
        },
      },
    })),
  )
}
