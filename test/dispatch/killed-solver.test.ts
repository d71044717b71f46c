import assert from 'node:assert/strict'
import { once } from 'node:events'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'
import { freezeDraw } from '../../api/dispatch/ceremony/freeze-draw.ts'
import { makeDocument } from '../../api/dispatch/ceremony/make-document.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { BusyPeriod, type Draw } from '../../schema/index.ts'
import { engagement, panel } from '../engagement.ts'
import { serversOver } from '../server-process.ts'
import { World } from '../world.ts'
import { announced, type Held, Holder, hours, read, system } from './ceremony.ts'

const KILLS = 2
const world = await World.open()
after(() => world.close())
const start = await serversOver(world.connections)
const organiser = await world.staff(['ORGANISER'])
const held: Held = {
  officer: await Holder.enrol(world, await world.staff(['DRAWING_OFFICER']), 'OFFICER'),
  supervisor: await Holder.enrol(world, await world.staff(['SUPERVISOR']), 'SUPERVISOR'),
  at: hours(),
}
// Two of one employer, of which at most one may sit: rules that tell people apart need the solver.
const shared = (await world.organisation()).id
const experts = [...(await world.experts(7)), await world.expert({ employer: shared }), await world.expert({ employer: shared })]

/** Freezes a fresh panel, and leaves its lottery to the job. */
async function frozenOnly(): Promise<Draw> {
  const made = await panel(world, organiser, await engagement(world, organiser))
  await announced(world, held, made)
  const now = held.at.freezeAt
  const input = { panelId: toGlobalId('Panel', made.id) }
  const { draw } = await world.run(held.officer.viewer, act => freezeDraw({ ...act, now }, input))
  return draw!
}

const people = (draw: Draw) =>
  (JSON.parse(draw.document!) as { types: { people: number }[] }).types.reduce((sum, type) => sum + type.people, 0)

test('a thread that dies while it solves leaves the frozen draw as it was; the next try makes the document of the frozen pool, whoever is busy by then', async () => {
  const draw = await frozenOnly()
  const context = world.context(await system(world))
  process.once('worker', (worker: Worker) => void worker.terminate())
  await assert.rejects(makeDocument(context, draw.id), /ended without an answer/)
  const before = await read(world, draw)
  assert.deepEqual([before.state, before.document, before.commitment], ['FREEZING', null, null])
  const days = { startsOn: '2020-01-01', endsOn: '2099-12-31' }
  await world.put(BusyPeriod, { expert: experts[0]!.id, office: world.city.id, ...days, note: null, enteredBy: null })
  await makeDocument(context, draw.id)
  const after = await read(world, draw)
  assert.deepEqual([after.state, people(after)], ['FROZEN', experts.length])
  await world.rows('delete from busy_period')
})

test('a server killed while it makes the lottery of a frozen draw loses nothing: the next server makes it', async () => {
  const working = async () => (await world.rows('select from graphile_worker._private_jobs where locked_at is not null')).length > 0
  const until = async (holds: () => Promise<boolean>, what: string) => {
    for (let tries = 0; !(await holds()); tries++) {
      assert.ok(tries < 6000, what)
      await sleep(10)
    }
  }
  let halfway = 0
  for (let round = 0; halfway < KILLS && round < 3 * KILLS; round++) {
    const doomed = await start()
    const draw = await frozenOnly()
    await until(working, 'the job is taken')
    doomed.child.kill('SIGKILL')
    await once(doomed.child, 'exit')
    const left = await read(world, draw)
    if (left.document === null) {
      assert.equal(left.state, 'FREEZING')
      halfway++
    }
    const next = await start()
    await until(async () => (await read(world, draw)).state === 'FROZEN', 'the document is made')
    assert.equal(people(await read(world, draw)), experts.length)
    next.child.kill('SIGTERM')
    await once(next.child, 'exit')
  }
  assert.equal(halfway, KILLS, 'killed before the lottery was made')
})
