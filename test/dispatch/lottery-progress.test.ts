import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { whileTold } from '../../api/dispatch/ceremony/lottery-progress.ts'
import { prepareDraw } from '../../api/dispatch/ceremony/prepare-draw.ts'
import { Viewers } from '../../api/identity/viewers.ts'
import { openExecution } from '../../api/open-execution.ts'
import type { Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { dataOf } from '../answers.ts'
import { engagement, panel } from '../engagement.ts'
import { World } from '../world.ts'
import { soon } from './draw.ts'

const world = await World.open()
after(() => world.close())
const execution = openExecution(world.platform, new Viewers(world.platform.aside))
const organiser = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])
// Two to an employer: people are told apart, so that there is a lottery to make.
const [anyone] = await world.experts(1)
for (let i = 0; i < 6; i++) await world.experts(2, { employer: (await world.organisation('ENTERPRISE')).id })
const made = await panel(world, organiser, await engagement(world, organiser, { startsOn: '2028-03-10', endsOn: '2028-03-11' }))

async function progress(draw: number, viewer: Viewer = officer) {
  const query = 'query ($drawId: ID!) { lotteryProgress(drawId: $drawId) { stage percent since } }'
  const outcome = await execution.execute({ query, variables: { drawId: toGlobalId('Draw', draw) } }, world.context(viewer))
  return dataOf(outcome).lotteryProgress
}

test('while the lottery of a frozen draw is made, whoever sees the draw sees its stage; before and after there is none', async () => {
  let done = false
  const preparing = prepareDraw(world.context(officer), { panelId: toGlobalId('Panel', made.id), publicValue: soon() }).finally(() => {
    done = true
  })
  const stages: string[] = []
  while (!done) {
    const [draw] = await world.rows<{ id: number }>('select id from draw')
    const told = draw && (await progress(draw.id))
    if (told) stages.push(told.stage)
    await sleep(5)
  }
  await preparing
  assert.ok(stages.length > 0)
  assert.equal(stages[0], 'WAITING')
  const [draw] = await world.rows<{ id: number }>(`select id from draw where state = 'REVEALED'`)
  assert.equal(await progress(draw!.id), null)

  const since = new Date('2028-03-01T02:00:00Z')
  const answer = await whileTold(draw!.id, since, async report => {
    report({ stage: 'DECOMPOSING', done: 0.379 })
    assert.deepEqual(await progress(draw!.id), { stage: 'DECOMPOSING', percent: 37, since: since.toISOString() })
    assert.equal(await progress(draw!.id, await world.signedIn(anyone!.id)), null, 'of a draw that is not theirs to see')
    return 'made'
  })
  assert.equal(answer, 'made')
  await assert.rejects(
    whileTold(draw!.id, since, () => Promise.reject(new Error('the thread died'))),
    /the thread died/,
  )
  assert.equal(await progress(draw!.id), null, 'nothing stands there once it ended, however it did')
})
