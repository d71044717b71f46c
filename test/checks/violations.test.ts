import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import pg from 'pg'
import { invariants } from '../../api/checks/all.ts'
import { checkData, type Finding } from '../../api/checks/check-data.ts'
import { testSeals } from '../key.ts'
import { plantedDatabase } from '../planted.ts'
import { violations } from './violations.ts'

const { owner } = await plantedDatabase(1_000)
const client = new pg.Client(owner)
await client.connect()
after(() => client.end())

/** Puts the database's own defences aside until the end of the transaction, so that a row can be broken at all. */
const UNDEFENDED = `do $$
declare place text; rule text;
begin
  for place in select distinct tgrelid::regclass from pg_trigger join pg_class on pg_class.oid = tgrelid
    where relnamespace = 'public'::regnamespace and not tgisinternal
  loop execute format('alter table %s disable trigger user', place); end loop;
  for place, rule in select conrelid::regclass, conname from pg_constraint
    where connamespace = 'public'::regnamespace and contype = 'x' loop execute format('alter table %s drop constraint %I', place, rule); end loop;
end $$`

test('every invariant has its broken twin', () => {
  assert.deepEqual(
    Object.keys(violations),
    invariants.map(({ name }) => name),
  )
})

for (const invariant of invariants) {
  test(`found when broken: ${invariant.name}`, async () => {
    await client.query('begin')
    try {
      await client.query(UNDEFENDED)
      const answer: unknown = await client.query(violations[invariant.name]!)
      const { rows } = (Array.isArray(answer) ? answer.at(-1) : answer) as pg.QueryResult<Record<string, unknown>>
      const planted = rows.flatMap(row => Object.values(row))
      assert.ok(planted.length > 0, 'nothing was broken')
      const finding = (await checkData(client, testSeals, [invariant]).next()).value as Finding
      const named = finding.offenders.flatMap(offender => Object.values(offender))
      assert.ok(
        planted.some(id => named.includes(id)),
        `planted ${planted.join()}, found ${JSON.stringify(finding.offenders.slice(0, 3))}`,
      )
    } finally {
      await client.query('rollback')
    }
  })
}
