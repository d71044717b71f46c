import { LockMode } from '@mikro-orm/core'
import type { Done } from '../../../schema/base/payload.ts'
import type { CompleteAssignmentInput, CompleteAssignmentPayload } from '../../../schema/dispatch/complete-assignment.ts'
import { Assignment, Engagement, ServiceRecord } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, required, rowOf } from '../../refusal.ts'
import { daysBetween, type LocalDate } from '../../time/local-date.ts'
import { become, mayBecome } from '../../transition.ts'
import { assignmentStates } from '../assignment/assignment-states.ts'
import { notBegun } from '../engagement/duty-begun.ts'
import { engagementStates } from '../engagement/engagement-states.ts'
import { mayConductEngagement } from '../permissions.ts'
import { checkAppraisal } from './appraisal-form.ts'
import { appraise } from './appraise.ts'
import { invalid } from './invalid.ts'

/**
 * Records attendance: that a member served, which writes the service record that appraisals and fees rest on, or stayed away; with an
 * appraisal if there is one. Refuses who is no organiser, a seat not accepted, a duty whose first day has not come, more days than the duty
 * had, and an appraisal of somebody who was absent.
 */
export async function completeAssignment(act: Act, input: CompleteAssignmentInput): Promise<Done<CompleteAssignmentPayload>> {
  const { em, viewer, today } = act
  const id = rowOf('Assignment', input.assignmentId, ['assignmentId'])
  const assignment = required(await em.findOne(Assignment, id), notFound(input.assignmentId, ['assignmentId']))
  demand(mayConductEngagement(viewer, { office: assignment.office.id }))
  await em.refresh(assignment, { lockMode: LockMode.PESSIMISTIC_WRITE })
  const outcome = input.attendance === 'PRESENT' ? 'COMPLETED' : 'ABSENT'
  demand(mayBecome(assignmentStates, assignment, outcome))
  if (input.version != null) await em.lock(assignment, LockMode.OPTIMISTIC, input.version)
  demand(notBegun(assignment.startsOn, today))
  demand(
    input.attendance === 'ABSENT' && input.appraisal ? absentNotAppraised() : undefined,
    input.appraisal ? checkAppraisal(input.appraisal, assignment.startsOn, today) : undefined,
  )
  const longest = daysBetween(assignment.startsOn as LocalDate, assignment.endsOn as LocalDate) + 1
  const days = input.days ?? longest
  demand(days < 1 || days > longest ? daysOutOfRange(longest) : undefined)

  become(assignmentStates, assignment, outcome)
  const engagement = await em.findOneOrFail(Engagement, assignment.engagement.id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (mayBecome(engagementStates, engagement, 'HELD') === undefined) become(engagementStates, engagement, 'HELD')
  if (input.attendance === 'PRESENT') {
    const record = recordService(act, assignment, engagement, days)
    if (input.appraisal) await appraise(act, record, input.appraisal)
  }
  act.emit('seats.changed', { panel: assignment.panel.id })
  const details = { attendance: input.attendance, appraised: input.appraisal ? 'YES' : 'NO' }
  act.record({ verb: 'assignment.completed', office: assignment.office.id, subject: ['Assignment', assignment.id], details })
  return { assignment }
}

function recordService({ em, viewer, now }: Act, assignment: Assignment, { kind, title }: Engagement, days: number): ServiceRecord {
  const { expert, office, expertOffice, engagement, role, startsOn, endsOn } = assignment
  const record = em.create(ServiceRecord, {
    expert,
    office,
    expertOffice,
    engagement,
    assignment,
    kind,
    title,
    role,
    startsOn,
    endsOn,
    days,
    recordedBy: viewer.account ?? null,
    recordedAt: now,
  } as never)
  em.persist(record)
  return record
}

const absentNotAppraised = () => invalid('ABSENT_NOT_APPRAISED', '未到场者不作履职评价。', 'Somebody who was absent is not appraised.')

const daysOutOfRange = (longest: number) =>
  invalid('DAYS_OUT_OF_RANGE', `履职天数应为 1 至 ${longest}。`, `The days served are 1 to ${longest}.`, 'days')
