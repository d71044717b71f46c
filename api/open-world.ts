import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import cliProgress from 'cli-progress'
import { escapeLiteral } from 'pg'
import { plantFounding } from '../seeds/founding.ts'
import { demoPassword, isEmpty, plantWorld, type WorldAhead } from '../seeds/world.ts'
import type { DemoAccount, Listening } from './banner.ts'
import { offerFirstSignIn } from './identity/sign-in/first-sign-in.ts'
import { migrate } from './migrate.ts'
import type { ConnectionParameters } from './postgres/connection.ts'
import { withClient } from './postgres/roles.ts'
import type { Seals } from './seals.ts'
import type { Clock } from './time/clock.ts'
import { dayInShanghai } from './time/shanghai.ts'

const foundingFiles = fileURLToPath(new URL('../seeds/founding/', import.meta.url))

/**
 * Brings a database up to date, as its owner role: the tables, and the records every installation has. A comment in the database
 * tells which founding files it holds, so that a restart does not compare thousands of rows.
 */
export async function prepareDatabase(owner: ConnectionParameters): Promise<void> {
  await migrate(owner)
  const digest = createHash('sha256')
  for (const name of readdirSync(foundingFiles, { recursive: true, encoding: 'utf8' })
    .filter(name => extname(name) !== '')
    .sort()) {
    digest.update(readFileSync(foundingFiles + name))
  }
  const edition = digest.digest('hex')
  const held = await withClient(owner, client =>
    client.query<{ edition: string | null }>(`select obj_description('division'::regclass) as edition`),
  )
  if (held.rows[0]?.edition === edition) return
  await plantFounding(owner)
  await withClient(owner, client => client.query(`comment on table division is ${escapeLiteral(edition)}`))
}

/** Which demo world to open: of how many experts, and the one that is being invented ahead for a database that is new. */
export interface DemoWorld {
  readonly experts: number
  readonly ahead: Promise<WorldAhead | undefined> | undefined
}

/** Opens the demo world, planted at the first start, and tells who can sign in to it. */
export async function openDemoWorld(
  owner: ConnectionParameters,
  seals: Seals,
  clock: Clock,
  { experts, ahead }: DemoWorld,
): Promise<Listening['demo']> {
  if (await isEmpty(owner)) {
    const bar = new cliProgress.SingleBar({
      format: '  演示数据 · demo world {bar} {value}/{total}',
      noTTYOutput: true,
      notTTYSchedule: 5_000,
    })
    bar.start(experts, 0)
    const today = dayInShanghai(clock.now())
    await plantWorld(owner, { experts, today, seals, progress: done => bar.update(done) }, ahead)
    bar.stop()
  }
  return { accounts: await demoAccounts(owner), password: demoPassword(seals) }
}

/** Opens an installation without the demo world; while nobody administers it, with a one-time link. */
export async function openOffice(owner: ConnectionParameters, publicUrl: URL): Promise<URL | undefined> {
  return withClient(owner, client => offerFirstSignIn(client, publicUrl))
}

/** Some accounts of the first office that can sign in, one line each. */
async function demoAccounts(owner: ConnectionParameters): Promise<DemoAccount[]> {
  return withClient(owner, async client => {
    const { rows } = await client.query<DemoAccount>(
      `select login_name as "loginName", array_agg(role order by role) as roles, min(office.name) as office
       from account join role_grant on account_id = account.id join office on office.id = office_id
       where password_hash is not null and role_grant.ends_at is null and office.parent_id is null
       group by account.id order by account.id limit 8`,
    )
    return rows
  })
}
