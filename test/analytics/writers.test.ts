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
await addExperts(owner, 1, 200)

const writers = 6
const changesEach = 40

/** Many writers at once, each on a connection of its own; answers with the error codes they met. */
async function together(change: (client: Client, writer: number, turn: number) => Promise<unknown>): Promise<string[]> {
  const errors: string[] = []
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      await using client = await connect(database.owner)
      for (let turn = 0; turn < changesEach; turn += 1) {
        await change(client, writer, turn).catch((error: { code: string }) => errors.push(error.code))
      }
    }),
  )
  return errors
}

async function wrong(): Promise<unknown[][]> {
  const found: unknown[][] = []
  for (const { sql } of analyticsInvariants) found.push((await owner.query(sql)).rows)
  return found
}

test('writers of different experts never wait for a counter, in whatever order they come to it', async () => {
  await using one = await connect(database.owner)
  await using other = await connect(database.owner)
  for (const client of [one, other]) await client.query(`set lock_timeout = '500ms'; begin`)
  // The four experts share offices and values; the two transactions come to them in opposite order.
  await one.query('update expert set open_assignments = 1 where id = 2')
  await other.query('update expert set open_assignments = 1 where id = 3')
  await one.query('update expert set open_assignments = 1 where id = 5')
  await other.query('update expert set open_assignments = 1 where id = 4')
  for (const client of [one, other]) await client.query('commit')
  assert.deepEqual(await wrong(), [[], []])
})

test('many writers and folders lose no count', async () => {
  const errors = await together((client, writer, turn) =>
    turn % 10 === 9
      ? client.query('select fold_counts()')
      : client.query('update expert set open_assignments = $1 where id % $2 = $3', [turn % 4, writers, writer]),
  )
  assert.deepEqual(errors, [])
  assert.deepEqual(await wrong(), [[], []])
})

/** Two transactions give one expert a skill level each; the second starts before the first commits. Answers with what is then wrong. */
async function giveTwoLevels(expert: number): Promise<unknown[][]> {
  await using one = await connect(database.owner)
  await using other = await connect(database.owner)
  const give = (client: Client, level: string) =>
    client.query(
      `insert into credential (expert_id, office_id, skill_level, name, occupation_id, granted_on)
       select id, office_id, $2, '证书', 4, '2020-01-01' from expert where id = $1`,
      [expert, level],
    )
  await one.query('begin')
  await give(one, 'CHIEF')
  const second = give(other, 'JUNIOR')
  await waiting()
  await one.query('commit')
  await second
  return wrong()
}

/** Until some session waits for another. */
async function waiting(): Promise<void> {
  for (let look = 0; look < 500; look += 1) {
    const { rows } = await owner.query(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)
    if (rows.length > 0) return
  }
  assert.fail('nobody waits')
}

test('writers of the same expert take turns: what the other added is counted', async () => {
  assert.deepEqual(await giveTwoLevels(4), [[], []])
})

test('the broken twin, which does not take turns, counts an expert by what it saw before the other wrote', async () => {
  const { rows } = await owner.query<{ text: string }>(`select pg_get_functiondef('count_experts'::regproc) as text`)
  const turns = /perform from counted_expert .*? for update;/
  assert.match(rows[0]!.text, turns)
  await owner.query(rows[0]!.text.replace(turns, ''))
  const [ledger, counted] = await giveTwoLevels(8)
  assert.deepEqual([ledger!.length, counted], [4, [{ expert_id: 8 }]])
  await owner.query(rows[0]!.text)
  await owner.query('select rebuild_rollups()')
  assert.deepEqual(await wrong(), [[], []])
})

test('the broken twin, which reads a count and writes it back, loses updates under the same writers', async () => {
  await owner.query('create table twin (key text primary key, number int not null)')
  await owner.query(`insert into twin values ('ACTIVE', 0)`)
  const errors = await together(async client => {
    const { rows } = await client.query<{ number: number }>('select number from twin')
    await client.query('update twin set number = $1', [rows[0]!.number + 1])
  })
  const { rows } = await owner.query<{ number: number }>('select number from twin')
  assert.deepEqual(errors, [])
  assert.ok(rows[0]!.number < writers * changesEach, `counted ${rows[0]!.number} of ${writers * changesEach}`)
})

test('the broken twin, which updates one counter row per key, deadlocks where the ledger does not', async () => {
  await owner.query('create table counter (key text primary key, number int not null)')
  await owner.query(`insert into counter values ('UPCOMING', 0), ('EXPIRED', 0)`)
  await using one = await connect(database.owner)
  await using other = await connect(database.owner)
  const count = (client: Client, key: string) => client.query('update counter set number = number + 1 where key = $1', [key])
  for (const client of [one, other]) await client.query('begin')
  await count(one, 'UPCOMING')
  await count(other, 'EXPIRED')
  const outcomes = await Promise.allSettled([count(one, 'EXPIRED'), count(other, 'UPCOMING')])
  const refused = outcomes.flatMap(outcome => (outcome.status === 'rejected' ? [outcome.reason.code] : []))
  assert.deepEqual(refused, ['40P01'])
  for (const client of [one, other]) await client.query('rollback')
})

test.after(() => owner.end())
