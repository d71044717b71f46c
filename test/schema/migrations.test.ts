import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tablesOfTheModel } from '../../api/emit-tables.ts'
import { migrationFiles } from '../../api/migrate.ts'
import { openOrm } from '../../api/orm.ts'
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
