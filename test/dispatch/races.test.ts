import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { answerAssignment } from '../../api/dispatch/assignment/answer-assignment.ts'
import { drawPanel } from '../../api/dispatch/ceremony/draw-panel.ts'
import { prepareDraw } from '../../api/dispatch/ceremony/prepare-draw.ts'
import { recordPublicValue } from '../../api/dispatch/ceremony/record-public-value.ts'
import { lockPeople } from '../../api/dispatch/lock-people.ts'
import { Refused } from '../../api/refusal.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { Assignment, type Draw, Panel } from '../../schema/index.ts'
import { engagement, panel } from '../engagement.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { World } from '../world.ts'
import { accept, decline, drawn, proofOf, type SeatRow, seats, soon, valueCame, verdict } from './draw.ts'

const world = await World.open()
after(() => world.close())
breaksOnPurpose('a term lasts as long as its roster says', 'terms outlast every day of the tests')
breaksOnPurpose('a seat belongs to its panel, engagement and days', 'the twin that oversells seats by hand')
breaksOnPurpose('reasons are given where they are due', 'the twins decline and seat without a word')
breaksOnPurpose('who holds a seat was asked', 'the twins decline and seat past the acts')
const organiser = await world.staff(['ORGANISER'])
const officers = [await world.staff(['DRAWING_OFFICER']), await world.staff(['DRAWING_OFFICER'])]
const long = { term: ['2025-01-01', '2099-12-31'] } as const
await world.experts(14, long)

/** What became of each: `done`, or the code of the refusal. Anything else fails. */
async function outcomes(acts: readonly Promise<unknown>[]): Promise<string[]> {
  const settled = await Promise.allSettled(acts)
  return settled.map(result => {
    if (result.status === 'fulfilled') return 'done'
    if (result.reason instanceof Refused) return result.reason.refusals[0]!.code
    throw result.reason
  })
}

let year = 2030
const days = () => ({ startsOn: `${year}-05-10`, endsOn: `${year++}-05-11` })

test('two officers draw at once: one draws, the other is refused, over and over', async () => {
  for (let round = 0; round < 10; round++) {
    const made = await panel(world, organiser, await engagement(world, organiser, days()))
    const input = { panelId: toGlobalId('Panel', made.id), publicValue: soon() }
    const draws: Draw[] = []
    const result = await outcomes(
      officers.map(async officer => {
        await prepareDraw(world.context(officer), input)
        draws.push((await world.run(officer, act => drawPanel(act, input))).draw!)
      }),
    )
    // The other one comes before the server's commitments or after them.
    const [refused, ...done] = result.toSorted()
    assert.deepEqual(done, ['done'])
    assert.match(refused!, /^(PUBLIC_VALUE|COMMITMENTS)_AWAITED$/)
    const values = await outcomes(officers.map((officer, i) => valueCame(world, officer, draws[0]!, `${i}`)))
    assert.deepEqual(values.toSorted(), ['WRONG_STATE', 'done'])
    assert.equal((await seats(world, made)).length, 7)
    assert.equal(await verdict(world, made), 'ACCEPTED')
  }
})

test('whoever waits too long for people who are being seated is told to try again, and draws when they are free', async () => {
  const made = await panel(world, organiser, await engagement(world, organiser, days()))
  const input = { panelId: toGlobalId('Panel', made.id), publicValue: soon() }
  await prepareDraw(world.context(officers[0]!), input)
  const { draw } = await world.run(officers[0]!, act => drawPanel(act, input))
  const everybody = await world.rows<{ expert: number }>('select expert_id as expert from draw_entry where draw_id = ?', [draw!.id])
  const [seating, free] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const other = world.run(officers[1]!, async act => {
    await lockPeople(
      act,
      everybody.map(({ expert }) => expert),
    )
    seating.resolve()
    await free.promise
  })
  await seating.promise
  const impatient = world.run(officers[0]!, async act => {
    await act.em.execute(`set local statement_timeout = '2s'`)
    const value = { drawId: toGlobalId('Draw', draw!.id), value: '3 1 4 1 5' }
    return recordPublicValue({ ...act, now: draw!.publicDueAt! }, value)
  })
  assert.deepEqual(await outcomes([impatient]).finally(free.resolve), ['EXPERTS_BEING_SEATED'])
  await other
  assert.equal((await seats(world, made)).length, 0, 'nothing half written')
  await valueCame(world, officers[0]!, draw!)
  assert.equal(await verdict(world, made), 'ACCEPTED')
})

test('the broken twin, which looks before it locks, draws twice; only the constraint stops it', async () => {
  const made = await panel(world, organiser, await engagement(world, organiser, days()))
  const looked = Promise.withResolvers<void>()
  let waiting = 0
  const twin = (officer: (typeof officers)[number]) =>
    world.run(officer, async ({ em }) => {
      const found = await em.findOneOrFail(Panel, made.id)
      assert.equal(found.state, 'DRAFTED')
      if (++waiting === officers.length) looked.resolve()
      await looked.promise
      await em.execute(
        `insert into draw (panel_id, office_id, attempt, state, pool_size, frozen_at) values (?, ?, ?, 'FREEZING', 1, now())`,
        [made.id, world.city.id, officers.indexOf(officer) + 1],
      )
    })
  const stopped = await Promise.allSettled(officers.map(twin))
  assert.deepEqual(stopped.map(result => result.status).toSorted(), ['fulfilled', 'rejected'])
  await world.rows('delete from draw where panel_id = ?', [made.id])
  await world.rows('drop index draw_one_effective')
  waiting = 0
  const passed = await Promise.allSettled(officers.map(twin))
  assert.deepEqual(
    passed.map(result => result.status),
    ['fulfilled', 'fulfilled'],
  )
  await world.rows('delete from draw where panel_id = ?', [made.id])
  await world.rows(`create unique index draw_one_effective on draw (panel_id) where state <> 'ABANDONED'`)
})

test('many answers on one seat: exactly one counts, and the seat is filled once', async () => {
  for (let round = 0; round < 5; round++) {
    const made = await panel(world, organiser, await engagement(world, organiser, days()))
    await drawn(world, officers[0]!, made)
    const [seat] = (await seats(world, made)) as [SeatRow]
    const expert = await world.signedIn(seat.expert)
    const assignmentId = toGlobalId('Assignment', seat.id)
    const answers = Array.from({ length: 16 }, (_, i) => (i % 2 === 0 ? decline : accept))
    const result = await outcomes(
      answers.map(answer => world.run(expert, act => answerAssignment(act, { actsIndependently: false, ...answer, assignmentId }))),
    )
    const rows = await seats(world, made)
    const held = rows.filter(row => row.state === 'INVITED' || row.state === 'ACCEPTED')
    const [own] = rows.filter(row => row.id === seat.id)
    const declined = own!.state === 'DECLINED'
    assert.equal(result.filter(code => code === 'done').length, 1, result.join())
    assert.ok(
      result.every(code => ['done', 'WRONG_STATE', 'ALREADY_ACCEPTED'].includes(code)),
      result.join(),
    )
    assert.equal(held.length, 5)
    assert.equal(rows.filter(row => row.route === 'REPLACEMENT').length, declined ? 1 : 0)
    assert.equal(await verdict(world, made), 'ACCEPTED')
  }
})

test('the broken twin, which reads the state before it locks, counts a second decline', async () => {
  const made = await panel(world, organiser, await engagement(world, organiser, days()))
  await drawn(world, officers[0]!, made)
  const [seat] = (await seats(world, made)) as [SeatRow]
  const expert = await world.signedIn(seat.expert)
  const looked = Promise.withResolvers<void>()
  let waiting = 0
  const twin = () =>
    world.run(expert, async ({ em }) => {
      const { state } = await em.findOneOrFail(Assignment, seat.id)
      if (++waiting === 2) looked.resolve()
      await looked.promise
      if (state !== 'INVITED') return 'refused'
      await em.execute(`update assignment set state = 'DECLINED' where id = ?`, [seat.id])
      return 'done'
    })
  assert.deepEqual(await Promise.all([twin(), twin()]), ['done', 'done'])
})

test('all five decline at once: the seats are filled one after another, and nobody waits in a circle', async () => {
  const made = await panel(world, organiser, await engagement(world, organiser, days()))
  await drawn(world, officers[0]!, made)
  const invited = (await seats(world, made)).filter(row => row.state === 'INVITED')
  const experts = await Promise.all(invited.map(seat => world.signedIn(seat.expert)))
  const result = await outcomes(
    invited.map((seat, i) =>
      world.run(experts[i]!, act =>
        answerAssignment(act, { actsIndependently: false, ...decline, assignmentId: toGlobalId('Assignment', seat.id) }),
      ),
    ),
  )
  assert.deepEqual(result, ['done', 'done', 'done', 'done', 'done'])
  const rows = await seats(world, made)
  assert.equal(rows.filter(row => row.state === 'INVITED').length, 5)
  assert.equal(new Set(rows.map(row => row.expert)).size, rows.length)
  assert.equal(await verdict(world, made), 'ACCEPTED')
})

test('panels on the same days drawn at once from the same people: no overlap, no error, and every result stands in its record', async () => {
  for (let round = 0; round < 3; round++) {
    const same = days()
    const panels = []
    for (let i = 0; i < 4; i++) {
      const made = await engagement(world, organiser, same)
      panels.push(await panel(world, organiser, made, [{ role: 'JUDGE', number: 3 }]))
    }
    // Everybody is free when the pools are frozen; the draws then meet over the same fourteen.
    const draws: Draw[] = []
    for (const made of panels) {
      const input = { panelId: toGlobalId('Panel', made.id), publicValue: soon() }
      await prepareDraw(world.context(officers[0]!), input)
      draws.push((await world.run(officers[0]!, act => drawPanel(act, input))).draw!)
    }
    const result = await outcomes(draws.map((draw, i) => valueCame(world, officers[i % 2]!, draw)))
    assert.deepEqual(result, ['done', 'done', 'done', 'done'])
    const rows = (await Promise.all(panels.map(made => seats(world, made)))).flat()
    const held = rows.filter(row => row.state === 'INVITED')
    assert.equal(held.length, 12)
    assert.equal(new Set(held.map(row => row.expert)).size, 12)
    for (const made of panels) assert.equal(await verdict(world, made), 'ACCEPTED')
    assert.ok((await proofOf(world, panels[0]!)).length > 0)
  }
})

test('the broken twin, which seats without taking turns, oversells: only the exclusion constraint stops it', async () => {
  const [one, other] = [await engagement(world, organiser, days()), await engagement(world, organiser, days())]
  await world.rows('alter table assignment drop constraint assignment_no_double_booking')
  const [expert] = await world.rows<{ id: number }>('select id from expert limit 1')
  const looked = Promise.withResolvers<void>()
  let waiting = 0
  const twin = async (made: typeof one) => {
    const { id } = await panel(world, organiser, made, [{ role: 'JUDGE', number: 1 }])
    return world.run(organiser, async ({ em }) => {
      const [{ busy }] = await em.execute<[{ busy: number }]>(
        `select count(*)::int as busy from assignment where expert_id = ? and starts_on = '2090-01-01' and state = 'INVITED'`,
        [expert!.id],
      )
      if (++waiting === 2) looked.resolve()
      await looked.promise
      if (busy > 0) return 'refused'
      await em.execute(
        `insert into assignment (panel_id, engagement_id, office_id, expert_id, expert_office_id, role, route, state, starts_on, ends_on)
         values (?, ?, ?, ?, ?, 'JUDGE', 'NAMED', 'INVITED', '2090-01-01', '2090-01-02')`,
        [id, made.id, world.city.id, expert!.id, world.city.id],
      )
      return 'done'
    })
  }
  assert.deepEqual(await Promise.all([twin(one), twin(other)]), ['done', 'done'])
})
