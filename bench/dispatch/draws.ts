import { drawPanel } from '../../api/dispatch/ceremony/draw-panel.ts'
import { prepareDraw } from '../../api/dispatch/ceremony/prepare-draw.ts'
import { recordPublicValue } from '../../api/dispatch/ceremony/record-public-value.ts'
import { Refused } from '../../api/refusal.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import type { Draw } from '../../schema/index.ts'
import { soon } from '../../test/dispatch/draw.ts'
import { approved, engagement, panel } from '../../test/engagement.ts'
import { World } from '../../test/world.ts'

/** Rounds of so many panels of three on the same days, frozen while everybody is free, and then drawn at one moment from so many shared experts. */
export async function drawsAtOnce(rounds: number, panels: number, experts: number) {
  const world = await World.open()
  const seen = await drawRounds(world, rounds, panels, experts)
  await world.close()
  return seen
}

/** The same acts over a database without defences: the locks on people hold nobody, and no constraint forbids two seats at one time. It must oversell. */
export async function drawsUndefended(rounds: number, panels: number, experts: number) {
  const world = await World.open()
  for (const sql of UNDEFENDED) await world.rows(sql)
  const seen = await drawRounds(world, rounds, panels, experts)
  await world.close()
  if (seen.overlaps === 0) throw new Error('the broken twin did not oversell: the bench proves nothing')
  return seen
}

/** Functions of the same name stand before those of PostgreSQL; whoever connects from now on finds these. */
const UNDEFENDED = [
  'alter table assignment drop constraint assignment_no_double_booking',
  'create schema undefended',
  'grant usage on schema undefended to public',
  `create function undefended.pg_advisory_xact_lock(bigint) returns void language sql as 'select'`,
  `create function undefended.pg_advisory_xact_lock(int, int) returns void language sql as 'select'`,
  `create function undefended.pg_try_advisory_xact_lock(int, int) returns boolean language sql as 'select true'`,
  `do $$ begin execute format('alter database %I set search_path = undefended, pg_catalog, public', current_database()); end $$`,
]

async function drawRounds(world: World, rounds: number, panels: number, experts: number) {
  const organiser = await world.staff(['ORGANISER'])
  const officer = await world.staff(['DRAWING_OFFICER'])
  await world.experts(experts, { term: ['2025-01-01', '2099-12-31'] })
  const seen = { rounds, panels, experts, drawn: 0, refused: 0, errors: 0, overlaps: 0, displaced: 0, empty: 0, milliseconds: 0 }
  for (let round = 0; round < rounds; round++) {
    const days = { startsOn: `${2030 + round}-05-10`, endsOn: `${2030 + round}-05-11` }
    const draws: Draw[] = []
    for (let i = 0; i < panels; i++) {
      const made = await panel(world, organiser, await engagement(world, organiser, days), [
        { role: 'JUDGE', number: 3 },
        { role: 'RESERVE', number: 3 },
      ])
      await approved(world, made)
      const input = { panelId: toGlobalId('Panel', made.id), publicValue: soon() }
      await prepareDraw(world.context(officer), input)
      draws.push((await world.run(officer, act => drawPanel(act, input))).draw!)
    }
    const before = performance.now()
    const outcomes = await Promise.allSettled(
      draws.map(draw => {
        const input = { drawId: toGlobalId('Draw', draw.id), value: '3 1 4 1 5' }
        return world.run(officer, act => recordPublicValue({ ...act, now: draw.publicDueAt! }, input))
      }),
    )
    seen.milliseconds += Math.round(performance.now() - before)
    seen.drawn += outcomes.filter(outcome => outcome.status === 'fulfilled').length
    const failures = outcomes.flatMap(outcome => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []))
    seen.refused += failures.filter(failure => failure instanceof Refused).length
    const errors = failures.filter(failure => !(failure instanceof Refused))
    seen.errors += errors.length
    for (const error of errors) console.error(error)
    const [row] = await world.rows<{ overlaps: number; displaced: number; empty: number }>(
      `with held as (select * from assignment where starts_on = ? and state in ('INVITED', 'ACCEPTED'))
       select (select count(*)::int from held as one join held as other on other.expert_id = one.expert_id and other.id > one.id) as overlaps,
         (select count(*)::int from assignment where starts_on = ? and state = 'RELEASED') as displaced,
         (select ?::int * 3 - count(*)::int from held) as empty`,
      [days.startsOn, days.startsOn, panels],
    )
    seen.overlaps += row!.overlaps
    seen.displaced += row!.displaced
    seen.empty += row!.empty
  }
  return seen
}
