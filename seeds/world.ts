import { isDeepStrictEqual } from 'node:util'
import { type Client, escapeIdentifier } from 'pg'
import { hashPassword } from '../api/identity/sign-in/passwords.ts'
import type { DatabaseAddress } from '../api/orm.ts'
import { withClient } from '../api/postgres/roles.ts'
import type { Seals } from '../api/seals.ts'
import type { LocalDate } from '../api/time/local-date.ts'
import { withRulesAside } from './bulk-load.ts'
import { foreseenNumbers } from './founding.ts'
import { type PackedSheet, Rows, sendPacked } from './rows.ts'
import { plantAdmission } from './world/admission.ts'
import type { WorldApplicant } from './world/applications.ts'
import { COHORT, type Cohort, plantCohort, type Society } from './world/cohort.ts'
import { dayOf } from './world/days.ts'
import { plantDispatch } from './world/dispatch.ts'
import { plantExpert } from './world/expert.ts'
import { type FoundingNumbers, type Ground, groundOf, numbersIn } from './world/ground.ts'
import { plantHistory } from './world/history.ts'
import type { Newcomer } from './world/newcomers.ts'
import { plantNominations } from './world/nominations.ts'
import { type DemoAccount, plantOffices, plantRoster } from './world/offices.ts'
import { Random } from './world/random.ts'

/** Which demo world to plant. */
export interface WorldPlan {
  /** How many experts; 5,000 make the detailed world, more add cohorts with imported history. */
  readonly experts: number
  /** The day all dates of the world are counted from. */
  readonly today: LocalDate
  /** Seals of the installation: whoever opens the world later needs the same. */
  readonly seals: Seals
  /** Called now and then with the number of experts planted. */
  progress(experts: number): void
}

/** The database holds offices, accounts or experts already: a demo world is planted only into an empty one. */
export class NotEmpty extends Error {
  constructor() {
    super('The database already holds offices, accounts or experts; a demo world is planted only into an empty one.')
    this.name = 'NotEmpty'
  }
}

/**
 * The password of the demo accounts: made from the installation's keys, so that nobody outside knows it, nothing stores it, and every
 * start can print it again.
 */
export function demoPassword(seals: Seals): string {
  return seals
    .fingerprint('demo.password', 'jiangku')
    .slice(0, 12)
    .replace(/(.{4})(?=.)/g, '$1-')
}

/** Whether a database holds nothing but founding records. */
export async function isEmpty(owner: DatabaseAddress): Promise<boolean> {
  return withClient(owner, holdsNothing)
}

/**
 * Plants the demo world into a migrated database with its founding records, as the owner role, in one transaction: invented, the same
 * for the same day, checked by every constraint at its end. Answers who can sign in with `demoPassword`. Of a world invented ahead by
 * the same plan it takes the rows, if the founding records have the numbers foreseen. Throws NotEmpty.
 */
export async function plantWorld(
  owner: DatabaseAddress,
  plan: WorldPlan,
  ahead?: Promise<WorldAhead | undefined>,
): Promise<readonly DemoAccount[]> {
  const foreseen = await ahead
  return withClient(owner, async client => {
    await client.query('begin')
    await client.query(`select pg_advisory_xact_lock(hashtext('demo world'))`)
    if (!(await holdsNothing(client))) throw new NotEmpty()
    const numbers = await numbersIn(client)
    const accounts =
      foreseen && isDeepStrictEqual(foreseen.numbers, numbers) ? await plantAhead(client, foreseen) : await plantHere(client, numbers, plan)
    plan.progress(plan.experts)
    await client.query('select rebuild_rollups()')
    await client.query(CONTINUE_NUMBERING)
    await client.query('commit')
    return accounts
  })
}

/** A detailed world that waits for its database: its rows, and the numbers of founding records they refer to. */
export interface WorldAhead {
  readonly numbers: FoundingNumbers
  readonly sheets: readonly PackedSheet[]
  readonly accounts: readonly DemoAccount[]
  readonly passwordHash: string
}

/** Invents a world of at most one cohort ahead of its database. */
export async function inventAhead(plan: Omit<WorldPlan, 'progress'>): Promise<WorldAhead> {
  const passwordHash = await hashPassword(demoPassword(plan.seals))
  const numbers = foreseenNumbers()
  const { ground, accounts } = inventDetailed(numbers, plan, passwordHash)
  return { numbers, sheets: ground.rows.packed(), accounts, passwordHash }
}

async function plantAhead(client: Client, { sheets, accounts, passwordHash }: WorldAhead): Promise<readonly DemoAccount[]> {
  const tables = sheets.map(({ table }) => table)
  await withRulesAside(client, tables, async () => {
    await sendPacked(client, sheets)
    await client.query(EXPERT_ACCOUNTS, [passwordHash, COHORT])
  })
  await analyse(client, tables)
  return accounts
}

async function plantHere(client: Client, numbers: FoundingNumbers, plan: WorldPlan): Promise<readonly DemoAccount[]> {
  const passwordHash = await hashPassword(demoPassword(plan.seals))
  const { ground, society, accounts, founding } = inventDetailed(numbers, plan, passwordHash)
  const tables = ground.rows.tables()
  await withRulesAside(client, tables, async () => {
    await ground.rows.send(client)
    plan.progress(founding.experts.length)
    await plantCohorts(client, ground, society, plan, founding)
    await client.query(EXPERT_ACCOUNTS, [passwordHash, COHORT])
  })
  await analyse(client, tables)
  return accounts
}

/** Counting everybody is planned by statistics that the tables do not have yet. */
const analyse = (client: Client, tables: readonly string[]) => client.query(`analyze ${tables.map(escapeIdentifier).join(', ')}`)

/** Everything of the detailed world, gathered and not yet sent. */
function inventDetailed(numbers: FoundingNumbers, { experts, today, seals }: Omit<WorldPlan, 'progress'>, passwordHash: string) {
  const ground = groundOf(numbers, { random: new Random('jiangku'), rows: new Rows(), seals, today: dayOf(today) })
  const { offices, accounts } = plantOffices(ground, passwordHash)
  const society: Society = { offices, roster: plantRoster(ground) }
  const founding = plantCohort(ground, society, { first: 1, experts: Math.min(experts, COHORT), organisations: 300, studios: 60 }, [])
  plantDispatch(ground, offices, founding.organisations, founding.experts)
  plantAdmission(ground, society, founding.organisations)
  const newcomers = new Map(founding.newcomers.map(newcomer => [newcomer.expert.id, newcomer]))
  const appointed: { readonly newcomer: Newcomer; readonly applicant: WorldApplicant }[] = []
  const born = new Map<string, number>()
  for (const expert of founding.experts) {
    const applicant = plantExpert(ground, expert, born)
    const newcomer = newcomers.get(expert.id)
    if (newcomer) appointed.push({ newcomer, applicant })
  }
  plantNominations(ground, society, founding.organisations, appointed)
  return { ground, society, accounts, founding: { ...founding, born } }
}

/** The cohorts after the first, each sent before the next is invented. */
async function plantCohorts(
  client: Client,
  ground: Ground,
  society: Society,
  { experts, progress }: WorldPlan,
  { organisations, born }: Cohort & { readonly born: Map<string, number> },
): Promise<void> {
  for (let first = COHORT + 1; first <= experts; first += COHORT) {
    const size = { first, experts: Math.min(COHORT, experts - first + 1), organisations: 100, studios: 20 }
    const cohort = plantCohort(ground, society, size, organisations)
    plantHistory(ground, society, cohort)
    for (const expert of cohort.experts) plantExpert(ground, expert, born)
    await ground.rows.send(client)
    progress(first + cohort.experts.length - 1)
  }
}

async function holdsNothing(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ empty: boolean }>(
    'select not exists (select from office) and not exists (select from account) and not exists (select from expert) as empty',
  )
  return rows[0]!.empty
}

/** Experts of the detailed world sign in too: as `expert.` and the id by which the API shows them. */
const EXPERT_ACCOUNTS = `insert into account (id, login_name, display_name, password_hash, expert_id)
  select (select max(id) from account) + row_number() over (order by id),
    'expert.' || translate(encode(convert_to('Expert:' || id, 'UTF8'), 'base64'), '+/=', '-_'), name, $1, id
  from expert where id <= $2`

/** Lets every table number its next row after the last one planted. */
const CONTINUE_NUMBERING = `do $$
declare place text; top int;
begin
  for place in select attrelid::regclass::text from pg_attribute join pg_class on pg_class.oid = attrelid
    where relnamespace = 'public'::regnamespace and relkind = 'r' and attname = 'id' and atthasdef
  loop
    execute format('select max(id) from %s', place) into top;
    if top is not null then perform setval(pg_get_serial_sequence(place, 'id'), top); end if;
  end loop;
end $$`
