import assert from 'node:assert/strict'
import { test } from 'node:test'
import { prepareDraw } from '../../../api/dispatch/ceremony/prepare-draw.ts'
import { draftPanel } from '../../../api/dispatch/panel/draft-panel.ts'
import { approvePanelRules } from '../../../api/dispatch/rules/approve-panel-rules.ts'
import type { Refusal, Refused } from '../../../api/refusal.ts'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import type { DraftPanelInput } from '../../../schema/dispatch/draft-panel.ts'
import type { Division } from '../../../schema/index.ts'
import { panelInput, refusals } from '../../engagement.ts'
import { soon } from '../draw.ts'
import { draft, experts, fresh, idOf, officer, organiser, supervisor, world } from './drafts.ts'

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

test('rules that contradict each other and least numbers beyond the seats say both numbers, in both languages', async () => {
  const of = await fresh()
  const [one, other] = world.counties as [Division, Division]
  const county = ({ id }: Division, atLeast: number) => ({ divisionId: toGlobalId('Division', id), atLeast })
  const refused = async (rules: object) => {
    const error = await world.run(organiser, act => draftPanel(act, panelInput(world, of, undefined, rules))).catch(error => error)
    return (error as Refused).refusals
  }
  const beyond = (asked: number) => ({
    __typename: 'InvalidInput',
    code: 'AT_LEAST_TOO_MUCH',
    messageZh: `“至少”的人数 ${asked} 超过席位数 5。`,
    messageEn: `The rules ask for at least ${asked} members; there are 5 seats.`,
    path: ['rules'],
  })
  const { code } = world.welding
  const cases: readonly (readonly [object, object])[] = [
    [{ fromCounties: [county(one, 6)] }, beyond(6)],
    [{ fromCounties: [county(one, 4), county(other, 3)] }, beyond(7)],
    [{ atLeastFromEnterprises: 8 }, beyond(8)],
    [
      { atMostPerCounty: 1, fromCounties: [county(one, 2)] },
      {
        __typename: 'ContradictoryRules',
        code: 'RULES_CONTRADICT',
        messageZh: `规则相互矛盾（${one.code}）：一条要求至少 2 人，另一条至多允许 1 人。`,
        messageEn: `The rules contradict each other (${one.code}): one asks for at least 2, the other allows at most 1.`,
        path: ['rules'],
        kinds: ['AT_MOST_PER_COUNTY', 'AT_LEAST_FROM_COUNTY'],
        askedLeast: 2,
        allowedMost: 1,
        subject: one.code,
      },
    ],
    [
      { occupations: [{ occupationCode: code, atLeast: 3, atMost: 2 }] },
      {
        __typename: 'ContradictoryRules',
        code: 'RULES_CONTRADICT',
        messageZh: `规则相互矛盾（${code}）：一条要求至少 3 人，另一条至多允许 2 人。`,
        messageEn: `The rules contradict each other (${code}): one asks for at least 3, the other allows at most 2.`,
        path: ['rules'],
        kinds: ['AT_MOST_IN_OCCUPATION', 'AT_LEAST_IN_OCCUPATION'],
        askedLeast: 3,
        allowedMost: 2,
        subject: code,
      },
    ],
  ]
  for (const [rules, expected] of cases) assert.deepEqual((await refused(rules)).map(plain), [expected], JSON.stringify(rules))
})

/** A refusal as plain values, with the name of its type. */
const plain = (refusal: Refusal) => ({ __typename: refusal.constructor.name, ...refusal })

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
