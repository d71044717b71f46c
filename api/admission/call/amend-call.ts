import { LockMode } from '@mikro-orm/core'
import type { AmendCallInput, AmendCallPayload } from '../../../schema/admission/publish-call.ts'
import type { Done } from '../../../schema/base/payload.ts'
import { Call } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, required, rowOf } from '../../refusal.ts'
import { demandOccupations } from '../appointment/demand-occupations.ts'
import { findings, invalid } from '../invalid.ts'
import { mayPublishCall } from '../permissions.ts'
import { settle } from '../settle.ts'
import { checkTerms } from './call-form.ts'
import { keepVersion } from './publish-call.ts'

/**
 * Amends a call by a further version (S01): drafts follow it, submitted applications keep the version they were made under. Waits for
 * submissions under way. Refuses who is no approver of the office, an amendment without number or reason, and a stale version.
 */
export async function amendCall(act: Act, input: AmendCallInput): Promise<Done<AmendCallPayload>> {
  const { em, viewer } = act
  const id = rowOf('Call', input.callId, ['callId'])
  const call = required(await em.findOne(Call, id, { populate: ['roster'] }), notFound(input.callId, ['callId']))
  demand(mayPublishCall(viewer, { office: call.office.id }))
  await em.refresh(call, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (input.version != null) await em.lock(call, LockMode.OPTIMISTIC, input.version)
  demand(
    ...findings([
      input.amendmentNumber.trim() === '' &&
        invalid('TEXT_MISSING', ['amendmentNumber'], '请填写修改文号。', 'Give the document number of the amendment.', 'S01'),
      input.reason.trim() === '' && invalid('REASON_MISSING', ['reason'], '请填写修改原因。', 'Give the reason.', 'S01'),
    ]),
    ...checkTerms(input.terms),
  )
  await demandOccupations(em, input.terms.occupationCodes)
  const number = call.currentVersion + 1
  const amendment = { number, amendmentNumber: input.amendmentNumber.trim(), reason: input.reason.trim() }
  keepVersion(act, call, call.roster.unwrap(), input.terms, amendment)
  call.currentVersion = number
  await settle(act)
  act.record({ verb: 'call.amended', office: call.office.id, subject: ['Call', call.id], details: { number } })
  return { call }
}
