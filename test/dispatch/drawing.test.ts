import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { announce } from '../../api/dispatch/ceremony/announce-freeze.ts'
import { drawPanel } from '../../api/dispatch/ceremony/draw-panel.ts'
import { freezePanel } from '../../api/dispatch/ceremony/freeze-panel.ts'
import { freshSecret } from '../../api/dispatch/ceremony/fresh-secret.ts'
import { prepareDraw } from '../../api/dispatch/ceremony/prepare-draw.ts'
import { recordPublicValue } from '../../api/dispatch/ceremony/record-public-value.ts'
import { readRecord } from '../../api/dispatch/ceremony/stored-record.ts'
import { findPanelPlan } from '../../api/dispatch/panel/find-panel-plan.ts'
import { Refused } from '../../api/refusal.ts'
import type { Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import type { RulesCannotBeMet, TooFewCandidates } from '../../schema/dispatch/refusals.ts'
import { BusyPeriod, ConflictOfInterest, Panel } from '../../schema/index.ts'
import { checked, drawn, proofOf, seats, soon, valueCame } from './draw.ts'
import { engagement, panel, refusals } from './engagement.ts'
import { World } from './world.ts'

const world = await World.open()
after(() => world.close())
const organiser = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])
const idOf = (made: { readonly id: number }) => toGlobalId('Panel', made.id)

let year = 2030
/** An engagement on days of its own, so that the panels of this file share people. */
const fresh = () => engagement(world, organiser, { startsOn: `${year}-05-10`, endsOn: `${year++}-05-11` })
const long = { term: ['2025-01-01', '2099-12-31'] } as const
await world.experts(9, long)

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

/** The refusal an attempt to draw was stopped by. */
async function refusedDraw(made: { readonly id: number }): Promise<TooFewCandidates | RulesCannotBeMet> {
  try {
    await prepareDraw(world.context(officer), { panelId: idOf(made), publicValue: soon() })
  } catch (error) {
    if (error instanceof Refused) return error.refusals[0] as TooFewCandidates
    throw error
  }
  throw new Error('the draw was not refused')
}

test('too few candidates: the refusal says which seat, how many are missing, and what excluded the others', async () => {
  const busy = await world.expert({ ...long, title: 'SENIOR' })
  await world.put(BusyPeriod, {
    expert: busy.id,
    office: world.city.id,
    startsOn: `${year}-05-11`,
    endsOn: `${year}-05-20`,
    note: null,
    enteredBy: null,
  })
  const made = await panel(world, organiser, await fresh(), [
    { role: 'CHIEF_JUDGE', number: 1, minimumTitle: 'ASSOCIATE_SENIOR' },
    { role: 'JUDGE', number: 4 },
    { role: 'RESERVE', number: 5 },
  ])
  const refusal = (await refusedDraw(made)) as TooFewCandidates
  assert.deepEqual(
    [refusal.code, ...refusal.seats.map(seat => `${seat.role} ${seat.needed} ${seat.qualified} ${seat.missing}`)],
    ['TOO_FEW_CANDIDATES', 'CHIEF_JUDGE 1 0 1', 'JUDGE 4 9 0', 'RESERVE 5 4 1'],
  )
  assert.deepEqual(
    refusal.exclusions.map(({ reason, people }) => `${reason} ${people}`),
    ['NOT_AVAILABLE 1'],
  )
  assert.equal(refusal.messageZh, '人选不足，共缺 2 人；请查看各席位缺额和其余人员被排除的原因。')
  const [row] = await world.rows(
    'select state, (select count(*)::int from draw where panel_id = panel.id) as draws from panel where id = ?',
    [made.id],
  )
  assert.deepEqual(row, { state: 'DRAFTED', draws: 0 })
})

test('rules become rows: colleagues never sit together, counties and enterprises get their share, the chief judge qualifies', async () => {
  const shared = await world.organisation('COLLEGE')
  await world.experts(4, { ...long, employer: shared.id })
  const chief = await world.expert({ ...long, skill: 'CHIEF' })
  const made = await panel(
    world,
    organiser,
    await fresh(),
    [
      { role: 'CHIEF_JUDGE', number: 1, minimumSkill: 'CHIEF' },
      { role: 'JUDGE', number: 6 },
      { role: 'RESERVE', number: 2 },
    ],
    { atLeastFromEnterprises: 6 },
  )
  await drawn(world, officer, made)
  const rows = await seats(world, made)
  const panelists = rows.filter(row => row.state === 'INVITED').map(row => row.expert)
  const [count] = await world.rows<{ colleagues: number; enterprises: number }>(
    `select count(*) filter (where employer_id = ?)::int as colleagues, count(*) filter (where kind = 'ENTERPRISE')::int as enterprises
     from expert join organisation on organisation.id = employer_id where expert.id = any (?::int[])`,
    [shared.id, `{${panelists.join(',')}}`],
  )
  assert.equal(panelists.length, 7)
  assert.ok(count!.colleagues <= 1 && count!.enterprises >= 6)
  assert.equal(rows.find(row => row.role === 'CHIEF_JUDGE')!.expert, chief.id)
  const report = checked(await proofOf(world, made))
  assert.deepEqual([report.verdict, report.fairness], ['ACCEPTED', 'PROVEN'])
})

test('S06 two who declared a conflict with each other are never drawn together', async () => {
  const made = await panel(world, organiser, await fresh(), [{ role: 'JUDGE', number: 13 }])
  const rows = await world.rows<{ id: number }>('select id from expert order by id limit 2')
  await world.put(ConflictOfInterest, {
    expert: rows[0]!.id,
    office: world.city.id,
    kind: 'MASTER_APPRENTICE',
    declaredBy: 'EXPERT',
    organisation: null,
    engagement: null,
    otherExpert: rows[1]!.id,
    explanation: '师徒',
    startsOn: '2020-01-01',
    endsOn: null,
  })
  const refusal = (await refusedDraw(made)) as RulesCannotBeMet
  assert.equal(refusal.code, 'TOO_FEW_CANDIDATES')
  const smaller = await panel(world, organiser, await fresh(), [{ role: 'JUDGE', number: 11 }])
  await drawn(world, officer, smaller)
  const drawnPair = (await seats(world, smaller)).filter(row => rows.some(one => one.id === row.expert))
  assert.equal(drawnPair.length, 1)
})

test('rules that no panel obeys are refused in words; the abandoned freeze stays on record, and the panel can be drawn by other rules', async () => {
  const county = toGlobalId('Division', world.counties[2]!.id)
  const made = await panel(world, organiser, await fresh(), [{ role: 'JUDGE', number: 3 }], {
    fromCounties: [{ divisionId: county, atLeast: 2 }],
  })
  const refusal = await refusedDraw(made)
  assert.deepEqual(
    { ...refusal },
    {
      code: 'RULES_CANNOT_BE_MET',
      messageZh: '没有任何专家组能同时满足全部组成规则，请调整规则。',
      messageEn: 'No panel obeys all composition rules at once; change the rules.',
      poolSize: 15,
      explanationZh: [
        '下列规则在3人的专家组内不能同时满足：徐闻县要求2至3人，可供抽取的有0人。',
        '只改一条规则即可的办法：将徐闻县的最少人数由2改为0。',
      ],
      explanationEn: [
        'These rules cannot all hold on a panel of 3: Xuwen needs 2 to 3, has 0 available.',
        'Any one of these changes would do: ask Xuwen for at least 0 instead of 2.',
      ],
    },
  )
  const [row] = await world.rows(
    `select panel.state, draw.state as draw, attempt, verb from panel join draw on panel_id = panel.id
     join act_log on subject_type = 'Draw' and subject_id = draw.id and verb = 'draw.abandoned' where panel.id = ?`,
    [made.id],
  )
  assert.deepEqual(row, { state: 'DRAFTED', draw: 'ABANDONED', attempt: 1, verb: 'draw.abandoned' })
  await refusedDraw(made)
  assert.deepEqual(await world.rows('select attempt from draw where panel_id = ? order by attempt', [made.id]), [
    { attempt: 1 },
    { attempt: 2 },
  ])
})

test('after all this every invariant of dispatch holds', () => world.assertSound())
