import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { tablesOfTheModel } from '../../api/emit-tables.ts'
import { migrate, migrationFiles } from '../../api/migrate.ts'
import { openOrm } from '../../api/orm.ts'
import { PostgresFailure } from '../../api/postgres/failure.ts'
import { withClient } from '../../api/postgres/roles.ts'
import { migratedDatabase } from '../migrated.ts'

test('the first migration is what the model says', async () => {
  assert.equal(migrationFiles()[0]?.sql, await tablesOfTheModel())
})

test('a migrated database has the tables, columns, keys and indexes of the model', async () => {
  const orm = await openOrm((await migratedDatabase()).owner)
  const difference = (await orm.schema.getUpdateSchemaSQL({ wrap: false })).split('\n').filter(line => line !== '')
  await orm.close()
  // What classes cannot say may be more in the database than in the model; PostgreSQL prints `between` in its own words.
  const beyondTheModel = [
    /^drop (policy|trigger|function|procedure|index|view) /,
    // The job queue's package keeps its own schema.
    /^drop (table|schema) if exists "graphile_worker"/,
    /^alter table "\w+" disable row level security;$/,
    /^alter table "\w+" drop constraint "\w+";$/,
    /^alter table "\w+" add constraint "\w+_check" check \(\w+ between \d+ and \d+\);$/,
  ]
  assert.deepEqual(
    difference.filter(line => !beyondTheModel.some(pattern => pattern.test(line))),
    [],
  )
})

test('a migration after which nobody said what ran is no other state of the files', async () => {
  const { owner } = await migratedDatabase()
  const [first] = migrationFiles()
  const digest = createHash('sha256')
    .update(JSON.stringify([first]))
    .digest('hex')
  await withClient(owner, client => client.query(`comment on table mikro_orm_migrations is '${digest}'`))
  assert.deepEqual(await migrate(owner), [])
})

test('a database that other migrations made is refused, in both languages', async () => {
  const { owner } = await migratedDatabase()
  const sql = (text: string) => withClient(owner, client => client.query(text))
  assert.deepEqual(await migrate(owner), [], 'nothing to do')
  const { rows } = await sql(`select obj_description('mikro_orm_migrations'::regclass) as digest`)
  await sql(`comment on table mikro_orm_migrations is 'of an earlier state of the same files'`)
  const refused = await migrate(owner).catch((error: unknown) => error)
  assert.ok(refused instanceof PostgresFailure && refused.code === 'otherMigrations')
  assert.match(refused.message, /由本程序的另一版本建立[\s\S]*made by another version/)
  await sql(`comment on table mikro_orm_migrations is '${(rows[0] as { digest: string }).digest}'`)
  assert.deepEqual(await migrate(owner), [])
})
