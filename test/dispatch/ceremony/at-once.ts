import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Act } from '../../../api/context.ts'
import { abandonDraw } from '../../../api/dispatch/ceremony/abandon-draw.ts'
import { revealsAreDue } from '../../../api/dispatch/ceremony/close-reveals.ts'
import { commitForServer } from '../../../api/dispatch/ceremony/commit-for-server.ts'
import { freezeDraw } from '../../../api/dispatch/ceremony/freeze-draw.ts'
import { readFreeze } from '../../../api/dispatch/ceremony/freeze-record.ts'
import { makeLottery } from '../../../api/dispatch/ceremony/make-lottery.ts'
import { publishCommitment } from '../../../api/dispatch/ceremony/publish-commitment.ts'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import { panel } from '../../engagement.ts'
import { announced, committed, deadlineCame, Holder, read, system } from '../ceremony.ts'
import { answered, checked, decline, proofOf } from '../draw.ts'
import { at, drafted, fresh, held, held3, officer, organiser, supervisor, verbs, world } from './holders.ts'

test('both reveal at once, both give their link at once: one of them draws, one of them fills, over and over', async () => {
  for (let round = 0; round < 4; round++) {
    const made = await panel(world, organiser, await fresh(), [{ role: 'JUDGE', number: 3 }])
    const draw = await committed(world, held, made, { publicValue: null, reason: '无' })
    await Promise.all([officer, supervisor].map(holder => holder.reveal(draw, at.committed)))
    assert.equal((await read(world, draw)).state, 'DRAWN')
    await answered(world, (await held3(made))[0]!, decline)
    await Promise.all([officer, supervisor].map(holder => holder.link(draw, 1)))
    assert.equal((await held3(made)).length, 3)
    assert.equal(checked(await proofOf(world, made)).verdict, 'ACCEPTED')
  }
})

test('the broken twin, which looks whether the other has revealed before it locks, never draws', async () => {
  const made = await drafted()
  const draw = await committed(world, held, made, { publicValue: null, reason: '无' })
  const looked = Promise.withResolvers<void>()
  let waiting = 0
  const twin = (holder: Holder) =>
    world.run(holder.viewer, async ({ em }) => {
      const [{ other }] = await em.execute<[{ other: boolean }]>(
        'select revealed_at is not null as other from draw_part where draw_id = ? and holder <> ?',
        [draw.id, holder.role],
      )
      if (++waiting === 2) looked.resolve()
      await looked.promise
      return other ? 'drawn' : 'revealed'
    })
  assert.deepEqual(await Promise.all([officer, supervisor].map(twin)), ['revealed', 'revealed'])
  await deadlineCame(world, held, draw)
})

/** A draw whose pool is frozen, and the lottery that a worker made for it. */
async function freezing() {
  const made = await drafted()
  await announced(world, held, made)
  const input = { panelId: toGlobalId('Panel', made.id) }
  const { draw } = await world.run(officer.viewer, act => freezeDraw({ ...act, now: at.freezeAt }, input))
  const [{ freeze }] = (await world.rows('select "freeze" from draw where id = ?', [draw!.id])) as [{ freeze: string }]
  const lottery = await makeLottery(readFreeze(freeze).instance)
  assert.ok('lottery' in lottery)
  return { made, id: draw!.id, lottery }
}

test('publication too late, the deadline, a cancelled panel: all lock the panel first, so over and over nobody waits in a circle', async () => {
  const viewer = await system(world)
  for (let round = 0; round < 12; round++) {
    const { id, lottery } = await freezing()
    const late = (work: (act: Act) => Promise<void>) => world.run(viewer, act => work({ ...act, now: at.dueAt }))
    const acts = Array.from({ length: 3 }, () => [
      late(act => publishCommitment(act, id, lottery)),
      late(act => revealsAreDue(act, { draw: id })),
      late(act => commitForServer(act, id, () => '0'.repeat(64))),
      late(act => abandonDraw(act, id, 'PUBLISHED_TOO_LATE')),
    ])
    await Promise.all(acts.flat())
    const { state, abandonCause } = await read(world, { id })
    assert.deepEqual([state, abandonCause], ['ABANDONED', 'PUBLISHED_TOO_LATE'])
    assert.deepEqual(
      (await verbs({ id })).map(row => row.verb),
      ['draw.frozen', 'draw.abandoned'],
    )
  }
})

test('the broken twin, which locks the draw before its panel, waits in a circle with the deadline', async () => {
  const { made, id } = await freezing()
  const viewer = await system(world)
  const has = Promise.withResolvers<void>()
  const waiting = async () => {
    const blocked = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query ilike '%from "draw"%'`
    while ((await world.rows(blocked)).length === 0) await new Promise(resolve => setTimeout(resolve, 10))
  }
  const twin = world.run(viewer, async ({ em }) => {
    await em.execute('select from draw where id = ? for update', [id])
    has.resolve()
    await waiting()
    await em.execute('select from panel where id = ? for update', [made.id])
  })
  await has.promise
  const met = await Promise.allSettled([twin, deadlineCame(world, held, { id })])
  const circle = met.flatMap(one => (one.status === 'rejected' ? [(one.reason as { code?: string }).code] : []))
  assert.deepEqual(circle, ['40P01'])
  await world.run(viewer, act => abandonDraw(act, id, 'PUBLISHED_TOO_LATE'))
})
