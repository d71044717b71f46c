import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { verify } from '../../client-sdk/verify/verify.ts'
import { drawn, proofOf, seats } from './draw.ts'
import { engagement, panel } from './engagement.ts'
import { World } from './world.ts'

const world = await World.open()
after(() => world.close())
const organiser = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])

test('a panel is drawn uniformly, kept as a proof, and verified by a stranger', async () => {
  await world.experts(9)
  const made = await panel(world, organiser, await engagement(world, organiser))
  await drawn(world, officer, made)
  const rows = await seats(world, made)
  assert.deepEqual(
    rows.map(({ role, route, state, reserve_rank }) => `${role} ${route} ${state} ${reserve_rank}`),
    [
      'CHIEF_JUDGE DRAWN INVITED null',
      'JUDGE DRAWN INVITED null',
      'JUDGE DRAWN INVITED null',
      'JUDGE DRAWN INVITED null',
      'JUDGE DRAWN INVITED null',
      'RESERVE DRAWN RESERVE 1',
      'RESERVE DRAWN RESERVE 2',
    ],
  )
  assert.equal(new Set(rows.map(row => row.expert)).size, 7)
  const report = verify(Buffer.from(await proofOf(world, made)))
  assert.deepEqual([report.verdict, report.trust, report.leastChance], ['ACCEPTED', 'OPERATOR_TRUSTED', '5/9'])
})
