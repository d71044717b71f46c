import { LockMode } from '@mikro-orm/core'
import type { Done } from '../../schema/base/payload.ts'
import { InvalidInput } from '../../schema/base/refusals.ts'
import type { AppraisalInput, CompleteAssignmentInput, CompleteAssignmentPayload } from '../../schema/dispatch/complete-assignment.ts'
import { Appraisal, Assignment, Engagement } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import { demand, notFound, type Refusal, refusalOf, required, rowOf } from '../refusal.ts'
import { become, mayBecome } from '../transition.ts'
import { assignmentStates } from './assignment-states.ts'
import { notBegun } from './duty-begun.ts'
import { engagementStates } from './engagement-states.ts'
import { mayCompleteAssignment } from './permissions.ts'

/**
 * Records that a member served or stayed away, with an appraisal if there is one. Refuses who is no organiser, a seat not accepted,
 * a duty whose first day has not come, and an appraisal of somebody who was absent.
 */
export async function completeAssignment(act: Act, input: CompleteAssignmentInput): Promise<Done<CompleteAssignmentPayload>> {
  const { em, viewer, today } = act
  const id = rowOf('Assignment', input.assignmentId, ['assignmentId'])
  const missing = notFound(input.assignmentId, ['assignmentId'])
  const assignment = required(await em.findOne(Assignment, id), missing)
  demand(mayCompleteAssignment(viewer, { office: assignment.office.id }))
  await em.refresh(assignment, { lockMode: LockMode.PESSIMISTIC_WRITE })
  const outcome = input.attendance === 'PRESENT' ? 'COMPLETED' : 'ABSENT'
  demand(mayBecome(assignmentStates, assignment, outcome))
  if (input.version != null) await em.lock(assignment, LockMode.OPTIMISTIC, input.version)
  demand(notBegun(assignment.startsOn, today))
  demand(checkAppraisal(input))

  become(assignmentStates, assignment, outcome)
  if (input.appraisal) assignment.appraisal = appraise(act, assignment, input.appraisal) as never
  const engagement = await em.findOneOrFail(Engagement, assignment.engagement.id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (mayBecome(engagementStates, engagement, 'HELD') === undefined) become(engagementStates, engagement, 'HELD')
  const details = { attendance: input.attendance, appraised: input.appraisal ? 'YES' : 'NO' }
  act.record({ verb: 'assignment.completed', office: assignment.office.id, subject: ['Assignment', assignment.id], details })
  return { assignment }
}

function appraise({ em, viewer }: Act, { office }: Assignment, { remark, ...marks }: AppraisalInput): Appraisal {
  const appraisal = em.create(Appraisal, { office, ...marks, remark: remark?.trim() || null, appraisedBy: viewer.account ?? null } as never)
  em.persist(appraisal)
  return appraisal
}

function checkAppraisal({ appraisal, attendance }: CompleteAssignmentInput): Refusal | undefined {
  if (!appraisal) return undefined
  if (attendance === 'ABSENT') {
    return invalid('ABSENT_NOT_APPRAISED', '未到场者不作履职评价。', 'Somebody who was absent is not appraised.')
  }
  const marks = [appraisal.competence, appraisal.impartiality, appraisal.discipline, appraisal.diligence, appraisal.cooperation]
  const sound = marks.every(mark => Number.isInteger(mark) && mark >= 1 && mark <= 5)
  return sound ? undefined : invalid('MARK_OUT_OF_RANGE', '评价分值应为 1 至 5。', 'Marks are from 1 to 5.')
}

function invalid(code: string, messageZh: string, messageEn: string): Refusal {
  return refusalOf(InvalidInput, { code, messageZh, messageEn, path: ['appraisal'] })
}
