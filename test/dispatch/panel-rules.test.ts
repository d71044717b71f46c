import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { prepareDraw } from '../../api/dispatch/ceremony/prepare-draw.ts'
import { draftPanel } from '../../api/dispatch/panel/draft-panel.ts'
import { nameMember } from '../../api/dispatch/panel/name-member.ts'
import { previewCandidates } from '../../api/dispatch/pool/preview-candidates.ts'
import { approvePanelRules } from '../../api/dispatch/rules/approve-panel-rules.ts'
import { approvalNeeded, deviationsOf } from '../../api/dispatch/rules/rule-deviations.ts'
import { rulesOfTemplate, ruleTemplates } from '../../api/dispatch/rules/rule-templates.ts'
import { updatePanelRules } from '../../api/dispatch/rules/update-panel-rules.ts'
import { Viewers } from '../../api/identity/viewers.ts'
import { openExecution } from '../../api/open-execution.ts'
import type { Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import type { DraftPanelInput } from '../../schema/dispatch/draft-panel.ts'
import type { UpdatePanelRulesInput } from '../../schema/dispatch/update-panel-rules.ts'
import type { Engagement, Panel } from '../../schema/index.ts'
import { drawn, soon, verdict } from './draw.ts'
import { engagement, panelInput, refusals } from './engagement.ts'
import { World } from './world.ts'

const world = await World.open()
after(() => world.close())
const execution = openExecution(world.platform, new Viewers(world.platform.aside))
const organiser = await world.staff(['ORGANISER'])
const colleague = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])
const supervisor = await world.staff(['SUPERVISOR'])
const long = { term: ['2025-01-01', '2099-12-31'] } as const
const experts = await world.experts(14, long)

let year = 2030
const fresh = (changes: object = {}): Promise<Engagement> =>
  engagement(world, organiser, { startsOn: `${year}-05-10`, endsOn: `${year++}-05-11`, ...changes })
const draft = async (changes: Partial<DraftPanelInput> = {}, of?: Engagement): Promise<Panel> => {
  const input = { ...panelInput(world, of ?? (await fresh())), ...changes }
  return (await world.run(organiser, act => draftPanel(act, input))).panel!
}
const idOf = (panel: { readonly id: number }) => toGlobalId('Panel', panel.id)
const approve = (panel: Panel, rulesVersion: number, viewer: Viewer = colleague) =>
  world.run(viewer, act => approvePanelRules(act, { panelId: idOf(panel), rulesVersion }))
const update = (panel: Panel, changes: Partial<UpdatePanelRulesInput>, viewer: Viewer = organiser) =>
  world.run(viewer, act => updatePanelRules(act, { panelId: idOf(panel), rulesVersion: 1, rules: { fromCounties: [] }, ...changes }))
const versions = (panel: { readonly id: number }) =>
  world.rows<Record<string, unknown>>(
    'select number, template, deviations, needs, reason, approved_by_id as approved from panel_rule_version where panel_id = ? order by number',
    [panel.id],
  )

test('S14 S15 S16 a template follows from each kind of engagement it names, and its own rules deviate from nothing', () => {
  const kinds = Object.values(ruleTemplates).flatMap(template => template.kinds)
  assert.deepEqual([...kinds].sort(), [
    'ASSESSMENT',
    'COMPETITION',
    'CURRICULUM',
    'ENTRUSTED',
    'GUIDANCE',
    'INSPECTION',
    'RESEARCH',
    'REVIEW',
    'SUPERVISION',
  ])
  for (const [key, { roles, rules }] of Object.entries(ruleTemplates)) {
    const seats = roles.map(({ role, atLeast }) => ({ role, number: atLeast, minimumTitle: null, minimumSkill: null }))
    assert.deepEqual(deviationsOf(key as never, seats, rulesOfTemplate(key as never), []), [])
    for (const { source, clause } of rules) assert.match(`${source.zh} ${source.en} ${clause}`, /\p{Script=Han}.+ [A-Z].+ S\d\d$/u)
  }
})

test('what deviates: looser, left out, a role missing, rules that single somebody out, a great cap; stricter rules do not', () => {
  const seats = [
    { role: 'PANEL_LEAD', number: 1, minimumTitle: null, minimumSkill: null },
    { role: 'ASSESSOR', number: 4, minimumTitle: null, minimumSkill: null },
  ] as const
  const template = rulesOfTemplate('ASSESSMENT_GROUP')
  const without = (kind: string) => template.filter(rule => rule.kind !== kind)
  const share = (kind: 'SHARE_NEW_AT_SITE' | 'CAP', number: number, outOf: number) => ({ kind, number, outOf, subject: null })
  const plain = (kind: 'AT_MOST_CONSECUTIVE_AT_SITE' | 'AT_MOST_DUTIES_A_YEAR' | 'AT_LEAST_WITH_HONOUR', number: number) => ({
    kind,
    number,
    subject: null,
  })
  const of = (rules: typeof template, theirs: typeof seats | readonly [(typeof seats)[1]] = seats) =>
    deviationsOf('ASSESSMENT_GROUP', theirs, rules, [])
  assert.deepEqual(of([...without('SHARE_NEW_AT_SITE'), share('SHARE_NEW_AT_SITE', 1, 4)]), ['LOOSER SHARE_NEW_AT_SITE'])
  assert.deepEqual(of([...without('SHARE_NEW_AT_SITE'), share('SHARE_NEW_AT_SITE', 2, 5)]), [])
  assert.deepEqual(of(without('AT_MOST_CONSECUTIVE_AT_SITE')), ['LOOSER AT_MOST_CONSECUTIVE_AT_SITE'])
  assert.deepEqual(of([...without('AT_MOST_CONSECUTIVE_AT_SITE'), plain('AT_MOST_CONSECUTIVE_AT_SITE', 2)]), [])
  assert.deepEqual(of([...template, plain('AT_MOST_DUTIES_A_YEAR', 6)]), [])
  assert.deepEqual(of([...template, plain('AT_LEAST_WITH_HONOUR', 1)]), ['ADDED AT_LEAST_WITH_HONOUR'])
  assert.deepEqual(of(template, [seats[1]]), ['ROLE_MISSING PANEL_LEAD'])
  assert.deepEqual(of(without('WEIGHTED_BY_RECENT_DUTIES')), ['LOOSER WEIGHTED_BY_RECENT_DUTIES'])
  assert.deepEqual(of([...template, share('CAP', 3, 5)]), ['ADDED CAP'])
  assert.deepEqual(of([...template, share('CAP', 2, 3)]), ['ADDED CAP', 'GREAT_CAP CAP'])
  assert.deepEqual(
    [
      approvalNeeded([], true),
      approvalNeeded(['ADDED CAP'], false),
      approvalNeeded(['ADDED CAP'], true),
      approvalNeeded(['GREAT_CAP CAP'], false),
    ],
    ['NOBODY', 'SECOND_PERSON', 'SUPERVISOR', 'SUPERVISOR'],
  )
})

test('a panel of a template takes its rules; the draw cites version and digest', async () => {
  const made = await draft({ template: 'COMPETITION_JUDGES', rules: { fromCounties: [], atMostPerCounty: 5 } })
  const rules = await world.rows("select concat_ws(' ', kind, number, out_of) as rule from panel_rule where panel_id = ? order by id", [
    made.id,
  ])
  assert.deepEqual(
    rules.map(({ rule }: { rule?: string }) => rule),
    ['AT_MOST_PER_EMPLOYER 1', 'AT_MOST_PER_COUNTY 5', 'POOL_AT_LEAST 2 1', 'WEIGHTED_BY_RECENT_DUTIES 1024'],
  )
  assert.deepEqual(await versions(made), [
    { number: 1, template: 'COMPETITION_JUDGES', deviations: [], needs: 'NOBODY', reason: null, approved: null },
  ])
  const draw = await drawn(world, officer, made)
  const [cited] = await world.rows(
    `select number, document::jsonb ->> 'panelDigest' = digest as cited from draw join panel_rule_version on panel_rule_version.id = rules_id where draw.id = ?`,
    [draw.id],
  )
  assert.deepEqual(cited, { number: 1, cited: true })
  assert.equal(await verdict(world, made), 'ACCEPTED')
})

test('a deviation needs a reason and a second person, before any candidate is shown and before any pool is frozen', async () => {
  const looser = { rules: { fromCounties: [], atMostPerEmployer: 2 }, reason: '本地从业单位少' }
  assert.deepEqual(await refusals(draft({ ...looser, reason: ' ' })), [{ code: 'REASON_MISSING', path: ['reason'] }])
  const made = await draft(looser)
  const preview = () => world.run(organiser, act => previewCandidates(act, { panelId: idOf(made) }, {}))
  const unsaved = panelInput(world, await fresh(), undefined, { atMostPerEmployer: 2 })
  assert.deepEqual(await refusals(preview()), [{ code: 'RULES_NOT_APPROVED' }])
  assert.deepEqual(await refusals(world.run(organiser, act => previewCandidates(act, { draft: unsaved }, {}))), [
    { code: 'RULES_NOT_APPROVED' },
  ])
  assert.deepEqual(await refusals(prepareDraw(world.context(officer), { panelId: idOf(made), publicValue: soon() })), [
    { code: 'RULES_NOT_APPROVED' },
  ])
  assert.deepEqual(await refusals(approve(made, 1, organiser)), [{ code: 'SECOND_PERSON_NEEDED' }])
  assert.deepEqual(await refusals(approve(made, 1, officer)), [{ code: 'ROLE_NEEDED' }])
  assert.deepEqual(await refusals(approve(made, 2)), [{ code: 'STALE_RULES', path: ['rulesVersion'] }])
  await approve(made, 1)
  assert.deepEqual(await refusals(approve(made, 1)), [{ code: 'NOTHING_TO_APPROVE' }])
  assert.deepEqual(await versions(made), [
    {
      number: 1,
      template: null,
      deviations: ['LOOSER AT_MOST_PER_EMPLOYER'],
      needs: 'SECOND_PERSON',
      reason: '本地从业单位少',
      approved: colleague.account,
    },
  ])
  assert.equal((await preview()).eligible, experts.length)
  await drawn(world, officer, made)
  await assert.rejects(
    world.rows('update panel_rule_version set digest = ? where panel_id = ?', ['0'.repeat(64), made.id]),
    /are kept as they were/,
  )
})

test('a change of rules is a new version; the old one is kept; a stale one, a frozen panel and contradictions are refused', async () => {
  const made = await draft()
  assert.deepEqual(await refusals(update(made, { rulesVersion: 7 })), [{ code: 'STALE_RULES', path: ['rulesVersion'] }])
  assert.deepEqual(await refusals(update(made, {}, officer)), [{ code: 'ROLE_NEEDED' }])
  const done = await update(made, {
    seats: [{ role: 'JUDGE', number: 3 }],
    rules: { fromCounties: [], odd: true, shareFromEnterprises: '1/3' },
  })
  assert.equal(done.panel!.rulesVersion, 2)
  assert.deepEqual(
    (await versions(made)).map(({ number, needs }) => `${number} ${needs}`),
    ['1 NOBODY', '2 NOBODY'],
  )
  const stale = await refusals(update(made, {}))
  assert.deepEqual(stale, [{ code: 'STALE_RULES', path: ['rulesVersion'] }])
  const second = { rulesVersion: 2 }
  assert.deepEqual(await refusals(update(made, { ...second, template: 'CURRICULUM_GROUP' })), [
    { code: 'TEMPLATE_OF_ANOTHER_KIND', path: ['template'] },
  ])
  await drawn(world, officer, made)
  assert.deepEqual(await refusals(update(made, second)), [{ code: 'WRONG_STATE' }])
  assert.deepEqual(await refusals(approve(made, 2)), [{ code: 'WRONG_STATE' }])
})

test('rules made after candidates were shown, and caps above three fifths, need the supervisor', async () => {
  const of = await fresh()
  const made = await draft({}, of)
  await world.run(organiser, act => previewCandidates(act, { panelId: idOf(made) }, {}))
  await update(made, { rules: { fromCounties: [], withHonour: [{ minimum: 'CITY', atLeast: 1 }] }, reason: '须有荣誉' })
  assert.deepEqual(await refusals(approve(made, 2)), [{ code: 'ROLE_NEEDED' }])
  await approve(made, 2, supervisor)
  const capped = await draft({ rules: { fromCounties: [], cap: '2/3' }, reason: '人少' })
  assert.deepEqual(await refusals(approve(capped, 1)), [{ code: 'ROLE_NEEDED' }])
  await approve(capped, 1, supervisor)
  assert.equal((await versions(capped))[0]!.approved, supervisor.account)
})

test('a named member is a new version of the rules, approved by a second person before anybody is shown', async () => {
  const made = await draft()
  const input = { panelId: idOf(made), expertId: toGlobalId('Expert', experts[0]!.id), role: 'CHIEF_JUDGE', reason: '省级裁判长' } as const
  await world.run(organiser, act => nameMember(act, input))
  assert.deepEqual(
    (await versions(made)).map(({ number, deviations, needs, reason }) => [number, deviations, needs, reason]),
    [
      [1, [], 'NOBODY', null],
      [2, ['NAMED CHIEF_JUDGE'], 'SECOND_PERSON', '省级裁判长'],
    ],
  )
  assert.deepEqual(await refusals(prepareDraw(world.context(officer), { panelId: idOf(made), publicValue: soon() })), [
    { code: 'RULES_NOT_APPROVED' },
  ])
  const fewer = update(made, { rulesVersion: 2, seats: [{ role: 'JUDGE', number: 5 }], reason: '不设裁判长' })
  assert.deepEqual(await refusals(fewer), [{ code: 'NAMED_WITHOUT_SEAT', path: ['seats'] }])
  await drawn(world, officer, made)
  assert.equal(await verdict(world, made), 'ACCEPTED')
})

test('bad rules are refused with their numbers, in both languages', async () => {
  const of = await fresh()
  const county = (atLeast: number) => [{ divisionId: toGlobalId('Division', world.counties[0]!.id), atLeast }]
  const pair = (one: string, other: string) => [{ expertId: one, otherExpertId: other }]
  const [known] = experts.map(({ id }) => toGlobalId('Expert', id)) as [string]
  const cases: readonly (readonly [object, string, readonly string[]])[] = [
    [{ shareFromEnterprises: '5/3' }, 'SHARE_IMPOSSIBLE', ['rules', 'shareFromEnterprises']],
    [{ shareNewAtSite: '0.3' }, 'SHARE_IMPOSSIBLE', ['rules', 'shareNewAtSite']],
    [{ cap: '1/0' }, 'SHARE_IMPOSSIBLE', ['rules', 'cap']],
    [{ poolAtLeast: '1/2' }, 'POOL_SHARE_IMPOSSIBLE', ['rules', 'poolAtLeast']],
    [{ atMostPerCounty: 1, fromCounties: county(2) }, 'RULES_CONTRADICT', ['rules']],
    [{ fromCounties: county(6) }, 'AT_LEAST_TOO_MUCH', ['rules']],
    [{ fromCounties: [...county(1), ...county(1)] }, 'COUNTY_TWICE', ['rules', 'fromCounties']],
    [{ fromCounties: [{ divisionId: toGlobalId('Division', 999_999), atLeast: 1 }] }, 'NOT_FOUND', ['rules', 'fromCounties', 'divisionId']],
    [{ occupations: [{ occupationCode: '9-99', atLeast: 1 }] }, 'OCCUPATION_UNKNOWN', ['rules', 'occupations', 'occupationCode']],
    [{ occupations: [{ occupationCode: world.welding.code, atLeast: 3, atMost: 2 }] }, 'RULES_CONTRADICT', ['rules']],
    [{ occupations: [{ occupationCode: world.welding.code }] }, 'MIX_SAYS_NOTHING', ['rules', 'occupations']],
    [{ apart: pair(known, known) }, 'PAIR_OF_ONE', ['rules', 'apart']],
    [{ apart: pair(known, toGlobalId('Expert', 999_999)) }, 'NOT_FOUND', ['rules', 'apart', 'otherExpertId']],
    [{ withTitle: [{ minimum: 'SENIOR', atLeast: 0 }] }, 'AT_LEAST_NOTHING', ['rules']],
    [{ atMostConsecutiveAtSite: 21 }, 'CONSECUTIVE_OUT_OF_RANGE', ['rules', 'atMostConsecutiveAtSite']],
    [{ odd: true, without: ['ODD_SIZE'] }, 'GIVEN_AND_LEFT_OUT', ['rules', 'without']],
  ]
  for (const [rules, code, path] of cases) {
    const input = panelInput(world, of, undefined, rules)
    assert.deepEqual(await refusals(world.run(organiser, act => draftPanel(act, input))), [{ code, path }], JSON.stringify(rules))
  }
  const even = panelInput(world, of, [{ role: 'JUDGE', number: 4 }], { odd: true })
  assert.deepEqual(await refusals(world.run(organiser, act => draftPanel(act, even))), [{ code: 'SIZE_NOT_ODD', path: ['seats'] }])
  assert.deepEqual(await world.rows('select count(*)::int as panels from panel where engagement_id = ?', [of.id]), [{ panels: 0 }])
})

test('k beyond the pool, fewer nominees than asked, and a cap too low for k stop the freeze with their numbers', async () => {
  const stop = async (changes: Partial<DraftPanelInput>, code: string) => {
    const made = await draft(changes)
    await world.run(supervisor, act => approvePanelRules(act, { panelId: idOf(made), rulesVersion: 1 })).catch(() => undefined)
    assert.deepEqual((await refusals(prepareDraw(world.context(officer), { panelId: idOf(made), publicValue: soon() })))[0]!.code, code)
    assert.deepEqual(await world.rows('select state from panel where id = ?', [made.id]), [{ state: 'DRAFTED' }])
  }
  await stop({ seats: [{ role: 'JUDGE', number: 40 }] }, 'TOO_FEW_CANDIDATES')
  await stop({ rules: { fromCounties: [], poolAtLeast: '3/1' } }, 'POOL_TOO_SMALL')
  await stop({ rules: { fromCounties: [], cap: '1/5' }, reason: '试' }, 'CAP_TOO_LOW')
})

test('a draft that says nothing of a template has that of its kind; null says that there is none; a change keeps what it does not say', async () => {
  const ask = async (name: string, input: object) => {
    const type = name.charAt(0).toUpperCase() + name.slice(1)
    const answer = name === 'draftPanel' ? 'panel { id rules { kind number outOf } }' : 'panel { rules { kind number outOf } }'
    const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${answer} userErrors { code } } }`
    const outcome = await execution.execute({ query, variables: { input } }, world.context(organiser))
    assert.deepEqual('errors' in outcome ? outcome.errors : undefined, undefined)
    // biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is what the tests assert.
    return (('json' in outcome ? JSON.parse(outcome.json.toString()) : outcome.data) as any)[name]
  }
  const base = [{ kind: 'AT_MOST_PER_EMPLOYER', number: 1, outOf: null }]
  const ofCompetition = [
    ...base,
    { kind: 'POOL_AT_LEAST', number: 2, outOf: 1 },
    { kind: 'WEIGHTED_BY_RECENT_DUTIES', number: 1024, outOf: null },
  ]
  const { template: _, ...silent } = { ...panelInput(world, await fresh()), rules: { fromCounties: [] } }
  const byKind = await ask('draftPanel', silent)
  assert.deepEqual([byKind.userErrors, byKind.panel.rules], [[], ofCompetition])
  const none = await ask('draftPanel', { ...silent, template: null })
  assert.deepEqual([none.userErrors, none.panel.rules], [[], base])
  const change = { rulesVersion: 1, rules: { fromCounties: [], atMostAge: 65 } }
  const kept = await ask('updatePanelRules', { ...change, panelId: byKind.panel.id })
  assert.deepEqual(kept.panel.rules, [base[0], { kind: 'AT_MOST_AGE', number: 65, outOf: null }, ...ofCompetition.slice(1)])
  const still = await ask('updatePanelRules', { ...change, panelId: none.panel.id })
  assert.deepEqual(still.panel.rules, [base[0], { kind: 'AT_MOST_AGE', number: 65, outOf: null }])
  const reviewed = {
    ...silent,
    engagementId: toGlobalId('Engagement', (await fresh({ kind: 'REVIEW' })).id),
    seats: [{ role: 'MEMBER', number: 4 }],
  }
  assert.deepEqual(
    (await ask('draftPanel', reviewed)).userErrors,
    [{ code: 'SIZE_NOT_ODD' }],
    'the rules of its kind bind a draft that names none',
  )
})

test('over GraphQL: templates as data, a contradiction with its numbers, versions with the panel', async () => {
  const ask = async (viewer: Viewer, query: string, variables: object = {}) => {
    const outcome = await execution.execute({ query, variables: { ...variables } }, world.context(viewer))
    assert.deepEqual('errors' in outcome ? outcome.errors : undefined, undefined)
    // biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is what the tests assert.
    return ('json' in outcome ? JSON.parse(outcome.json.toString()) : outcome.data) as any
  }
  const { panelRuleTemplates } = await ask(
    organiser,
    '{ panelRuleTemplates(kind: ASSESSMENT) { key roles { role } rules { kind number outOf } } }',
  )
  assert.deepEqual(panelRuleTemplates, [
    {
      key: 'ASSESSMENT_GROUP',
      roles: [{ role: 'PANEL_LEAD' }],
      rules: [
        { kind: 'AT_MOST_PER_EMPLOYER', number: 1, outOf: null },
        { kind: 'SHARE_NEW_AT_SITE', number: 1, outOf: 3 },
        { kind: 'AT_MOST_CONSECUTIVE_AT_SITE', number: 3, outOf: null },
        { kind: 'WEIGHTED_BY_RECENT_DUTIES', number: 1024, outOf: null },
      ],
    },
  ])
  const made = await draft()
  const UPDATE = `mutation ($input: UpdatePanelRulesInput!) { updatePanelRules(input: $input) { panel { rulesVersion }
    rules { number needs deviations } userErrors { __typename code ... on ContradictoryRules { kinds askedLeast allowedMost subject } } } }`
  const input = { panelId: idOf(made), rulesVersion: 1, rules: { odd: true }, seats: [{ role: 'JUDGE', number: 4 }] }
  assert.deepEqual(await ask(organiser, UPDATE, { input }), {
    updatePanelRules: {
      panel: null,
      rules: null,
      userErrors: [
        { __typename: 'ContradictoryRules', code: 'SIZE_NOT_ODD', kinds: ['ODD_SIZE'], askedLeast: 5, allowedMost: 4, subject: null },
      ],
    },
  })
  const capped = { ...input, seats: null, rules: { cap: '1/2' }, reason: '避免预知' }
  assert.deepEqual(await ask(organiser, UPDATE, { input: capped }), {
    updatePanelRules: {
      panel: { rulesVersion: 2 },
      rules: { number: 2, needs: 'SECOND_PERSON', deviations: ['ADDED CAP'] },
      userErrors: [],
    },
  })
  const APPROVE =
    'mutation ($input: ApprovePanelRulesInput!) { approvePanelRules(input: $input) { rules { number approvedAt } userErrors { code } } }'
  const { approvePanelRules } = await ask(colleague, APPROVE, { input: { panelId: idOf(made), rulesVersion: 2 } })
  assert.equal(approvePanelRules.rules.number, 2)
  const { panel } = await ask(organiser, 'query ($id: ID!) { panel(id: $id) { rulesVersion ruleVersions { number needs } } }', {
    id: idOf(made),
  })
  assert.deepEqual(panel, {
    rulesVersion: 2,
    ruleVersions: [
      { number: 1, needs: 'NOBODY' },
      { number: 2, needs: 'SECOND_PERSON' },
    ],
  })
})

test('after all this every invariant of dispatch holds', () => world.assertSound())
