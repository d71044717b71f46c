import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { LockMode } from '@mikro-orm/core'
import { type GraphQLField, GraphQLObjectType, type GraphQLResolveInfo } from 'graphql'
import type { Act, Context } from '../../api/context.ts'
import { mutationField } from '../../api/execution/mutation-field.ts'
import { withClient } from '../../api/postgres/roles.ts'
import { StaleVersion } from '../../schema/base/refusals.ts'
import { Engagement } from '../../schema/index.ts'
import { makeCreditCode } from '../../seeds/world/credit-codes.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { contextOf, testPlatform } from './doors.ts'

breaksOnPurpose('an administrator reaches every office', 'the office is put without accounts')

const { platform, database } = await testPlatform()
after(() => platform.close())
const id = await withClient(database.owner, async client => {
  await client.query(
    `insert into division (code, name, level, parent_id) values ('44', '广东省', 'PROVINCE', null), ('4408', '湛江市', 'CITY', 1)`,
  )
  await client.query(`insert into office (name, kind, division_id) values ('city', 'CITY_BUREAU', 2)`)
  await client.query(`insert into organisation (credit_code, name, kind, division_id) values ($1, '某厂', 'ENTERPRISE', 2)`, [
    makeCreditCode('91', '440800', 1),
  ])
  const { rows } = await client.query<{ id: number }>(
    `insert into engagement (office_id, kind, title, host_id, division_id, starts_on, ends_on)
     values (1, 'COMPETITION', '一', 1, 2, '2026-12-01', '2026-12-02') returning id`,
  )
  return rows[0]!.id
})
const context = contextOf(platform, { grants: [], offices: [1], engagementOffices: [1] })
const type = new GraphQLObjectType({ name: 'RenamePayload', fields: {} })
/** A root field whose act is `rename`. */
const field = (rename: (act: Act) => Promise<object>) => {
  const resolve = (_: unknown, __: unknown, act: Context) => rename(act as Act)
  const run = mutationField({ name: 'rename', type, resolve, extensions: {} } as unknown as GraphQLField<unknown, Context>)
  return run(undefined, {}, context, {} as GraphQLResolveInfo)
}
const titled = () =>
  withClient(database.owner, async client => (await client.query('select title, version from engagement where id = $1', [id])).rows[0])

test('a version that is no longer current is refused with both numbers', async () => {
  await withClient(database.owner, client => client.query(`update engagement set title = '二', version = 5 where id = $1`, [id]))
  const answer = (await field(async ({ em }) => {
    const engagement = await em.findOneOrFail(Engagement, id)
    await em.lock(engagement, LockMode.OPTIMISTIC, 3)
    return {}
  })) as { userErrors: StaleVersion[] }
  assert.equal(answer.userErrors.length, 1)
  assert.ok(answer.userErrors[0] instanceof StaleVersion)
  assert.deepEqual([answer.userErrors[0].given, answer.userErrors[0].current], [3, 5])
})

test('of two who change a record they both read, the second is refused and nothing of it is written', async () => {
  const answer = (await field(async ({ em }) => {
    const engagement = await em.findOneOrFail(Engagement, id)
    await withClient(database.owner, client => client.query(`update engagement set title = '三', version = 6 where id = $1`, [id]))
    engagement.title = '四'
    return {}
  })) as { userErrors: StaleVersion[] }
  assert.deepEqual([answer.userErrors[0]?.code, answer.userErrors[0]?.given, answer.userErrors[0]?.current], ['STALE_VERSION', 5, 6])
  assert.deepEqual(await titled(), { title: '三', version: 6 })
})
