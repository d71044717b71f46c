import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { unsettledFor } from '../../api/dispatch/ceremony/make-lottery.ts'
import { assessInstance } from '../../api/dispatch/rules/assess-instance.ts'
import { bindingRows } from '../../api/dispatch/rules/row-standings.ts'
import { exactChance, infeasibilityOf } from '../../api/dispatch/rules/tell-feasibility.ts'
import { chancesOf } from '../../api/draw/chances.ts'
import { Viewers } from '../../api/identity/viewers.ts'
import { openExecution } from '../../api/open-execution.ts'
import { loadSolver } from '../../api/solve/highs.ts'
import { solve } from '../../api/solve/solve.ts'
import type { Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import type { SeatInput } from '../../schema/dispatch/draft-panel.ts'
import type { PanelRulesInput } from '../../schema/dispatch/panel-rules-input.ts'
import { BusyPeriod } from '../../schema/index.ts'
import { dataOf } from '../answers.ts'
import { engagement, panel, panelInput } from '../engagement.ts'
import { randomInstance } from '../solve/random-instance.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { World } from '../world.ts'
import { drawn } from './draw.ts'

breaksOnPurpose('a term lasts as long as its roster says', 'terms outlast every day of the tests')

const world = await World.open()
after(() => world.close())
const execution = openExecution(world.platform, new Viewers(world.platform.aside))
const organiser = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])
const long = { term: ['2025-01-01', '2099-12-31'] } as const

// Six from enterprises of Chikan, two of a college, two with a senior title; one of them busy, one beyond the term.
const college = await world.organisation('COLLEGE')
await world.experts(5, long)
const [busy] = await world.experts(1, long)
await world.experts(2, { ...long, employer: college.id })
await world.experts(2, { ...long, title: 'SENIOR' })
await world.expert({ term: ['2020-01-01', '2024-12-31'] })
await world.put(BusyPeriod, {
  expert: busy!.id,
  office: world.city.id,
  startsOn: '2030-01-01',
  endsOn: '2030-12-31',
  note: null,
  enteredBy: null,
})

async function ask(viewer: Viewer, input: object) {
  const query = `query ($input: PanelFeasibilityInput!) { panelFeasibility(input: $input) { userErrors { code path }
    feasibility { surveyed poolSize size nomineesNeeded feasible deviations needs typeCount steps { reason excludes left }
      rules { nameZh nameEn lo hi people rows tight } least { fraction decimal } greatest { fraction decimal }
      types { people weight rulesZh rulesEn chance { fraction decimal } }
      infeasibility { textsZh textsEn repairs { nameZh bound from to } leastChange { nameEn bound from to } conflict { nameEn lo people } } } } }`
  const outcome = await execution.execute({ query, variables: { input } }, world.context(viewer))
  return dataOf(outcome).panelFeasibility
}

const days = { startsOn: '2030-05-10', endsOn: '2030-05-11' }
const five: readonly SeatInput[] = [{ role: 'JUDGE', number: 5 }]
const draftOf = async (rules: Partial<PanelRulesInput> = {}, seats = five, more: object = {}) => {
  return { draft: { ...panelInput(world, await engagement(world, organiser, days), seats, rules), ...more } }
}

test('of rules not saved yet: the pool after each rule, exact chances without names, what binds', async () => {
  const { feasibility, userErrors } = await ask(organiser, await draftOf({ withTitle: [{ minimum: 'SENIOR', atLeast: 1 }] }))
  assert.deepEqual(userErrors, [])
  const { types, rules, ...rest } = feasibility
  assert.deepEqual(rest, {
    surveyed: 11,
    poolSize: 9,
    size: 5,
    nomineesNeeded: 5,
    feasible: true,
    deviations: ['ADDED AT_LEAST_WITH_TITLE'],
    needs: 'SECOND_PERSON',
    typeCount: 3,
    steps: [
      { reason: 'NO_ACTIVE_TERM', excludes: 1, left: 10 },
      { reason: 'NOT_AVAILABLE', excludes: 1, left: 9 },
    ],
    least: { fraction: '1/2', decimal: '0.500000' },
    greatest: { fraction: '4908534053/8589934592', decimal: '0.571429' },
    infeasibility: null,
  })
  assert.deepEqual(rules, [
    { nameZh: '同一单位', nameEn: 'one employer', lo: 0, hi: 1, people: 9, rows: 8, tight: 1 },
    { nameZh: '具有正高级以上职称者', nameEn: 'people with the title grade senior or higher', lo: 1, hi: 5, people: 2, rows: 1, tight: 0 },
  ])
  assert.deepEqual(
    types.map((type: { people: number; chance: { decimal: string }; rulesEn: string[] }) => [
      type.people,
      type.chance.decimal,
      type.rulesEn,
    ]),
    [
      [2, '0.500000', ['one employer (no. 1)']],
      [5, '0.571429', []],
      [2, '0.571429', ['people with the title grade senior or higher']],
    ].map(([people, chance, names]) => [people, chance, names]),
  )
})

test('where nothing can be drawn: the least change, single repairs and the conflict, in words of both languages', async () => {
  const busyToo = await draftOf({ fromCounties: [{ divisionId: toGlobalId('Division', world.counties[2]!.id), atLeast: 2 }] })
  const { feasibility } = await ask(organiser, busyToo)
  assert.deepEqual(
    [feasibility.feasible, feasibility.least, feasibility.types, feasibility.infeasibility],
    [
      false,
      null,
      [],
      {
        textsZh: [
          '徐闻县需要 2 人，回避后只有 0 人。',
          '下列规则在5人的专家组内不能同时满足：徐闻县要求2至5人，可供抽取的有0人。',
          '只改一条规则即可的办法：将徐闻县的最少人数由2改为0。',
        ],
        textsEn: [
          'Xuwen needs 2, has 0 after recusals.',
          'These rules cannot all hold on a panel of 5: Xuwen needs 2 to 5, has 0 available.',
          'Any one of these changes would do: ask Xuwen for at least 0 instead of 2.',
        ],
        repairs: [{ nameZh: '徐闻县', bound: 'LEAST', from: 2, to: 0 }],
        leastChange: [{ nameEn: 'Xuwen', bound: 'LEAST', from: 2, to: 0 }],
        conflict: [{ nameEn: 'Xuwen', lo: 2, people: 0 }],
      },
    ],
  )
})

test('two roles that hang on one qualified person, k beyond the pool, a cap too low: told with their numbers', async () => {
  const lone = await world.expert({ ...long, skill: 'CHIEF' })
  const roles: readonly SeatInput[] = [
    { role: 'CHIEF_JUDGE', number: 1, minimumSkill: 'CHIEF' },
    { role: 'PANEL_LEAD', number: 1, minimumSkill: 'CHIEF' },
    { role: 'JUDGE', number: 3 },
  ]
  const two = (await ask(organiser, await draftOf({}, roles))).feasibility.infeasibility
  assert.equal(two.textsZh[0], '具备裁判长或组长资格者需要 2 人，回避后只有 1 人。')
  assert.equal(two.textsEn[0], 'people who qualify as chief judge or panel lead needs 2, has 1 after recusals.')
  await world.rows('delete from credential where expert_id = ?', [lone.id])
  const many = (await ask(organiser, await draftOf({ atMostPerEmployer: 2 }, [{ role: 'JUDGE', number: 40 }]))).feasibility
  assert.deepEqual(many.infeasibility.textsEn, ['The panel needs 40 members; only 10 people are available.'])
  const capped = (await ask(organiser, await draftOf({ cap: '1/3' }, five))).feasibility
  assert.deepEqual(
    [capped.feasible, capped.infeasibility.textsZh],
    [false, ['个人概率上限 1/3 过低：备选 10 人，平均概率已为 1/2，在其余规则下无法抽取。']],
  )
  const nominees = (await ask(organiser, await draftOf({ poolAtLeast: '3/1' }, five))).feasibility
  assert.deepEqual([nominees.feasible, nominees.nomineesNeeded, nominees.poolSize], [false, 15, 10])
})

test('a drafted panel and a change of it alike; the change is not saved', async () => {
  const made = await panel(world, organiser, await engagement(world, organiser, days), five)
  const panelId = toGlobalId('Panel', made.id)
  const stored = (await ask(organiser, { panelId })).feasibility
  assert.deepEqual([stored.size, stored.needs, stored.deviations], [5, 'NOBODY', []])
  const change = { panelId, rulesVersion: 1, seats: [{ role: 'JUDGE', number: 3 }], rules: { odd: true } }
  assert.equal((await ask(officer, { change })).feasibility.size, 3)
  assert.deepEqual(await world.rows('select count(*)::int as versions from panel_rule_version where panel_id = ?', [made.id]), [
    { versions: 1 },
  ])
})

test('who sits on a sealed panel elsewhere does not leak: chances, pool and steps of an organiser stay as they were before its draw', async () => {
  const draft = await draftOf()
  const before = await ask(organiser, draft)
  await drawn(world, officer, await panel(world, organiser, await engagement(world, organiser, days), [{ role: 'JUDGE', number: 3 }]))
  assert.deepEqual(await ask(organiser, draft), before)
})

test('who may not look is refused, and so are ids of another type, several questions and rules that contradict themselves', async () => {
  const draft = await draftOf()
  const made = await panel(world, organiser, await engagement(world, organiser, days), five)
  const panelId = toGlobalId('Panel', made.id)
  const cases: readonly (readonly [Viewer, object, object])[] = [
    [await world.staff(['REVIEWER']), draft, { code: 'ROLE_NEEDED', path: null }],
    [organiser, { ...draft, panelId }, { code: 'PANEL_DRAFT_OR_CHANGE', path: ['panelId'] }],
    [organiser, {}, { code: 'PANEL_DRAFT_OR_CHANGE', path: ['panelId'] }],
    [organiser, { panelId: toGlobalId('Draw', 1) }, { code: 'NOT_FOUND', path: ['panelId'] }],
    [organiser, await draftOf({ odd: true }, [{ role: 'JUDGE', number: 4 }]), { code: 'SIZE_NOT_ODD', path: ['seats'] }],
    [organiser, await draftOf({ shareFromEnterprises: '5/3' }), { code: 'SHARE_IMPOSSIBLE', path: ['rules', 'shareFromEnterprises'] }],
  ]
  for (const [viewer, input, refusal] of cases) assert.deepEqual(await ask(viewer, input), { feasibility: null, userErrors: [refusal] })
})

test('what was not settled with the work allowed is refused with the rules that have the least room, in both languages', () => {
  const instance = {
    size: 3,
    rows: [
      { key: 'enterprises', lo: 1, hi: 3 },
      { key: 'county:440802', lo: 2, hi: 3 },
      { key: 'employer:1', lo: 0, hi: 1 },
    ],
    types: [
      { people: 3, rows: [0, 1], weight: 1, named: 0 },
      { people: 5, rows: [0, 2], weight: 1, named: 0 },
    ],
  }
  const subjects = { counties: new Map([['440802', '赤坎区']]), occupations: new Map<string, string>() }
  const told = infeasibilityOf(unsettledFor(instance), subjects)
  assert.deepEqual(told.textsZh, [
    '组成规则过于交错，在允许的计算量内未找到符合规则的专家组；请放宽下列规则之一。',
    '赤坎区至少需要 2 人，备选名单中有 3 人。',
    '企业人员至少需要 1 人，备选名单中有 8 人。',
  ])
  assert.equal(told.textsEn.length, 3)
})

test('an instance is solved once, whoever asks; decimals are rounded in integers', async () => {
  const instance = {
    size: 2,
    rows: [{ key: 'county:440802', lo: 1, hi: 1 }],
    types: [
      { people: 3, rows: [0], weight: 1, named: 0 },
      { people: 5, rows: [], weight: 2, named: 0 },
    ],
  }
  const [one, other] = await Promise.all([assessInstance(instance), assessInstance(structuredClone(instance))])
  assert.equal(one, other)
  assert.ok('chances' in one)
  assert.deepEqual({ ...exactChance({ numerator: 2n, denominator: 3n }) }, { fraction: '2/3', decimal: '0.666667' })
})

test('a row binds where its expectation is a bound: just where every outcome brings it there', async () => {
  const solver = await loadSolver()
  let tight = 0
  for (let seed = 0; seed < 60; seed++) {
    const { cap: _, ...instance } = randomInstance(seed)
    const found = solve(instance, solver)
    if (found.kind === 'infeasible') continue
    const sums = found.lottery.outcomes.map(({ counts }) =>
      instance.rows.map((_, r) => instance.types.reduce((sum, type, t) => sum + (type.rows.includes(r) ? counts[t]! : 0), 0)),
    )
    const always = instance.rows.filter((row, r) => [row.lo, row.hi].some(bound => sums.every(sum => sum[r] === bound)))
    assert.deepEqual(bindingRows(instance, chancesOf(instance, found.lottery)), new Set(always.map(row => row.key)))
    tight += always.length
  }
  assert.ok(tight > 20, `${tight} rows bound`)
})
