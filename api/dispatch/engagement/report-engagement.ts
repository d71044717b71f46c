import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import type { ReportEngagementInput, ReportEngagementPayload } from '../../../schema/dispatch/conduct-engagement.ts'
import { AttendanceMissing } from '../../../schema/dispatch/refusals.ts'
import { Assignment } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, refusalOf } from '../../refusal.ts'
import { become, mayBecome } from '../../transition.ts'
import { assignmentStates } from '../assignment/assignment-states.ts'
import { mayConductEngagement } from '../permissions.ts'
import { engagementStates } from './engagement-states.ts'
import { lockEngagement } from './lock-engagement.ts'

const LONGEST_REPORT = 20_000

/**
 * Reports on an engagement that was held: attendance of every accepted seat is on record, and whoever only waited (reserves, unanswered
 * invitations) is released. Refuses who is no organiser, an empty report, and seats without attendance, with their number.
 */
export async function reportEngagement(act: Act, input: ReportEngagementInput): Promise<Done<ReportEngagementPayload>> {
  const { em } = act
  const engagement = await lockEngagement(act, input, owned => mayConductEngagement(act.viewer, owned))
  demand(mayBecome(engagementStates, engagement, 'REPORTED'))
  const report = input.report.trim()
  demand(report === '' || report.length > LONGEST_REPORT ? reportLength() : undefined)
  const waiting = await em.find(Assignment, { engagement, state: ['RESERVE', 'INVITED', 'ACCEPTED'] } as never)
  const unrecorded = waiting.filter(assignment => assignment.state === 'ACCEPTED').length
  demand(unrecorded > 0 ? attendanceMissing(unrecorded) : undefined)
  for (const assignment of waiting) become(assignmentStates, assignment, 'RELEASED')
  for (const panel of new Set(waiting.map(assignment => assignment.panel.id))) act.emit('seats.changed', { panel })
  engagement.report = report
  become(engagementStates, engagement, 'REPORTED')
  const details = { released: waiting.length }
  act.record({ verb: 'engagement.reported', office: engagement.office.id, subject: ['Engagement', engagement.id], details })
  return { engagement }
}

const reportLength = () =>
  refusalOf(InvalidInput, {
    code: 'REPORT_LENGTH',
    messageZh: `请填写 1 至 ${LONGEST_REPORT} 字的工作报告。`,
    messageEn: `Give a report of 1 to ${LONGEST_REPORT} characters.`,
    path: ['report'],
  })

const attendanceMissing = (unrecorded: number) =>
  refusalOf(AttendanceMissing, {
    code: 'ATTENDANCE_MISSING',
    messageZh: `还有 ${unrecorded} 个席位未记录到场情况。`,
    messageEn: `Attendance is missing for ${unrecorded} seat(s).`,
    unrecorded,
  })
