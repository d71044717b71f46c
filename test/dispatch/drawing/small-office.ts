import assert from 'node:assert/strict'
import { test } from 'node:test'
import { announce } from '../../../api/dispatch/ceremony/announce-freeze.ts'
import { drawPanel } from '../../../api/dispatch/ceremony/draw-panel.ts'
import { freezePanel } from '../../../api/dispatch/ceremony/freeze-panel.ts'
import { freshSecret } from '../../../api/dispatch/ceremony/fresh-secret.ts'
import { prepareDraw } from '../../../api/dispatch/ceremony/prepare-draw.ts'
import { readRecord } from '../../../api/dispatch/ceremony/stored-record.ts'
import { findPanelPlan } from '../../../api/dispatch/panel/find-panel-plan.ts'
import { Panel } from '../../../schema/index.ts'
import { panel, refusals } from '../../engagement.ts'
import { checked, drawn, proofOf, seats, soon, valueCame } from '../draw.ts'
import { fresh, idOf, officer, organiser, world } from './office.ts'

test('a panel is drawn uniformly, kept as a proof, and verified by a stranger', async () => {
  const made = await panel(world, organiser, await fresh())
  const draw = await drawn(world, officer, made)
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
  const report = checked(await proofOf(world, made))
  assert.match(report.en, /The server kept the secrets: weaker/)
  assert.deepEqual([report.verdict, report.trust, report.leastChance], ['ACCEPTED', 'PUBLIC_VALUE', '5/9'])
  const log = await world.rows<{ verb: string }>(`select verb from act_log where subject_type = 'Draw' and subject_id = ? order by id`, [
    draw.id,
  ])
  assert.deepEqual(
    log.map(row => row.verb),
    ['draw.frozen', 'draw.committed', 'server.committed', 'public-value.recorded', 'panel.drawn'],
  )
  const [state] = await world.rows(
    `select panel.state as panel, engagement.state as engagement, draw.state as draw, drawn_by_id = ? as by, pool_size
     from draw join panel on panel.id = panel_id join engagement on engagement.id = engagement_id where draw.id = ?`,
    [officer.account, draw.id],
  )
  assert.deepEqual(state, { panel: 'DRAWN', engagement: 'INVITED', draw: 'DRAWN', by: true, pool_size: 9 })
})

test('the commitment is published before any secret exists, the secrets before the public value, and nothing of it changes afterwards', async () => {
  const made = await panel(world, organiser, await fresh())
  const input = { panelId: idOf(made), publicValue: soon() }
  const states: unknown[] = []
  await prepareDraw(world.context(officer), input, () => {
    states.push(null)
    return freshSecret()
  })
  assert.equal(states.length, 9, 'a salt each; the secrets are made apart')
  const [frozen] = await world.rows<Record<string, unknown>>(
    `select commitment, pool_root, state, secrets_sealed is not null as secrets, proof, public_value, drawn_at,
       (select json_agg(holder || ' ' || (account_id is null) order by id) from draw_part where draw_id = draw.id) as parts
     from draw where panel_id = ?`,
    [made.id],
  )
  const { commitment, pool_root, ...rest } = frozen!
  assert.match(`${commitment} ${pool_root}`, /^[0-9a-f]{64} [0-9a-f]{64}$/)
  const parts = ['OFFICER true', 'SUPERVISOR true']
  assert.deepEqual(rest, { state: 'REVEALED', secrets: true, proof: null, public_value: null, drawn_at: null, parts })
  const { draw } = await world.run(officer, act => drawPanel(act, input))
  await prepareDraw(world.context(officer), input)
  const [again] = await world.rows<{ commitment: string }>('select commitment from draw where panel_id = ?', [made.id])
  assert.equal(again!.commitment, commitment, 'preparing once more changes nothing')
  for (const change of [`commitment = repeat('0', 64)`, `public_source = 'another'`, `public_due_at = now()`, `secrets_sealed = 'x'`]) {
    await assert.rejects(world.rows(`update draw set ${change} where panel_id = ?`, [made.id]), /is kept as it was/, change)
  }
  await assert.rejects(
    world.rows(`update draw_part set head = repeat('0', 64) where draw_id = ? and holder = 'OFFICER'`, [draw!.id]),
    /is kept as it was/,
  )
  await valueCame(world, officer, draw!)
  assert.equal(checked(await proofOf(world, made)).commitment, commitment)
  await assert.rejects(world.rows(`update draw set public_value = '2' where panel_id = ?`, [made.id]), /is kept as it was/)
})

test('a draw whose server died after the freeze, or after the commitment, is taken up by the next officer', async () => {
  const made = await panel(world, organiser, await fresh())
  const first = await world.staff(['DRAWING_OFFICER'])
  const form = { custody: 'SERVER', publicValue: soon() } as const
  await world.run(first, async act => {
    const locked = await act.em.findOneOrFail(Panel, made.id)
    const hours = { freezeAt: act.now, revealBy: act.now }
    const announcement = await announce(act, locked, await findPanelPlan(act.em, made.id), { ...form, ...hours })
    await freezePanel(act, locked, announcement, freshSecret)
  })
  const [pool] = await world.rows<{ pool: string }>(
    `select string_agg(label, ',' order by label) as pool from draw_entry join draw on draw.id = draw_id where panel_id = ?`,
    [made.id],
  )
  const input = { panelId: idOf(made), publicValue: form.publicValue }
  await prepareDraw(world.context(officer), input)
  assert.deepEqual(await refusals(world.run(officer, act => drawPanel(act, input))), [{ code: 'PUBLIC_VALUE_AWAITED' }])
  const { draw } = await world.run(first, act => drawPanel(act, input))
  await valueCame(world, officer, draw!)
  const record = readRecord(await proofOf(world, made))
  assert.equal(record.document.members.flat().sort().join(), pool!.pool, 'the pool that was frozen first')
  assert.equal(checked(await proofOf(world, made)).verdict, 'ACCEPTED')
})
