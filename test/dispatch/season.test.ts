import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { planSeason } from '../../api/dispatch/season/plan-season.ts'
import { Viewers } from '../../api/identity/viewers.ts'
import { openExecution } from '../../api/open-execution.ts'
import type { Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import type { PlanSeasonInput, SeasonPreview } from '../../schema/dispatch/season-plan.ts'
import { BusyPeriod, type Expert, type Panel } from '../../schema/index.ts'
import { dataOf } from '../answers.ts'
import { engagement, panel } from '../engagement.ts'
import { World } from '../world.ts'

const world = await World.open()
after(() => world.close())
const organiser = await world.staff(['ORGANISER'])
const plain = await world.experts(8)
const skilled = await world.experts(6, { skill: 'SENIOR_TECHNICIAN' })
const everybody = [...plain, ...skilled].map(expert => expert.id)

/** Three panels of three judges, two of them on the same days. */
const panels: Panel[] = []
for (const day of ['2029-05-10', '2029-05-10', '2029-06-10']) {
  panels.push(
    await panel(world, organiser, await engagement(world, organiser, { startsOn: day, endsOn: day }), [{ role: 'JUDGE', number: 3 }]),
  )
}
const panelIds = panels.map(one => toGlobalId('Panel', one.id))
const ask = (changes: Partial<PlanSeasonInput> = {}, viewer: Viewer = organiser) =>
  planSeason(world.context(viewer), { panelIds, mode: 'OPTIMAL', atMostPanelsEach: 2, agreed: [], ...changes })
const members = ({ panels: told }: SeasonPreview) => told.map(one => one.seats.map(seat => seat.expert!.id))
const codes = async (answer: ReturnType<typeof planSeason>) => (await answer).userErrors.map(({ code, path }) => [code, path?.join('.')])

test('the best season seats the most skilled, once a day and as often as allowed, and tells what more of them would improve', async () => {
  const { season, userErrors } = await ask()
  assert.deepEqual(userErrors, [])
  const seated = members(season!)
  assert.deepEqual(
    seated.map(one => one.length),
    [3, 3, 3],
  )
  assert.equal(new Set([...seated[0]!, ...seated[1]!]).size, 6, 'nobody sits twice on one day')
  assert.ok(seated.flat().every(expert => skilled.some(one => one.id === expert)))
  // Senior technician is the fifth of seven levels; everybody is rested.
  assert.equal(season!.totalFit, 9 * (50 + 30))
  assert.equal(season!.bound, season!.totalFit)
  assert.deepEqual(season!.loads, [
    { panels: 1, experts: 3 },
    { panels: 2, experts: 3 },
  ])
  assert.equal(season!.worstServed.seats.length, 3)
  assert.deepEqual([season!.seed, season!.expectedFit, season!.mended], [null, null, false])
})

test('one panel each leaves some panels with less, and says that another skilled expert would help', async () => {
  const { season } = await ask({ atMostPanelsEach: 1 })
  assert.equal(season!.totalFit, 6 * 80 + 3 * 30)
  assert.equal(season!.wants[0]!.gain, 50)
  assert.match(season!.wants[0]!.messageZh, /SENIOR_TECHNICIAN/)
})

test('agreed seats stay; who cannot sit is refused', async () => {
  const [first] = plain as [Expert]
  const agreed = [{ panelId: panelIds[0]!, expertId: toGlobalId('Expert', first.id) }]
  const { season } = await ask({ agreed })
  const seat = season!.panels[0]!.seats.find(one => one.expert!.id === first.id)
  assert.deepEqual([seat?.agreed, seat?.fit], [true, 30])
  const busy = { expert: first.id, office: first.office.id, startsOn: '2029-05-09', endsOn: '2029-05-10' }
  await world.put(BusyPeriod, busy)
  assert.deepEqual(await codes(ask({ agreed })), [['AGREED_CANNOT_SIT', 'agreed']])
})

test('by lot nobody is certain, the cap holds, the same seed gives the same plan, and no seat is taken', async () => {
  const seed = 'ab'.repeat(32)
  const { season } = await ask({ mode: 'RANDOMISED', cap: '2/3', seed })
  assert.ok(season!.panels.every(one => one.seats.every(seat => seat.chance! > 0 && seat.chance! < 2 / 3 + 1e-6)))
  assert.ok(
    members(season!)
      .flat()
      .every(expert => everybody.includes(expert)),
  )
  assert.deepEqual(members((await ask({ mode: 'RANDOMISED', cap: '2/3', seed })).season!), members(season!))
  const others = await Promise.all(['cd', 'ef', '01', '23'].map(byte => ask({ mode: 'RANDOMISED', cap: '2/3', seed: byte.repeat(32) })))
  assert.ok(others.some(other => JSON.stringify(members(other.season!)) !== JSON.stringify(members(season!))))
  assert.equal((await ask({ mode: 'RANDOMISED' })).season!.seed!.length, 64)
  assert.deepEqual(await world.rows('select id from assignment'), [])
})

test('what cannot be planned is refused with the panels that fall short', async () => {
  assert.deepEqual(await codes(ask({ panelIds: [] })), [['BAD_SEASON', 'panelIds']])
  assert.deepEqual(await codes(ask({ panelIds: [panelIds[0]!, panelIds[0]!] })), [['BAD_SEASON', 'panelIds']])
  assert.deepEqual(await codes(ask({ atMostPanelsEach: 0, cap: '3/2', mode: 'RANDOMISED', seed: 'x' })), [
    ['BAD_SEASON', 'atMostPanelsEach'],
    ['BAD_SEASON', 'cap'],
    ['BAD_SEASON', 'seed'],
  ])
  assert.deepEqual(await codes(ask({ panelIds: [toGlobalId('Panel', 99_999)] })), [['NOT_FOUND', 'panelIds.0']])
  assert.deepEqual(await codes(ask({}, await world.staff(['REVIEWER']))), [['ROLE_NEEDED', undefined]])
  const crowded = await panel(world, organiser, await engagement(world, organiser, { startsOn: '2029-05-10', endsOn: '2029-05-10' }), [
    { role: 'JUDGE', number: 9 },
  ])
  const answer = await ask({ panelIds: [...panelIds, toGlobalId('Panel', crowded.id)] })
  assert.deepEqual(
    answer.userErrors.map(({ code }) => code),
    ['SEASON_CANNOT_BE_FILLED'],
  )
})

/** The season over the endpoint, with the operation that the SDK sends. */
async function overGraphQL(changes: object, viewer: Viewer = organiser) {
  const input = { panelIds, mode: 'OPTIMAL', atMostPanelsEach: 2, agreed: [], ...changes }
  const query = `query ($input: PlanSeasonInput!) { planSeason(input: $input) { userErrors { __typename code messageZh messageEn path }
    season { totalFit bound expectedFit seed mended loads { panels experts } worstServed { fit panel { id } } wants { gain messageZh messageEn }
      panels { fit eligible panel { id name } seats { fit chance agreed expert { id name } } } } } }`
  const outcome = await openExecution(world.platform, new Viewers(world.platform.aside)).execute(
    { query, variables: { input } },
    world.context(viewer),
  )
  return dataOf(outcome).planSeason
}

test('over GraphQL a season names panels and people as far as the viewer may see them', async () => {
  const { season, userErrors } = await overGraphQL({ panelIds: panelIds.slice(1), mode: 'RANDOMISED', cap: '2/3', seed: 'ab'.repeat(32) })
  assert.deepEqual(userErrors, [])
  assert.deepEqual(
    season.panels.map((one: { panel: { id: string }; seats: unknown[] }) => [one.panel.id, one.seats.length]),
    panelIds.slice(1).map(id => [id, 3]),
  )
  const names = new Set([...plain, ...skilled].map(({ name }) => name))
  for (const { seats } of season.panels)
    for (const { expert, chance, agreed } of seats)
      assert.deepEqual([names.has(expert.name), chance > 0 && chance < 0.667, agreed], [true, true, false])
  assert.ok(season.expectedFit <= season.bound && season.totalFit <= season.bound)
  assert.deepEqual([season.seed, season.loads.length > 0], ['ab'.repeat(32), true])
  assert.ok(panelIds.includes(season.worstServed.panel.id))
  // The worked example of docs/season.md: six of 80 and eight of 30, three panels of three.
  const expected = async (cap: string) => (await overGraphQL({ mode: 'RANDOMISED', cap })).season.expectedFit.toFixed(4)
  assert.deepEqual([await expected('1/2'), await expected('1/3')], ['720.0000', '570.0000'])
  await overGraphQL({ panelIds: panelIds.slice(1), mode: 'RANDOMISED', cap: '2/3', seed: 'ab'.repeat(32) })
  assert.deepEqual(
    await world.rows(`select details->>'cap' as cap, details->>'seed' as seed, details->>'seedGiven' as given from act_log
      where verb = 'season.planned' order by id desc limit 1`),
    [{ cap: '2/3', seed: 'ab'.repeat(32), given: 'true' }],
    'every seed tried stays on record',
  )
})

test('over GraphQL a season that cannot be filled, and an agreed member who cannot sit, are refused in both languages with the numbers', async () => {
  const [busy] = plain as [Expert]
  const agreed = [{ panelId: panelIds[0]!, expertId: toGlobalId('Expert', busy.id) }]
  assert.deepEqual(await overGraphQL({ agreed }), {
    season: null,
    userErrors: [
      {
        __typename: 'InvalidInput',
        code: 'AGREED_CANNOT_SIT',
        messageZh: '已商定的专家不能在“焊工裁判组”任职；请用预查看原因。',
        messageEn: 'Somebody agreed cannot sit on 焊工裁判组; a pre-check says why.',
        path: ['agreed'],
      },
    ],
  })
  const sixth = await engagement(world, organiser, { startsOn: '2029-07-10', endsOn: '2029-07-10' })
  const great = await panel(world, organiser, sixth, [{ role: 'JUDGE', number: 15 }])
  const refused = (messageZh: string, messageEn: string) => ({
    season: null,
    userErrors: [{ __typename: 'InvalidInput', code: 'SEASON_CANNOT_BE_FILLED', messageZh, messageEn, path: ['panelIds'] }],
  })
  assert.deepEqual(
    await overGraphQL({ panelIds: [panelIds[2], toGlobalId('Panel', great.id)] }),
    refused(
      '各组规则、负担和日期无法同时满足；不足的专家组：焊工裁判组（可选 14 人）。',
      'The rules, loads and days cannot all be met; panels that fall short: 焊工裁判组 (14 eligible).',
    ),
  )
  assert.deepEqual(
    await overGraphQL({ panelIds: [panelIds[2]], mode: 'RANDOMISED', cap: '1/9' }),
    refused(
      '各组规则、负担和日期与概率上限 1/9 无法同时满足；不足的专家组：焊工裁判组（可选 14 人）。',
      'The rules, loads and days and the cap of 1/9 cannot all be met; panels that fall short: 焊工裁判组 (14 eligible).',
    ),
  )
})
