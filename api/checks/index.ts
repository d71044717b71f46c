/** `npm run check:data`: asks the database about every invariant; ends with 1 when one is broken. */

import { join } from 'node:path'
import { readConfig } from '../config.ts'
import { readMasterKey } from '../master-key.ts'
import { openPostgres } from '../postgres/open.ts'
import { findDirectory } from '../postgres/place.ts'
import { withClient } from '../postgres/roles.ts'
import { sealsUnder } from '../seals.ts'
import { invariants } from './all.ts'
import { checkData } from './check-data.ts'

const SHOWN = 5

const config = readConfig(process.env)
const seals = sealsUnder(await readMasterKey(config.masterKeyFile ?? join(await findDirectory('main'), 'master.key')))
const postgres = await openPostgres(config.database ?? {})
let broken = 0
try {
  await withClient(postgres.owner, async client => {
    for await (const { invariant, offenders } of checkData(client, seals, invariants)) {
      const { name, why, clause } = invariant
      console.log(`${offenders.length === 0 ? '✔' : '✖'} ${name}${clause ? ` (${clause})` : ''}`)
      if (offenders.length === 0) continue
      broken += 1
      console.log(`  ${why.zh}\n  ${why.en}\n  ${offenders.length}:`)
      for (const offender of offenders.slice(0, SHOWN)) console.log(`    ${JSON.stringify(offender)}`)
    }
  })
} finally {
  await postgres.stop()
}
console.log(`${invariants.length - broken} hold, ${broken} broken`)
process.exitCode = broken === 0 ? 0 : 1
