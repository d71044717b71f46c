import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Client } from 'pg'
import { analyticsInvariants } from '../../api/checks/analytics.ts'
import { migratedDatabase } from '../migrated.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { addExperts, connect, foundRoster } from './roster.ts'

breaksOnPurpose('load and last duty are what the assignments say', 'loads are written past every assignment')

const database = await migratedDatabase()
const owner = await connect(database.owner)
await foundRoster(owner)
await addExperts(owner, 1, 60)

/** What the checks find wrong, by check. */
async function wrong(client: Client): Promise<unknown[][]> {
  const found: unknown[][] = []
  for (const { sql } of analyticsInvariants) found.push((await client.query(sql)).rows)
  return found
}

/** The ledger, key by key. */
async function counts(client: Client, measure: string): Promise<Record<string, number>> {
  const { rows } = await client.query<{ key: string; number: number }>(
    `select office_id || ' ' || value || ' ' || county as key, sum(number)::int as number from roster_count where measure = $1
     group by 1 having sum(number) <> 0 order by 1`,
    [measure],
  )
  return Object.fromEntries(rows.map(({ key, number }) => [key.trim(), number]))
}

test('S27 every kind of change keeps the ledger equal to the direct count', async () => {
  const changes = [
    `update expert set office_id = 2, residence_id = 5 where id in (3, 5)`,
    `update expert set birth_date = birth_date - 4000, open_assignments = id % 4 where id < 20`,
    `update expert set name = name || '甲' where id = 7`,
    `update expert_occupation set occupation_id = 11 where occupation_id = 7 and expert_id % 5 = 0
       and not exists (select from expert_occupation as other where other.expert_id = expert_occupation.expert_id and other.occupation_id = 11)`,
    `delete from expert_occupation where not "primary" and expert_id % 2 = 0`,
    `update credential set revoked_on = '2024-01-01' where skill_level = 'CHIEF'`,
    `delete from credential where expert_id = 11`,
    `update honour set revoked_on = '2024-01-01', revocation_reason = '查实' where kind_id = 1 and expert_id % 2 = 0`,
    `insert into term (expert_id, office_id, roster_id, starts_on, ends_on)
       select id, office_id, 1, starts_on, starts_on + interval '5 years - 1 day'
       from expert, lateral (select date_trunc('month', current_date) - make_interval(months => id * 2) as starts_on) as begin`,
    `delete from expert where id in (8, 9)`,
    `update honour_kind set level = 'CITY' where id = 3`,
    `update occupation set code = '6-18-01-09' where id = 5`,
    `update office set parent_id = 2 where id = 3`,
    `update expert set office_id = 1 where id in (20, 21)`,
  ]
  for (const change of changes) {
    await owner.query(change)
    assert.deepEqual(await wrong(owner), [[], []], change)
  }
})

test('an expert of two occupations in one group is counted once in the group', async () => {
  await owner.query('begin')
  await owner.query('truncate expert cascade')
  await addExperts(owner, 2, 2)
  await owner.query('update expert set residence_id = 5')
  // Office 2 keeps the expert; office 1 is above it.
  const expected = (codes: string[]) => Object.fromEntries([1, 2].flatMap(office => codes.map(code => [`${office} ${code} 440882`, 1])))
  const occupations: Record<string, number>[] = []
  for (const level of [1, 2, 3, 4]) occupations.push(await counts(owner, `OCCUPATION_${level}`))
  const codes = [
    ['4', '6'],
    ['4-03', '6-18'],
    ['4-03-02', '6-18-01', '6-18-02'],
    ['4-03-02-01', '6-18-01-01', '6-18-02-04'],
  ]
  assert.deepEqual(occupations, codes.map(expected))
  await owner.query('rollback')
})

test('the checks find a count that is off by one, and an expert who is counted otherwise than recorded', async () => {
  await owner.query('begin')
  await owner.query(`update roster_count set number = number + 1 where id = (select min(id) from roster_count where measure = 'LOAD')`)
  await owner.query('alter table expert disable trigger rollup_update')
  await owner.query('update expert set open_assignments = 9 where id = 30')
  const found = await wrong(owner)
  await owner.query('rollback')
  assert.deepEqual(
    found.map(rows => rows.length),
    [5, 1],
  )
})

test('a rollback takes its counts along; counting anew changes nothing', async () => {
  const before = await counts(owner, 'BIRTH_YEAR')
  await owner.query('begin')
  await owner.query('delete from expert where id = 12')
  assert.notDeepEqual(await counts(owner, 'BIRTH_YEAR'), before)
  await owner.query('rollback')
  assert.deepEqual(await counts(owner, 'BIRTH_YEAR'), before)
  await owner.query('select rebuild_rollups()')
  assert.deepEqual(await counts(owner, 'BIRTH_YEAR'), before)
  assert.deepEqual(await wrong(owner), [[], []])
})

test('folding leaves one row per key and the same counts', async () => {
  for (let change = 0; change < 30; change += 1) await owner.query('update expert set open_assignments = $1 where id % 2 = 0', [change % 3])
  const before = await counts(owner, 'LOAD')
  await owner.query('select fold_counts()')
  const { rows } = await owner.query(
    'select office_id, measure, value, county from roster_count group by office_id, measure, value, county having count(*) > 1',
  )
  assert.deepEqual(rows, [])
  assert.deepEqual(await counts(owner, 'LOAD'), before)
  assert.deepEqual(await wrong(owner), [[], []])
})

test('the ledger shows a viewer the offices of their scope, and nobody else may write it', async () => {
  await using app = await connect(database.app)
  const visible = async () => (await app.query('select distinct office_id from roster_count order by 1')).rows.map(row => row.office_id)
  assert.deepEqual(await visible(), [])
  await app.query(`select set_config('app.offices', '{2}', false)`)
  assert.deepEqual(await visible(), [2])
  await app.query(`select set_config('app.offices', '{1,2,3}', false)`)
  assert.deepEqual(await visible(), [1, 2, 3])
  assert.deepEqual((await app.query('select * from counted_expert')).rows, [])
  const forbidden = [
    'update roster_count set number = 7',
    'insert into roster_count (office_id, measure, value, county, number) values (2, $$LOAD$$, $$0$$, $$$$, 1)',
    'select rebuild_rollups()',
    'select fold_counts()',
    'select count_experts(array[1])',
  ]
  for (const statement of forbidden) await assert.rejects(app.query(statement), { code: '42501' }, statement)
})

test.after(() => owner.end())
