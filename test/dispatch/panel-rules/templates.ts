import assert from 'node:assert/strict'
import { test } from 'node:test'
import { approvalNeeded, deviationsOf } from '../../../api/dispatch/rules/rule-deviations.ts'
import { rulesOfTemplate, ruleTemplates } from '../../../api/dispatch/rules/rule-templates.ts'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import { dataOf } from '../../answers.ts'
import { panelInput } from '../../engagement.ts'
import { drawn, verdict } from '../draw.ts'
import { draft, execution, fresh, officer, organiser, versions, world } from './drafts.ts'

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
    ['AT_MOST_PER_EMPLOYER 1', 'AT_MOST_PER_COUNTY 5', 'POOL_AT_LEAST 2 1', 'WEIGHTED_BY_RECENT_DUTIES 65536'],
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

test('a draft that says nothing of a template has that of its kind; null says that there is none; a change keeps what it does not say', async () => {
  const ask = async (name: string, input: object) => {
    const type = name.charAt(0).toUpperCase() + name.slice(1)
    const answer = name === 'draftPanel' ? 'panel { id rules { kind number outOf } }' : 'panel { rules { kind number outOf } }'
    const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${answer} userErrors { code } } }`
    const outcome = await execution.execute({ query, variables: { input } }, world.context(organiser))
    return dataOf(outcome)[name]
  }
  const base = [{ kind: 'AT_MOST_PER_EMPLOYER', number: 1, outOf: null }]
  const ofCompetition = [
    ...base,
    { kind: 'POOL_AT_LEAST', number: 2, outOf: 1 },
    { kind: 'WEIGHTED_BY_RECENT_DUTIES', number: 65_536, outOf: null },
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
