import assert from 'node:assert/strict'
import { test } from 'node:test'
import { viewContactSheet } from '../../../api/dispatch/panel/view-contact-sheet.ts'
import { PHONE } from '../../../api/personal.ts'
import type { Viewer } from '../../../api/viewer.ts'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import { refusals } from '../../engagement.ts'
import { drawnPanel, organiser, world } from './drawn-panels.ts'

test('the contact sheet: not before the opening, not without a purpose, whoever leads first, each view in the log', async () => {
  const led = [
    { role: 'MEMBER', number: 4 },
    { role: 'PANEL_LEAD', number: 1 },
  ] as const
  const one = await drawnPanel({}, led)
  await world.rows(`update expert set phone_sealed = ?, phone_masked = '138****8000'`, [world.platform.seals.seal(PHONE, '13800138000')])
  const view = (viewer: Viewer, purpose = '安排接站') =>
    world.run(viewer, act => viewContactSheet(act, { panelId: toGlobalId('Panel', one.panel.id), purpose }))
  assert.deepEqual(await refusals(view(organiser)), [{ code: 'STILL_SEALED' }])
  await world.open(one.panel)
  assert.deepEqual(await refusals(view(organiser, ' ')), [{ code: 'PURPOSE_MISSING', path: ['purpose'] }])
  assert.deepEqual(await refusals(view(await world.staff(['ROSTER_MANAGER']))), [{ code: 'ROLE_NEEDED' }])
  const { contacts } = await view(organiser)
  assert.deepEqual(contacts!.map(({ role, phone }) => [role, phone]).slice(0, 2), [
    ['PANEL_LEAD', '13800138000'],
    ['MEMBER', '13800138000'],
  ])
  const log = await world.rows<{ details: object }>(`select details from act_log where verb = 'contacts.viewed'`)
  assert.deepEqual(log, [{ details: { purpose: '安排接站', people: 5 } }])
})
