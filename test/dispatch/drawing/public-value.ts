import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawPanel } from '../../../api/dispatch/ceremony/draw-panel.ts'
import { freshSecret } from '../../../api/dispatch/ceremony/fresh-secret.ts'
import { prepareDraw } from '../../../api/dispatch/ceremony/prepare-draw.ts'
import { recordPublicValue } from '../../../api/dispatch/ceremony/record-public-value.ts'
import { readRecord } from '../../../api/dispatch/ceremony/stored-record.ts'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import { panel, refusals } from '../../engagement.ts'
import { drawn, proofOf, soon } from '../draw.ts'
import { fresh, idOf, officer, organiser, world } from './office.ts'

test('the server keeps secrets only where a public value is named beforehand, recorded at its hour and once', async () => {
  const made = await panel(world, organiser, await fresh())
  const refused = (publicValue?: { source: string; dueAt: Date }) =>
    refusals(prepareDraw(world.context(officer), { panelId: idOf(made), publicValue }))
  const { dueAt, source } = soon()
  assert.deepEqual(await refused(), [{ code: 'PUBLIC_VALUE_NEEDED', path: ['publicValue'] }])
  assert.deepEqual(await refused({ source, dueAt: new Date(0) }), [{ code: 'PUBLIC_VALUE_TOO_EARLY', path: ['publicValue'] }])
  assert.deepEqual(await refused({ source: ' ', dueAt }), [{ code: 'SOURCE_MISSING', path: ['publicValue'] }])
  assert.deepEqual(await refused({ source, dueAt: new Date('2199-01-01') }), [{ code: 'DRAWN_TOO_LATE', path: ['revealBy'] }])
  const [none] = await world.rows('select count(*)::int as draws from draw where panel_id = ?', [made.id])
  assert.deepEqual(none, { draws: 0 })

  const input = { panelId: idOf(made), publicValue: { source, dueAt } }
  await prepareDraw(world.context(officer), input)
  const { draw } = await world.run(officer, act => drawPanel(act, input))
  const record = (value: string, now = dueAt) =>
    world.run(officer, act => recordPublicValue({ ...act, now }, { drawId: toGlobalId('Draw', draw!.id), value }))
  assert.deepEqual(await refusals(record('1', new Date(dueAt.getTime() - 1))), [{ code: 'NOT_YET' }])
  assert.deepEqual(await refusals(record(' ')), [{ code: 'VALUE_MISSING', path: ['value'] }])
  await record('3 1 4 1 5')
  assert.deepEqual(await refusals(record('3 1 4 1 6')), [{ code: 'WRONG_STATE' }])
  assert.equal(readRecord(await proofOf(world, made)).ceremony.publicValue, '3 1 4 1 5')
})

test('a commitment that is not out before the public value is due is worth nothing: the freeze is abandoned, with its cause', async () => {
  const made = await panel(world, organiser, await fresh())
  const input = { panelId: idOf(made), publicValue: { source: '体彩', dueAt: new Date(Date.now() + 50) } }
  // A salt is asked for while the pool is frozen: the server is slow then.
  const slow = () => {
    const until = Date.now() + 10
    while (Date.now() < until);
    return freshSecret()
  }
  assert.deepEqual(await refusals(prepareDraw(world.context(officer), input, slow)), [
    { code: 'PUBLISHED_TOO_LATE', path: ['publicValue', 'dueAt'] },
  ])
  const [row] = await world.rows(
    `select draw.state, abandon_cause, commitment, panel.state as panel from draw join panel on panel.id = panel_id where panel_id = ?`,
    [made.id],
  )
  assert.deepEqual(row, { state: 'ABANDONED', abandon_cause: 'PUBLISHED_TOO_LATE', commitment: null, panel: 'DRAFTED' })
  assert.equal((await drawn(world, officer, made)).attempt, 2)
})
