import { LockMode } from '@mikro-orm/core'
import type { Done } from '../../../schema/base/payload.ts'
import { WrongState } from '../../../schema/base/refusals.ts'
import { Message } from '../../../schema/index.ts'
import type { ResendMessageInput, ResendMessagePayload } from '../../../schema/notify/resend-message.ts'
import type { Act } from '../../context.ts'
import { messageStates } from '../../notify/message-states.ts'
import { demand, notFound, refusalOf, required, rowOf } from '../../refusal.ts'
import { become } from '../../transition.ts'
import { mayResendMessage } from '../permissions.ts'

/**
 * Sends a message again that failed, to the address its recipient has now, and tries as often as a new one within three days of the first.
 * Refuses who does not administer the office it comes from, and messages in another state: what was sent is never sent twice.
 */
export async function resendMessage(act: Act, input: ResendMessageInput): Promise<Done<ResendMessagePayload>> {
  const { em, viewer } = act
  const id = rowOf('Message', input.messageId, ['messageId'])
  const found = required(await em.findOne(Message, id), notFound(input.messageId, ['messageId']))
  demand(mayResendMessage(viewer, { office: found.office?.id }))
  demand(found.state === 'FAILED' ? undefined : notFailed(found.state))
  // Row-level security lets nobody lock what did not fail: whoever comes second finds it gone.
  required(await em.refresh(found, { lockMode: LockMode.PESSIMISTIC_WRITE, populate: ['mark'] as never }), notFailed('QUEUED'))
  become(messageStates, found, 'QUEUED')
  found.fault = null
  found.attempts = 0
  act.enqueue('message.send', { mark: found.mark }, { key: `message:${found.mark}` })
  act.record({ verb: 'message.resent', office: found.office?.id, subject: ['Message', id], details: { template: found.template } })
  return { message: found }
}

const notFailed = (state: string) =>
  refusalOf(WrongState, {
    code: 'WRONG_STATE',
    messageZh: '只有发送失败的消息可以重发。',
    messageEn: 'Only a message that failed is sent again.',
    state,
    allowed: ['FAILED'],
  })
