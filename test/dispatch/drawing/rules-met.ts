import assert from 'node:assert/strict'
import { test } from 'node:test'
import { prepareDraw } from '../../../api/dispatch/ceremony/prepare-draw.ts'
import { Refused } from '../../../api/refusal.ts'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import type { RulesCannotBeMet, TooFewCandidates } from '../../../schema/dispatch/refusals.ts'
import { BusyPeriod, ConflictOfInterest } from '../../../schema/index.ts'
import { panel } from '../../engagement.ts'
import { checked, drawn, proofOf, seats, soon } from '../draw.ts'
import { fresh, idOf, long, officer, organiser, world, year } from './office.ts'

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
