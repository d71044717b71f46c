import { InvalidInput } from '../../../schema/base/refusals.ts'
import type { AppraisalInput, NotedIncidentInput } from '../../../schema/dispatch/complete-assignment.ts'
import { type Refusal, refusalOf } from '../../refusal.ts'
import { checkText } from '../../roster/text-form.ts'
import { invalid } from './invalid.ts'

/** Marks are whole numbers from 1 to 5, an incident is one of the duty. */
export function checkAppraisal(appraisal: AppraisalInput, startsOn: string, today: string): Refusal | undefined {
  const { competence, impartiality, discipline, diligence, cooperation } = appraisal
  const sound = [competence, impartiality, discipline, diligence, cooperation].every(
    mark => Number.isInteger(mark) && mark >= 1 && mark <= 5,
  )
  return sound
    ? checkIncident(appraisal.incident, startsOn, today)
    : invalid('MARK_OUT_OF_RANGE', '评价分值应为 1 至 5。', 'Marks are from 1 to 5.')
}

/** An incident of a duty is told in words, and happened between its first day and today (S08). */
function checkIncident(noted: NotedIncidentInput | null | undefined, startsOn: string, today: string): Refusal | undefined {
  if (!noted) return undefined
  const day = noted.occurredOn ?? startsOn
  if (day >= startsOn && day <= today) return checkText(noted.account, 'incident', 'S08')
  return refusalOf(InvalidInput, {
    code: 'INCIDENT_DAY',
    messageZh: `发生日期应在 ${startsOn} 至 ${today} 之间。`,
    messageEn: `It happened between ${startsOn} and ${today}.`,
    clause: 'S08',
    path: ['incident'],
  })
}
