import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Viewer } from '../../../api/viewer.ts'
import { dataOf } from '../../answers.ts'
import { colleague, draft, execution, idOf, organiser, world } from './drafts.ts'

test('over GraphQL: templates as data, a contradiction with its numbers, versions with the panel', async () => {
  const ask = async (viewer: Viewer, query: string, variables: object = {}) => {
    const outcome = await execution.execute({ query, variables: { ...variables } }, world.context(viewer))
    return dataOf(outcome)
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
        { kind: 'WEIGHTED_BY_RECENT_DUTIES', number: 65_536, outOf: null },
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
