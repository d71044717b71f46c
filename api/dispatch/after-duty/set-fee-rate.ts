import type { Done } from '../../../schema/base/payload.ts'
import type { SetFeeRateInput, SetFeeRatePayload } from '../../../schema/dispatch/after-duty.ts'
import { FeeRate, FeeRecord, Office } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, required, rowOf } from '../../refusal.ts'
import { addDays, type LocalDate } from '../../time/local-date.ts'
import { maySetFeeRate } from '../permissions.ts'
import { invalid } from './invalid.ts'
import { lockRates } from './lock-rates.ts'

/**
 * Sets a rate of fees for a kind of duty and a title grade from a day on; the rate in force before ends on the day before, and what it paid
 * stands. One that begins on the same day is corrected, while no fee rests on it; fees being prepared are waited for. Refuses who may not,
 * amounts out of range, a missing document number, a day before the present rate's first, and a rate in use.
 */
export async function setFeeRate(act: Act, input: SetFeeRateInput): Promise<Done<SetFeeRatePayload>> {
  const { em, viewer } = act
  const office = required(await em.findOne(Office, rowOf('Office', input.officeId, ['officeId'])), notFound(input.officeId, ['officeId']))
  demand(maySetFeeRate(viewer, { office: office.id }))
  const documentNumber = input.documentNumber.trim()
  demand(
    documentNumber === ''
      ? invalid('DOCUMENT_MISSING', '请填写依据文号。', 'Give the document the rate rests on.', 'documentNumber')
      : undefined,
    input.perDay < 1 || input.perDay > 10_000_000
      ? invalid('RATE_OUT_OF_RANGE', '每日标准应为 0.01 至 100,000 元。', 'A rate is 0.01 to 100,000 yuan a day.', 'perDay')
      : undefined,
  )
  const titleGrade = input.titleGrade ?? null
  await lockRates(act, office.id)
  const [before] = await em.find(FeeRate, { office, kind: input.kind, titleGrade, endsOn: null } as never)
  demand(before && before.startsOn > input.startsOn ? tooEarly(before.startsOn) : undefined)
  const { kind, perDay, startsOn } = input
  const details = { kind, titleGrade, perDay, startsOn }
  if (before?.startsOn === startsOn) {
    const resting = await em.count(FeeRecord, { rate: before, state: { $ne: 'RETURNED' } } as never)
    demand(resting > 0 ? inUse(resting) : undefined)
    const was = { perDay: before.perDay, documentNumber: before.documentNumber }
    Object.assign(before, { perDay, documentNumber, setBy: viewer.account ?? null })
    act.record({ verb: 'fee.rate.corrected', office: office.id, subject: ['FeeRate', before.id], details: { ...details, was } })
    return { rate: before }
  }
  if (before) before.endsOn = addDays(startsOn as LocalDate, -1)
  await em.flush()
  const values = { office, kind, titleGrade, perDay, startsOn, endsOn: null, documentNumber, setBy: viewer.account ?? null }
  const rate = em.create(FeeRate, values as never)
  await em.persist(rate).flush()
  act.record({ verb: 'fee.rate.set', office: office.id, subject: ['FeeRate', rate.id], details })
  return { rate }
}

const tooEarly = (startsOn: string) =>
  invalid(
    'RATE_OVERLAPS',
    `现行标准自 ${startsOn} 起，新标准不得早于该日。`,
    `The present rate is from ${startsOn}; a new one begins no earlier.`,
    'startsOn',
  )

const inUse = (fees: number) =>
  invalid(
    'RATE_IN_USE',
    `已有 ${fees} 笔劳务费依据该标准；请先退回未审批的，或自次日起设定新标准。`,
    `${fees} fee(s) rest on this rate; return those not approved yet, or set a new rate from the next day on.`,
    'startsOn',
  )
