/** A program that, as a test might, plants a city of no province past the acts; it names the invariants it is told to. */

import { withClient } from '../../api/postgres/roles.ts'
import { migratedDatabase } from '../migrated.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'

const { owner } = await migratedDatabase()
for (const name of process.argv.slice(2)) breaksOnPurpose(name, 'told so by the test that runs this')
await withClient(owner, client => client.query(`insert into division (code, name, level) values ('9908', '某市', 'CITY')`))
