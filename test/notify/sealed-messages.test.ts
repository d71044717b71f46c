import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { Viewers } from '../../api/identity/viewers.ts'
import { notify } from '../../api/notify/notify.ts'
import { openExecution } from '../../api/open-execution.ts'
import type { Viewer } from '../../api/viewer.ts'
import { drawn, seats } from '../dispatch/draw.ts'
import { engagement, panel } from '../engagement.ts'
import { World } from '../world.ts'

const world = await World.open()
after(() => world.close())
const execution = openExecution(world.platform, new Viewers(world.platform.aside))

/** The messages a viewer is told of: how many there are, and to whom they went. */
async function seen(viewer: Viewer): Promise<{ totalCount: number; names: unknown[] }> {
  const query = '{ messages(filter: { templates: [INVITATION] }) { totalCount nodes { expert { name } } } }'
  const outcome = await execution.execute({ query }, world.context(viewer))
  assert.ok('json' in outcome, JSON.stringify(outcome))
  const { messages } = JSON.parse(outcome.json.toString()) as {
    messages: { totalCount: number; nodes: { expert: { name: string } | null }[] }
  }
  return { totalCount: messages.totalCount, names: messages.nodes.map(({ expert }) => expert?.name).sort() }
}

test('messages of a sealed seat are as sealed as the seat: for the organiser there are none until the opening', async () => {
  const organiser = await world.staff(['ORGANISER'])
  const officer = await world.staff(['DRAWING_OFFICER'])
  await world.experts(9, { email: 'somebody@example.org' })
  const made = await panel(world, organiser, await engagement(world, organiser))
  await drawn(world, officer, made)
  const invited = (await seats(world, made)).filter(({ state }) => state === 'INVITED')
  // What a drawing sent by itself is not this test's.
  await world.rows('delete from message')
  for (const seat of invited) {
    const values = {
      name: '某',
      engagement: '竞赛',
      role: { zh: '裁判员', en: 'judge' },
      startsOn: '2029-10-10',
      endsOn: '2029-10-11',
      answerBy: '2029-10-01T00:00:00Z',
      link: '/answer#x',
    }
    const told = { to: { expert: seat.expert }, template: 'INVITATION', assignment: seat.id, values } as const
    await world.run(officer, act => notify(act, told))
  }
  await world.runJobs()
  const names = (
    await world.rows<{ name: string }>('select name from expert where id = any(?)', [`{${invited.map(({ expert }) => expert).join()}}`])
  )
    .map(({ name }) => name)
    .sort()
  const everybody = { totalCount: invited.length, names }
  assert.deepEqual(await seen(organiser), { totalCount: 0, names: [] })
  assert.deepEqual(await seen(await world.staff(['ORGANISER'])), { totalCount: 0, names: [] })
  assert.deepEqual(await seen(officer), everybody)
  assert.equal((await seen(await world.signedIn(invited[0]!.expert))).totalCount, 1)
  await world.open(made)
  assert.deepEqual(await seen(organiser), everybody)
})
