import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { readRecord } from '../../api/dispatch/ceremony/stored-record.ts'
import { cancelEngagement } from '../../api/dispatch/engagement/cancel-engagement.ts'
import { isSeat } from '../../api/draw/record.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { Dice } from '../draw/dice.ts'
import { accept, answered, decline, drawn, proofOf, recuse, type SeatRow, seats, verdict } from './draw.ts'
import { engagement, panel } from './engagement.ts'
import { World } from './world.ts'

/** How many; the engine alone does 100,000 in `test/draw/declines.test.ts`. */
const SEQUENCES = Number(process.env.SEQUENCES ?? 6)

const world = await World.open()
after(() => world.close())
const organiser = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])
const shared = (await world.organisation()).id
const long = { term: ['2025-01-01', '2099-12-31'] } as const
await world.experts(8, long)
await world.experts(3, { ...long, employer: shared })

const held = (rows: readonly SeatRow[]) => rows.filter(row => row.state === 'INVITED' || row.state === 'ACCEPTED')

/** Says what is wrong with a panel, knowing nothing of how it came about: roles, employers, days, and that every gap is on record. */
async function faults(made: { readonly id: number }): Promise<readonly string[]> {
  const rows = await seats(world, made)
  const sitting = held(rows)
  const people = await world.rows<{ id: number; employer: number }>('select id, employer_id as employer from expert')
  const employers = sitting.map(row => people.find(person => person.id === row.expert)!.employer)
  const chiefs = sitting.filter(row => row.role === 'CHIEF_JUDGE').length
  const overlaps = await world.rows(
    `select one.id from assignment as one join assignment as other on other.expert_id = one.expert_id and other.id <> one.id
       and other.starts_on <= one.ends_on and other.ends_on >= one.starts_on
     where one.panel_id = ? and one.state in ('INVITED', 'ACCEPTED') and other.state in ('INVITED', 'ACCEPTED', 'COMPLETED')`,
    [made.id],
  )
  const last = readRecord(await proofOf(world, made)).rounds.at(-1)?.seats ?? []
  const gaps = last.filter(seat => !isSeat(seat)).length
  return [
    ...(chiefs > 1 ? ['two chief judges'] : []),
    ...(new Set(employers).size < employers.length ? ['two of one employer'] : []),
    ...(new Set(sitting.map(row => row.expert)).size < sitting.length ? ['one person twice'] : []),
    ...(overlaps.length > 0 ? ['two places at once'] : []),
    ...(sitting.length < 5 && gaps !== 5 - sitting.length ? [`${5 - sitting.length} empty, ${gaps} explained`] : []),
    ...((await verdict(world, made)) === 'ACCEPTED' ? [] : ['the proof does not hold']),
  ]
}

test('random sequences of draw, accept, decline, recuse, busy days and cancel: after every step the panel is valid or its gap is explained', async t => {
  const dice = new Dice(73)
  const seen = { steps: 0, gaps: 0, cancelled: 0 }
  for (let sequence = 0; sequence < SEQUENCES; sequence++) {
    const year = 2030 + (sequence % 60)
    const of = await engagement(world, organiser, {
      startsOn: `${year}-0${1 + (sequence % 9)}-10`,
      endsOn: `${year}-0${1 + (sequence % 9)}-11`,
    })
    const made = await panel(world, organiser, of)
    await drawn(world, officer, made)
    for (let step = 2 + dice.below(5); step > 0; step--) {
      const sitting = held(await seats(world, made)).filter(row => row.state === 'INVITED')
      if (sitting.length === 0) break
      const seat = sitting[dice.below(sitting.length)]!
      const what = dice.below(4)
      if (what === 3) {
        await world.rows(`insert into busy_period (expert_id, office_id, starts_on, ends_on) values (?, ?, ?, ?)`, [
          ...[seat.expert, world.city.id, `${year}-01-01`, `${year}-12-31`],
        ])
      }
      await answered(world, seat, [accept, decline, recuse, decline][what]!)
      seen.steps++
      assert.deepEqual(await faults(made), [], `sequence ${sequence}`)
    }
    seen.gaps += 5 - held(await seats(world, made)).length
    if (dice.below(3) === 0) {
      await world.run(organiser, act => cancelEngagement(act, { engagementId: toGlobalId('Engagement', of.id), reason: '取消' }))
      assert.equal(held(await seats(world, made)).length, 0)
      seen.cancelled++
    }
  }
  t.diagnostic(JSON.stringify(seen))
  await world.assertSound()
})
