import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import pg from 'pg'
import { plantFounding } from '../../seeds/founding.ts'
import { migratedDatabase } from '../migrated.ts'

const { owner } = await migratedDatabase()
const client = new pg.Client(owner)
await client.connect()
after(() => client.end())
const ask = async (sql: string) => (await client.query<Record<string, unknown>>(sql)).rows
const everything = () =>
  ask(`select 'occupation' as place, md5(string_agg(occupation::text, '|' order by id)) as content from occupation
    union all select 'division', md5(string_agg(division::text, '|' order by id)) from division
    union all select 'honour_kind', md5(string_agg(honour_kind::text, '|' order by id)) from honour_kind order by 1`)

test('the founding records are in the database, each under its parent', async () => {
  await plantFounding(owner)
  assert.deepEqual(
    await ask(`select (select count(*)::int from occupation) as occupations, (select count(*)::int from division) as divisions,
      (select count(*)::int from honour_kind where qualifies) as honours`),
    [{ occupations: 2212, divisions: 3476, honours: 8 }],
  )
  assert.deepEqual(
    await ask(`select one.code, one.name, one.level, above.code as above, one.edition, one.earlier_names from occupation as one
      left join occupation as above on above.id = one.parent_id where one.code in ('6', '6-18-02-04', '4-10-05-03', '4-13-01-10') order by 1`),
    [
      { code: '4-10-05-03', name: '婚姻家庭辅导师', level: 4, above: '4-10-05', edition: '2022', earlier_names: ['婚姻家庭咨询师'] },
      { code: '4-13-01-10', name: '网络主播', level: 4, above: '4-13-01', edition: '2024-07', earlier_names: [] },
      { code: '6', name: '生产制造及有关人员', level: 1, above: null, edition: '2022', earlier_names: [] },
      { code: '6-18-02-04', name: '焊工', level: 4, above: '6-18-02', edition: '2022', earlier_names: [] },
    ],
  )
})

test('planting again changes nothing, mends what was changed, and keeps what an office added', async () => {
  const before = await everything()
  await plantFounding(owner)
  assert.deepEqual(await everything(), before)
  await client.query(`update occupation set name = '电焊', parent_id = 1 where code = '6-18-02-04'`)
  await client.query(`insert into honour_kind (code, name, level, grantor, qualifies) values ('OURS', '湛江工匠', 'CITY', '湛江市', false)`)
  await Promise.all([plantFounding(owner), plantFounding(owner)])
  await client.query(`delete from honour_kind where code = 'OURS'`)
  assert.deepEqual(await everything(), before)
})
