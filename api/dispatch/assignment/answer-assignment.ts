import type { Done } from '../../../schema/base/payload.ts'
import type { AnswerAssignmentInput, AnswerAssignmentPayload } from '../../../schema/dispatch/answer-assignment.ts'
import { Assignment } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, required, rowOf } from '../../refusal.ts'
import { mayAnswerAssignment } from '../permissions.ts'
import { takeAnswer } from './take-answer.ts'

/**
 * Answers an invitation, signed in as the invited expert (S06). Refuses everybody else, a second answer, an answer after the deadline,
 * and a stale version.
 */
export async function answerAssignment(act: Act, input: AnswerAssignmentInput): Promise<Done<AnswerAssignmentPayload>> {
  const { em, viewer } = act
  const id = rowOf('Assignment', input.assignmentId, ['assignmentId'])
  const assignment = required(await em.findOne(Assignment, id), notFound(input.assignmentId, ['assignmentId']))
  demand(mayAnswerAssignment(viewer, { expert: assignment.expert.id }))
  return { assignment: await takeAnswer(act, id, input, { channel: 'SIGNED_IN', version: input.version ?? undefined }) }
}
