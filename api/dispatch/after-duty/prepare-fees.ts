import type { Done } from '../../../schema/base/payload.ts'
import type { PrepareFeesInput, PrepareFeesPayload } from '../../../schema/dispatch/after-duty.ts'
import { FeeRatesMissing } from '../../../schema/dispatch/refusals.ts'
import { FeeRecord } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, refusalOf } from '../../refusal.ts'
import { titleGrades } from '../../roster/ranks.ts'
import { lockEngagement } from '../engagement/lock-engagement.ts'
import { mayConductEngagement } from '../permissions.ts'
import { holdRates } from './lock-rates.ts'
import { taxHint } from './tax-hint.ts'

interface Service {
  readonly id: number
  readonly expert: number
  readonly days: number
  readonly rate: number | null
  readonly per_day: number
}

/**
 * Prepares the fees of everybody who served at an engagement and has none yet, or had them returned: days by the rate of the kind and of
 * the highest title held on the first day. The tax a payer would withhold stands beside as a hint. Refuses who is no organiser, and
 * services without a rate, with their number.
 */
export async function prepareFees(act: Act, input: PrepareFeesInput): Promise<Done<PrepareFeesPayload>> {
  const { em, viewer } = act
  const engagement = await lockEngagement(act, input, owned => mayConductEngagement(viewer, owned))
  await holdRates(act, engagement.office.id)
  const services = await em.execute<Service[]>(SERVICES, [engagement.id, engagement.id])
  const without = services.filter(service => service.rate === null).length
  demand(without > 0 ? ratesMissing(without) : undefined)
  const fees = services.map(({ id, expert, days, rate, per_day }) => {
    const amount = days * per_day
    const money = { days, perDay: per_day, amount, taxHint: taxHint(amount) }
    const fee = em.create(FeeRecord, {
      serviceRecord: id,
      office: engagement.office,
      expert,
      rate,
      ...money,
      state: 'PREPARED',
      preparedBy: viewer.account ?? null,
    } as never)
    em.persist(fee)
    return fee
  })
  await em.flush()
  act.record({
    verb: 'fees.prepared',
    office: engagement.office.id,
    subject: ['Engagement', engagement.id],
    details: { fees: fees.length },
  })
  return { fees }
}

/** The rate of the nearest office upwards; of the title held, else of everybody. */
const SERVICES = `
with recursive above (id, distance) as (
  select office_id, 0 from engagement where id = ?
  union all select parent_id, distance + 1 from above join office using (id) where parent_id is not null)
select service.id, service.expert_id as expert, service.days, rate.id as rate, rate.per_day
from service_record as service
left join lateral (
  select fee_rate.id, per_day from fee_rate join above on above.id = fee_rate.office_id
  where fee_rate.kind = service.kind and fee_rate.starts_on <= service.starts_on
    and (fee_rate.ends_on is null or fee_rate.ends_on >= service.starts_on)
    and (title_grade is null or title_grade = (select title_grade from credential
      where credential.expert_id = service.expert_id and title_grade is not null and granted_on <= service.starts_on
        and (revoked_on is null or revoked_on > service.starts_on)
      order by array_position('{${titleGrades.join()}}'::text[], title_grade) desc limit 1))
  order by title_grade is null, distance limit 1) as rate on true
where service.engagement_id = ?
  and not exists (select from fee_record where service_record_id = service.id and state <> 'RETURNED')
order by service.id`

const ratesMissing = (services: number) =>
  refusalOf(FeeRatesMissing, {
    code: 'FEE_RATES_MISSING',
    messageZh: `有 ${services} 次履职没有适用的劳务费标准，请先设定。`,
    messageEn: `${services} service(s) have no rate that applies; set one first.`,
    services,
  })
