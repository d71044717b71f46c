/**
 * The server of `npm run demo:call`: a demo world in a database of its own, dropped at the end, whose clock its owner moves. The number of
 * days comes line by line over standard input; that its owner can replace `house_now()` is the only way to move a clock, and the server's
 * own role cannot.
 */
import { createInterface } from 'node:readline'
import pino from 'pino'
import { buildApp } from '../api/app.ts'
import { startJobs } from '../api/jobs/start-jobs.ts'
import { migrate } from '../api/migrate.ts'
import { openPlatform } from '../api/open-platform.ts'
import { ensureDatabase } from '../api/postgres/ensure-database.ts'
import { openPostgres } from '../api/postgres/open.ts'
import { withClient } from '../api/postgres/roles.ts'
import { sealsUnder } from '../api/seals.ts'
import { systemClock } from '../api/time/clock.ts'
import { dayInShanghai } from '../api/time/shanghai.ts'
import { zhanjiangRules } from './founding/calls/rule-sets.ts'
import { plantFounding } from './founding.ts'
import { demoPassword, plantWorld } from './world.ts'

const NAME = 'jiangku_call_demo'
const EXPERTS = 200
const key = Buffer.alloc(32, 11)
const today = dayInShanghai(systemClock.now())

const postgres = await openPostgres({})
const drop = () =>
  withClient({ ...postgres.owner, database: 'postgres' }, client => client.query(`drop database if exists ${NAME} with (force)`))
await drop()
const database = await ensureDatabase(postgres, NAME)
await migrate(database.owner)
await plantFounding(database.owner)
const seals = sealsUnder(key)
await plantWorld(database.owner, { experts: EXPERTS, today, seals, progress: () => {} })
// At the end of a year the next one's calendar may not be out yet: the demo then has an invented one, of the statutory days alone.
await withClient(database.owner, client =>
  client.query(
    `with next as (
       insert into calendar_year (year, document_number) values (extract(year from $1::date) + 1, '演示') on conflict (year) do nothing returning id, year)
     insert into calendar_day (year_id, day, kind) select id, (year || statutory)::date, 'HOLIDAY'
     from next, unnest(array['-01-01', '-05-01', '-10-01']) as statutory`,
    [today],
  ),
)
const platform = await openPlatform(database.app, key, pino({ level: 'silent' }))
const app = await buildApp(platform, { publicUrl: new URL('http://127.0.0.1'), trustedProxies: [], requestsPerMinute: 100_000 })
const address = await app.listen({ host: '127.0.0.1', port: 0 })
const jobs = await startJobs(platform, database.app)
console.log(JSON.stringify({ url: `${address}/graphql`, password: demoPassword(seals), today, ruleSet: zhanjiangRules }))

for await (const line of createInterface({ input: process.stdin })) {
  const days = Number.parseInt(line, 10)
  await withClient(database.owner, client =>
    client.query(`create or replace function house_now() returns timestamptz language sql volatile
      as $$ select clock_timestamp() + interval '${days} days' $$`),
  )
  console.log('moved')
}
await jobs.stop()
await app.close()
await platform.close()
await drop()
await postgres.stop()
