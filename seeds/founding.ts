import type { Client } from 'pg'
import type { DatabaseAddress } from '../api/orm.ts'
import { withClient } from '../api/postgres/roles.ts'
import { foundingDivisions } from './founding/divisions.ts'
import { foundingHonourKinds } from './founding/honour-kinds.ts'
import { foundingOccupations } from './founding/occupations.ts'
import { plantCalendar } from './founding/plant-calendar.ts'
import { Rows } from './rows.ts'
import type { FoundingNumbers } from './world/ground.ts'

const DIVISION_LEVELS = ['PROVINCE', 'CITY', 'COUNTY', 'STREET']

/**
 * Puts the founding records of every installation into a migrated database, as its owner role: occupations, divisions, kinds of honour
 * (S11), the working-day calendar (S23). Known by their codes: a second run changes only what the founding files say differently, and
 * removes nothing. Takes a fraction of a second.
 */
export async function plantFounding(owner: DatabaseAddress): Promise<void> {
  await withClient(owner, async client => {
    await client.query('begin')
    await client.query(`select pg_advisory_xact_lock(hashtext('founding'))`)
    await stage(client)
    for (let level = 1; level <= 4; level++) await client.query(OCCUPATIONS, [level])
    for (const level of DIVISION_LEVELS) await client.query(DIVISIONS, [level])
    await client.query(HONOUR_KINDS)
    await plantCalendar(client)
    await client.query('commit')
  })
}

/**
 * The numbers that `plantFounding` will give in a database that has never held founding records: the demo world can be invented while
 * that database is still being made, and is planted only if they came true.
 */
export function foreseenNumbers(): FoundingNumbers {
  const divisions = foundingDivisions()
  return {
    occupations: numbered([1, 2, 3, 4].flatMap(level => foundingOccupations().filter(occupation => occupation.level === level))),
    divisions: numbered(DIVISION_LEVELS.flatMap(level => divisions.filter(division => division.level === level))),
    honourKinds: numbered(foundingHonourKinds()),
  }
}

const numbered = (records: readonly { readonly code: string }[]) => new Map(records.map(({ code }, position) => [code, position + 1]))

/** The founding files in tables of this transaction. */
async function stage(client: Client): Promise<void> {
  await client.query(`
    create temp table founding_occupation (position int, code text, name text, level int, parent text, gbm text, green boolean,
      digital boolean, edition text, earlier text[]) on commit drop;
    create temp table founding_division (position int, code text, name text, level text, parent text) on commit drop;
    create temp table founding_honour_kind (position int, code text, name text, level text, grantor text, qualifies boolean) on commit drop`)
  const rows = new Rows()
  foundingOccupations().forEach((occupation, position) => {
    const { code, name, level, parentCode, gbmCode, green, digital, edition, earlierNames } = occupation
    const row = { position, code, name, level, parent: parentCode, gbm: gbmCode, green, digital, edition, earlier: earlierNames }
    rows.put('founding_occupation', row)
  })
  foundingDivisions().forEach(({ code, name, level, parentCode }, position) => {
    rows.put('founding_division', { position, code, name, level, parent: parentCode })
  })
  foundingHonourKinds().forEach(({ code, name, level, grantor, clause }, position) => {
    rows.put('founding_honour_kind', { position, code, name, level, grantor, qualifies: clause === 'S11' })
  })
  await rows.send(client)
}

const OCCUPATIONS = `
  insert into occupation (code, name, level, parent_id, gbm_code, green, digital, edition, earlier_names)
  select staged.code, staged.name, staged.level, parent.id, gbm, staged.green, staged.digital, staged.edition, earlier
  from founding_occupation as staged left join occupation as parent on parent.code = staged.parent where staged.level = $1 order by position
  on conflict (code) do update set name = excluded.name, level = excluded.level, parent_id = excluded.parent_id,
    gbm_code = excluded.gbm_code, green = excluded.green, digital = excluded.digital, edition = excluded.edition,
    earlier_names = excluded.earlier_names
  where (occupation.name, occupation.level, occupation.parent_id, occupation.gbm_code, occupation.green, occupation.digital,
      occupation.edition, occupation.earlier_names)
    is distinct from (excluded.name, excluded.level, excluded.parent_id, excluded.gbm_code, excluded.green, excluded.digital,
      excluded.edition, excluded.earlier_names)`

const DIVISIONS = `
  insert into division (code, name, level, parent_id)
  select staged.code, staged.name, staged.level, parent.id
  from founding_division as staged left join division as parent on parent.code = staged.parent where staged.level = $1 order by position
  on conflict (code) do update set name = excluded.name, level = excluded.level, parent_id = excluded.parent_id
  where (division.name, division.level, division.parent_id) is distinct from (excluded.name, excluded.level, excluded.parent_id)`

const HONOUR_KINDS = `
  insert into honour_kind (code, name, level, grantor, qualifies)
  select code, name, level, grantor, qualifies from founding_honour_kind order by position
  on conflict (code) do update set name = excluded.name, level = excluded.level, grantor = excluded.grantor, qualifies = excluded.qualifies
  where (honour_kind.name, honour_kind.level, honour_kind.grantor, honour_kind.qualifies)
    is distinct from (excluded.name, excluded.level, excluded.grantor, excluded.qualifies)`
