import type { Done } from '../../../schema/base/payload.ts'
import type { AnswerByLinkInput, AnswerByLinkPayload } from '../../../schema/dispatch/answer-by-link.ts'
import type { Act } from '../../context.ts'
import { demand } from '../../refusal.ts'
import { nobody } from '../../viewer.ts'
import { followLink, linkUsable } from './follow-link.ts'
import { takeAnswer } from './take-answer.ts'

/**
 * Answers an invitation through its personal link, without signing in: whoever holds it acts as the invited expert, for this one seat
 * and this one answer. Refuses links that are unknown or altered, used, expired, or another person's than the one signed in.
 */
export async function answerByLink(act: Act, { token, ...form }: AnswerByLinkInput): Promise<Done<AnswerByLinkPayload>> {
  const link = await followLink(act, token)
  demand(linkUsable(link, act.viewer, act.now))
  const asExpert: Act = { ...act, viewer: { ...nobody, expert: link!.expert } }
  const { state } = await takeAnswer(asExpert, link!.assignment, form, { channel: 'LINK' })
  return { state }
}
