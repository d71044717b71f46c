import type { Done } from '../../../schema/base/payload.ts'
import type { AnswerByTelephoneInput, AnswerByTelephonePayload } from '../../../schema/dispatch/answer-by-telephone.ts'
import { Assignment } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, required, rowOf } from '../../refusal.ts'
import { mayAnswerForExpert } from '../permissions.ts'
import { takeAnswer } from './take-answer.ts'

/**
 * Enters an answer that an expert gave by telephone, under the name of the officer who took it, and confirms it to the expert, who can
 * object. Refuses who does not draw for the office, and whatever the expert could not answer either.
 */
export async function answerByTelephone(act: Act, input: AnswerByTelephoneInput): Promise<Done<AnswerByTelephonePayload>> {
  const { em, viewer } = act
  const id = rowOf('Assignment', input.assignmentId, ['assignmentId'])
  const known = required(await em.findOne(Assignment, id), notFound(input.assignmentId, ['assignmentId']))
  demand(mayAnswerForExpert(viewer, { office: known.office.id }))
  const assignment = await takeAnswer(act, id, input, { channel: 'TELEPHONE', enteredBy: viewer.account })
  return { assignment }
}
