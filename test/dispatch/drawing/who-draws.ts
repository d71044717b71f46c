import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawPanel } from '../../../api/dispatch/ceremony/draw-panel.ts'
import { prepareDraw } from '../../../api/dispatch/ceremony/prepare-draw.ts'
import type { Viewer } from '../../../api/viewer.ts'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import { panel, refusals } from '../../engagement.ts'
import { drawn, seats, soon } from '../draw.ts'
import { fresh, idOf, officer, organiser, world } from './office.ts'

test('managing, using and drawing are separate: no organiser draws, nobody draws what they drafted', async () => {
  const both = await world.staff(['ORGANISER', 'DRAWING_OFFICER'])
  const made = await panel(world, both, await fresh())
  const input = { panelId: idOf(made) }
  const reasons: readonly (readonly [Viewer, string])[] = [
    [organiser, 'ROLE_NEEDED'],
    [await world.staff(['ROSTER_MANAGER', 'SUPERVISOR']), 'ROLE_NEEDED'],
    [await world.staff(['DRAWING_OFFICER'], world.county), 'ROLE_NEEDED'],
    [both, 'SECOND_PERSON_NEEDED'],
  ]
  for (const [viewer, code] of reasons) {
    assert.deepEqual(await refusals(prepareDraw(world.context(viewer), input)), [{ code }])
    assert.deepEqual(await refusals(world.run(viewer, act => drawPanel(act, input))), [{ code }])
  }
  assert.deepEqual(await world.rows('select * from draw where panel_id = ?', [made.id]), [])
})

test('unknown panels, ids of another type, a stale version, a drawn panel and a draw without a lottery are refused', async () => {
  const made = await panel(world, organiser, await fresh())
  for (const panelId of [toGlobalId('Panel', 999_999), toGlobalId('Engagement', made.id), 'x']) {
    assert.deepEqual(await refusals(prepareDraw(world.context(officer), { panelId })), [{ code: 'NOT_FOUND', path: ['panelId'] }])
    assert.deepEqual(await refusals(world.run(officer, act => drawPanel(act, { panelId }))), [{ code: 'NOT_FOUND', path: ['panelId'] }])
  }
  await assert.rejects(prepareDraw(world.context(officer), { panelId: idOf(made), version: 9, publicValue: soon() }), {
    name: 'OptimisticLockError',
  })
  assert.deepEqual(await refusals(world.run(officer, act => drawPanel(act, { panelId: idOf(made) }))), [{ code: 'WRONG_STATE' }])
  await drawn(world, officer, made)
  const before = await seats(world, made)
  await prepareDraw(world.context(officer), { panelId: idOf(made) })
  assert.deepEqual(await refusals(world.run(officer, act => drawPanel(act, { panelId: idOf(made) }))), [{ code: 'WRONG_STATE' }])
  assert.deepEqual(await seats(world, made), before)
})
