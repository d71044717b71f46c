import { LockMode } from '@mikro-orm/core'
import type { Done } from '../../schema/base/payload.ts'
import type { AnswerAssignmentInput, AnswerAssignmentPayload } from '../../schema/dispatch/answer-assignment.ts'
import { Assignment, ConflictOfInterest } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import { demand, notFound, required, rowOf } from '../refusal.ts'
import { become, mayBecome } from '../transition.ts'
import { checkAnswer } from './answer-form.ts'
import { assignmentStates } from './assignment-states.ts'
import { beyondScope } from './beyond-scope.ts'
import { mayAnswerAssignment } from './permissions.ts'
import { vacateSeats } from './vacate-seats.ts'

/**
 * Answers an invitation: accepts with the independence statement (S06), declines with a reason, or recuses oneself with the kind of
 * conflict, which is declared by it. A seat that falls free is filled in the same transaction. Refuses everybody but the invited expert,
 * a second answer, and a stale version.
 */
export async function answerAssignment(act: Act, input: AnswerAssignmentInput): Promise<Done<AnswerAssignmentPayload>> {
  const { em, viewer, now } = act
  const id = rowOf('Assignment', input.assignmentId, ['assignmentId'])
  const assignment = required(await em.findOne(Assignment, id), notFound(input.assignmentId, ['assignmentId']))
  demand(mayAnswerAssignment(viewer, { expert: assignment.expert.id }))
  demand(...checkAnswer(input))
  const version = input.version ?? undefined
  if (input.answer === 'ACCEPT') {
    await em.refresh(assignment, { lockMode: LockMode.PESSIMISTIC_WRITE })
    become(assignmentStates, assignment, 'ACCEPTED')
    if (version !== undefined) await em.lock(assignment, LockMode.OPTIMISTIC, version)
    assignment.answeredAt = now
    return answered(act, assignment, 'assignment.accepted')
  }
  const reason = input.reason!.trim()
  const office = assignment.office.id
  if (input.answer === 'DECLINE') {
    demand(mayBecome(assignmentStates, assignment, 'DECLINED'))
    await beyondScope(act, { why: 'replacement after a decline', office }, () =>
      vacateSeats(act, [{ assignment: id, to: 'DECLINED', cause: 'DECLINED', reason, version }]),
    )
    return answered(act, assignment, 'assignment.declined')
  }
  demand(mayBecome(assignmentStates, assignment, 'RECUSED'))
  await beyondScope(act, { why: 'replacement after a recusal', office }, async () => {
    await declare(act, assignment, input.conflictKind!, reason)
    await vacateSeats(act, [{ assignment: id, to: 'RECUSED', cause: 'CONFLICTED', reason, version }])
  })
  return answered(act, assignment, 'assignment.recused')
}

/** A recusal is a declared conflict with the engagement: it counts for its other panels too. */
async function declare(act: Act, { expert, expertOffice, engagement }: Assignment, kind: string, explanation: string): Promise<void> {
  const about = { expert, office: expertOffice, engagement, organisation: null, otherExpert: null }
  const conflict = act.em.create(ConflictOfInterest, {
    ...about,
    kind,
    declaredBy: 'EXPERT',
    explanation,
    startsOn: act.today,
    endsOn: null,
    enteredBy: act.viewer.account ?? null,
  } as never)
  await act.em.persist(conflict).flush()
  act.emit('conflict.declared', { conflict: conflict.id, expert: expert.id })
}

function answered(act: Act, assignment: Assignment, verb: string): Done<AnswerAssignmentPayload> {
  act.record({ verb, office: assignment.office.id, subject: ['Assignment', assignment.id] })
  return { assignment }
}
