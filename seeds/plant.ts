/** `npm run seed -- --experts 100000`: plants the demo world into an empty database, the embedded one or that of DATABASE_URL. */

import { join } from 'node:path'
import cliProgress from 'cli-progress'
import { Command, InvalidArgumentError } from 'commander'
import { readConfig } from '../api/config.ts'
import { ensureMasterKey, readMasterKey } from '../api/master-key.ts'
import { migrate } from '../api/migrate.ts'
import { openPostgres } from '../api/postgres/open.ts'
import { findDirectory } from '../api/postgres/place.ts'
import { sealsUnder } from '../api/seals.ts'
import { systemClock } from '../api/time/clock.ts'
import { dayInShanghai } from '../api/time/shanghai.ts'
import { plantFounding } from './founding.ts'
import { demoPassword, plantWorld } from './world.ts'

const { experts } = new Command()
  .name('npm run seed --')
  .description('在空数据库中建立演示数据 · Plants the demo world into an empty database')
  .option('--experts <number>', '专家人数 · How many experts', wholeNumber, 5_000)
  .parse()
  .opts<{ experts: number }>()

const config = readConfig(process.env)
const masterKeyFile = config.masterKeyFile ?? join(await findDirectory('main'), 'master.key')
const seals = sealsUnder(config.masterKeyFile ? await readMasterKey(masterKeyFile) : await ensureMasterKey(masterKeyFile))
const postgres = await openPostgres(config.database ?? {})
const bar = new cliProgress.SingleBar({ format: '  {bar} {percentage} %  {value}/{total}  {duration_formatted}', noTTYOutput: true })
try {
  await migrate(postgres.owner)
  await plantFounding(postgres.owner)
  bar.start(experts, 0)
  const progress = (planted: number) => bar.update(planted)
  const accounts = await plantWorld(postgres.owner, { experts, today: dayInShanghai(systemClock.now()), seals, progress })
  bar.stop()
  for (const { loginName, displayName, office } of accounts) console.log(`  ${loginName.padEnd(28)} ${displayName}  ${office}`)
  console.log(`  密码 · password: ${demoPassword(seals)}`)
} catch (error) {
  bar.stop()
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await postgres.stop()
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError('应为 1 至 9,999,999 的整数 · a whole number from 1 to 9,999,999')
  return Number(text)
}
