import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import pg from 'pg'
import { checkData } from '../../api/checks/check-data.ts'
import { serviceInvariants } from '../../api/checks/services.ts'
import { testSeals } from '../key.ts'
import { plantedDatabase } from '../planted.ts'

const { owner } = await plantedDatabase(1_000)
const client = new pg.Client(owner)
await client.connect()
after(() => client.end())
const ask = async (sql: string) => (await client.query<Record<string, unknown>>(sql)).rows

test('the fee pages of the world have something to show: rates in force and past, fees that wait and fees approved, at the city and below it', async () => {
  assert.deepEqual(
    await ask(
      'select ends_on is null as now, count(*)::int as rates, count(distinct kind)::int as kinds from fee_rate group by 1 order by 1',
    ),
    [
      { now: false, rates: 36, kinds: 9 },
      { now: true, rates: 36, kinds: 9 },
    ],
  )
  const fees =
    await ask(`select fee.state, office.kind = 'CITY_BUREAU' as city, count(*)::int as fees from fee_record as fee join office on office.id = office_id
    group by 1, 2 order by 1, 2`)
  assert.deepEqual(
    fees.map(({ state, city }) => [state, city]),
    [
      ['APPROVED', false],
      ['APPROVED', true],
      ['PREPARED', false],
      ['PREPARED', true],
    ],
  )
  const [{ without }] = (await ask(
    `select count(*)::int as without from service_record where not exists (select from fee_record where service_record_id = service_record.id)`,
  )) as [{ without: number }]
  assert.ok(without > 0, 'some are still to be prepared')
})

test('each fee is what preparing it would have made of the service: rate of the kind, of the day, of the highest title then held', async () => {
  const wrong = await ask(`
    with due as (
      select fee.id, service.days * rate.per_day as amount, rate.id as rate from fee_record as fee
      join service_record as service on service.id = fee.service_record_id
      cross join lateral (select max(array_position('{ASSISTANT,INTERMEDIATE,ASSOCIATE_SENIOR,SENIOR}'::text[], title_grade)) as held
        from credential where credential.expert_id = service.expert_id and granted_on <= service.starts_on) as title
      cross join lateral (select * from fee_rate where kind = service.kind
        and service.starts_on between fee_rate.starts_on and coalesce(fee_rate.ends_on, 'infinity')
        and title_grade is not distinct from case when held > 1 then ('{ASSISTANT,INTERMEDIATE,ASSOCIATE_SENIOR,SENIOR}'::text[])[held] end) as rate)
    select fee.id from fee_record as fee left join due on due.id = fee.id
    where due.id is null or due.rate <> fee.rate_id or due.amount <> fee.amount or fee.approved_at > now()`)
  assert.deepEqual(wrong, [])
  const [{ titled }] = (await ask(
    'select count(*)::int as titled from fee_record join fee_rate on fee_rate.id = rate_id where title_grade is not null',
  )) as [{ titled: number }]
  assert.ok(titled > 0)
})

test('the invariants of services and fees hold, and one fee of another amount is found', async () => {
  const found = async () => {
    const offending: string[] = []
    for await (const { invariant, offenders } of checkData(client, testSeals, serviceInvariants)) {
      if (offenders.length > 0) offending.push(invariant.name)
    }
    return offending
  }
  assert.deepEqual(await found(), [])
  await client.query('begin')
  await client.query(
    'update fee_record set per_day = per_day + 1, amount = days * (per_day + 1) where id = (select min(id) from fee_record)',
  )
  assert.deepEqual(await found(), ['fees follow days and rates, and a second person approves them'])
  await client.query('rollback')
})
