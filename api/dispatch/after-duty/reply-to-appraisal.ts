import { LockMode } from '@mikro-orm/core'
import type { Done } from '../../../schema/base/payload.ts'
import { WrongState } from '../../../schema/base/refusals.ts'
import type { ReplyToAppraisalInput, ReplyToAppraisalPayload } from '../../../schema/dispatch/after-duty.ts'
import { Appraisal } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, refusalOf, required, rowOf } from '../../refusal.ts'
import { mayAnswerAssignment } from '../permissions.ts'
import { invalid } from './invalid.ts'

const LONGEST_REPLY = 2000

/** The appraised expert's right of reply, used once; the reply stands beside the marks wherever they are shown. Refuses everybody else. */
export async function replyToAppraisal(act: Act, input: ReplyToAppraisalInput): Promise<Done<ReplyToAppraisalPayload>> {
  const { em, viewer, now } = act
  const id = rowOf('Appraisal', input.appraisalId, ['appraisalId'])
  const appraisal = required(await em.findOne(Appraisal, id), notFound(input.appraisalId, ['appraisalId']))
  demand(mayAnswerAssignment(viewer, { expert: appraisal.expert.id }))
  await em.refreshOrFail(appraisal, { lockMode: LockMode.PESSIMISTIC_WRITE })
  const reply = input.reply.trim()
  demand(reply === '' || reply.length > LONGEST_REPLY ? replyLength() : undefined)
  demand(appraisal.reply === null ? undefined : repliedAlready())
  Object.assign(appraisal, { reply, repliedAt: now })
  act.record({ verb: 'appraisal.replied', office: appraisal.office.id, subject: ['Appraisal', id] })
  return { appraisal }
}

const replyLength = () =>
  invalid('REPLY_LENGTH', `答复应为 1 至 ${LONGEST_REPLY} 字。`, `A reply has 1 to ${LONGEST_REPLY} characters.`, 'reply')

const repliedAlready = () =>
  refusalOf(WrongState, {
    code: 'REPLIED_ALREADY',
    messageZh: '已经答复过该评价。',
    messageEn: 'This appraisal was replied to already.',
    state: 'REPLIED',
    allowed: [],
  })
