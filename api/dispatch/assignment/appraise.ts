import { InvalidInput } from '../../../schema/base/refusals.ts'
import type { AppraisalInput } from '../../../schema/dispatch/complete-assignment.ts'
import { Appraisal, type ServiceRecord } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { type Refusal, refusalOf } from '../../refusal.ts'
import { checkIncident, noteIncident } from './note-incident.ts'

/** Writes an appraisal of a service, under the name of whoever gives it, and opens the record of an incident it notes. */
export async function appraise(act: Act, record: ServiceRecord, { remark, incident, ...marks }: AppraisalInput): Promise<Appraisal> {
  const { em, viewer } = act
  const noted = incident ? await noteIncident(act, record, incident) : null
  const { office, expert, expertOffice } = record
  const about = { serviceRecord: record, office, expert, expertOffice }
  const appraisal = em.create(Appraisal, {
    ...about,
    ...marks,
    remark: remark?.trim() || null,
    incident: noted,
    appraisedBy: viewer.account ?? null,
  } as never)
  await em.persist(appraisal).flush()
  return appraisal
}

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

export function invalid(code: string, messageZh: string, messageEn: string, path = 'appraisal'): Refusal {
  return refusalOf(InvalidInput, { code, messageZh, messageEn, path: [path] })
}
