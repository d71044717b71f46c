import { testDatabase } from '../database.ts'
import { ask } from './embedded.ts'

// Takes a test database of the template named in its argument, and tells who prepared it.
const { owner } = await testDatabase({
  key: process.argv[2]!,
  prepare: async database => {
    await ask(database.owner, `create table preparation as select ${process.pid} as preparer`)
  },
})
const rows = await ask<{ preparer: number }>(owner, 'select preparer from preparation')
console.log(JSON.stringify({ database: owner.database, preparer: rows[0]!.preparer }))
