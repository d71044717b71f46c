import { LockMode } from '@mikro-orm/core'
import type { Done } from '../../../schema/base/payload.ts'
import { WrongState } from '../../../schema/base/refusals.ts'
import type { AppraiseServiceInput, AppraiseServicePayload } from '../../../schema/dispatch/after-duty.ts'
import { Appraisal, ServiceRecord } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, refusalOf, required, rowOf } from '../../refusal.ts'
import { mayConductEngagement } from '../permissions.ts'
import { checkAppraisal } from './appraisal-form.ts'
import { appraise } from './appraise.ts'

/**
 * Appraises a service afterwards; the expert may reply. Somebody who did not attend has no service record, and so cannot be appraised.
 * Refuses who is no organiser, marks outside 1 to 5, and a second appraisal.
 */
export async function appraiseService(act: Act, input: AppraiseServiceInput): Promise<Done<AppraiseServicePayload>> {
  const { em, viewer, today } = act
  const id = rowOf('ServiceRecord', input.serviceRecordId, ['serviceRecordId'])
  const record = required(await em.findOne(ServiceRecord, id), notFound(input.serviceRecordId, ['serviceRecordId']))
  demand(mayConductEngagement(viewer, { office: record.office.id }))
  await em.refreshOrFail(record, { lockMode: LockMode.PESSIMISTIC_WRITE })
  demand(checkAppraisal(input.appraisal, record.startsOn, today))
  demand((await em.count(Appraisal, { serviceRecord: id } as never)) > 0 ? appraisedAlready() : undefined)
  const appraisal = await appraise(act, record, input.appraisal)
  act.record({ verb: 'service.appraised', office: record.office.id, subject: ['ServiceRecord', id] })
  return { appraisal }
}

const appraisedAlready = () =>
  refusalOf(WrongState, {
    code: 'APPRAISED_ALREADY',
    messageZh: '该次履职已有评价。',
    messageEn: 'This service is appraised already.',
    state: 'APPRAISED',
    allowed: [],
  })
