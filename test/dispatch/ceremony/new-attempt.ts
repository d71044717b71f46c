import assert from 'node:assert/strict'
import { test } from 'node:test'
import { approveRedraw } from '../../../api/dispatch/ceremony/approve-redraw.ts'
import { readDrawHolders, readDrawLineage } from '../../../api/dispatch/ceremony/read-draw-lineage.ts'
import { redrawPanel } from '../../../api/dispatch/ceremony/redraw-panel.ts'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import { Engagement } from '../../../schema/index.ts'
import { panel, refusals } from '../../engagement.ts'
import { heldDraw, read } from '../ceremony.ts'
import { seats } from '../draw.ts'
import { at, drafted, held, officer, organiser, supervisor, world } from './holders.ts'

test('a new attempt needs a cause, a reason and another person without a chain; the first stays on record', async () => {
  const made = await drafted()
  const draw = await heldDraw(world, held, made)
  const ask = (viewer: typeof organiser, reason = '承办单位变更') =>
    world.run(viewer, act => redrawPanel(act, { drawId: toGlobalId('Draw', draw.id), cause: 'ENGAGEMENT_CHANGED', reason }))
  assert.deepEqual(await refusals(ask(await world.staff(['ROSTER_MANAGER']))), [{ code: 'ROLE_NEEDED' }])
  assert.deepEqual(await refusals(ask(officer.viewer, ' ')), [{ code: 'REASON_MISSING', path: ['reason'] }])
  const asker = await world.staff(['SUPERVISOR'])
  const { redraw } = await ask(asker)
  assert.deepEqual(await refusals(ask(officer.viewer)), [{ code: 'REDRAW_ASKED_ALREADY' }])
  const approve = (viewer: typeof organiser) => world.run(viewer, act => approveRedraw(act, { redrawId: toGlobalId('Redraw', redraw!.id) }))
  assert.deepEqual(await refusals(approve(officer.viewer)), [{ code: 'ROLE_NEEDED' }])
  assert.deepEqual(await refusals(approve(supervisor.viewer)), [{ code: 'NO_HOLDER_APPROVES' }])
  assert.deepEqual(await refusals(approve(asker)), [{ code: 'NO_HOLDER_APPROVES' }])
  const another = await world.staff(['SUPERVISOR'])
  await approve(another)
  assert.deepEqual(await refusals(approve(another)), [{ code: 'REDRAW_APPROVED_ALREADY' }])
  const first = await read(world, draw)
  assert.deepEqual([first.state, first.abandonCause, first.proof !== null], ['ABANDONED', 'ENGAGEMENT_CHANGED', true])
  assert.ok((await seats(world, made)).every(row => row.state === 'RELEASED'))
  const told = await world.rows<{ told: number }>(
    `select count(message.id)::int as told from assignment left join message on assignment_id = assignment.id and template = 'RELEASED'
     where panel_id = ? group by assignment.id, reserve_rank order by reserve_rank nulls first`,
    [made.id],
  )
  assert.deepEqual(
    told.map(row => row.told),
    (await seats(world, made)).map(row => (row.reserve_rank === null ? 1 : 0)),
    'whoever held a seat is told, reserves never knew',
  )
  assert.deepEqual(await refusals(officer.reveal(draw, at.committed)), [{ code: 'REVEALED_ALREADY' }])

  const second = await heldDraw(world, held, made)
  assert.deepEqual([second.attempt, second.state], [2, 'DRAWN'])
  const [one, two] = [first, second].map(({ document }) => JSON.parse(document!) as { members: string[][] })
  assert.ok(
    one!.members.flat().every(label => !two!.members.flat().includes(label)),
    'nothing of the first attempt opens the second',
  )

  const { id: engagementId } = (await world.rows<{ id: number }>('select engagement_id as id from panel where id = ?', [made.id]))[0]!
  const beside = await panel(world, organiser, (await world.owner.em.fork().findOneOrFail(Engagement, engagementId)) as Engagement)
  const panelId = toGlobalId('Panel', made.id)
  const lineage = (await readDrawLineage(world.context(another), panelId))!
  assert.deepEqual(
    [lineage.announcements.length, lineage.attempts.map(attempt => attempt.draw.id), lineage.lookAlikes],
    [
      2,
      [draw.id, second.id],
      [
        {
          panel: { id: beside.id },
          likenesses: ['SAME_ENGAGEMENT', 'SAME_HOST', 'SAME_OCCUPATION', 'SAME_DAYS'],
        },
      ],
    ],
  )
  assert.equal(await readDrawLineage(world.context(officer.viewer), panelId), null)
  const holders = await readDrawHolders(world.context(officer.viewer), panelId)
  assert.ok(
    holders.some(
      ({ holder, deviceKey }) => holder === 'SUPERVISOR' && deviceKey && toGlobalId('DeviceKey', deviceKey.id) === supervisor.keyId,
    ),
  )
  assert.deepEqual(await readDrawHolders(world.context(await world.staff(['ANALYST'])), panelId), [])
})
