import { InvalidInput } from '../../../schema/base/refusals.ts'
import type { AppraisalInput } from '../../../schema/dispatch/complete-assignment.ts'
import { Appraisal, type ServiceRecord } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { type Refusal, refusalOf } from '../../refusal.ts'

/** Writes an appraisal of a service, under the name of whoever gives it. */
export function appraise({ em, viewer }: Act, record: ServiceRecord, { remark, ...marks }: AppraisalInput): Appraisal {
  const { office, expert, expertOffice } = record
  const about = { serviceRecord: record, office, expert, expertOffice }
  const appraisal = em.create(Appraisal, {
    ...about,
    ...marks,
    remark: remark?.trim() || null,
    appraisedBy: viewer.account ?? null,
  } as never)
  em.persist(appraisal)
  return appraisal
}

/** Marks are whole numbers from 1 to 5. */
export function checkMarks(appraisal: AppraisalInput): Refusal | undefined {
  const { competence, impartiality, discipline, diligence, cooperation } = appraisal
  const sound = [competence, impartiality, discipline, diligence, cooperation].every(
    mark => Number.isInteger(mark) && mark >= 1 && mark <= 5,
  )
  return sound ? undefined : invalid('MARK_OUT_OF_RANGE', '评价分值应为 1 至 5。', 'Marks are from 1 to 5.')
}

export function invalid(code: string, messageZh: string, messageEn: string, path = 'appraisal'): Refusal {
  return refusalOf(InvalidInput, { code, messageZh, messageEn, path: [path] })
}
