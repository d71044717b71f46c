import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exceptionsWanted, judge, outcomeWith, testsOf, type VerdictNode } from '../../api/admission/eligibility/eligibility.ts'
import type { EligibilityFacts } from '../../api/admission/eligibility/eligibility-facts.ts'
import { digestOf, replays, verdictDigest } from '../../api/admission/eligibility/replay-verdict.ts'
import { clausesOf, readRuleSet, storedRuleSet } from '../../api/admission/eligibility/rule-set.ts'
import { judgesRules, zhanjiangRules } from '../../seeds/founding/calls/rule-sets.ts'

const founding = storedRuleSet(zhanjiangRules)
const judges = storedRuleSet(judgesRules)
const closing = '2022-12-10'

/** A welder who passes by S10: a technician with twelve years of practice. */
const welder: EligibilityFacts = {
  birthDate: '1980-05-01',
  employmentKind: 'EMPLOYED',
  employerKind: 'ENTERPRISE',
  heritageBearer: false,
  attestations: ['LAW_ABIDING', 'KNOWS_RULES', 'ACTS_INDEPENDENTLY', 'HEALTHY'],
  occupations: ['6-18-02-04'],
  credentials: [
    {
      titleGrade: null,
      skillLevel: 'TECHNICIAN',
      name: '焊工技师',
      occupation: '6-18-02-04',
      certificateNumber: null,
      grantedOn: '2015-01-01',
      revokedOn: null,
    },
  ],
  honours: [],
  employments: [{ employer: '船厂', post: '焊工', occupation: '6-18-02-04', startsOn: '2010-12-11', endsOn: null }],
  experiences: [],
  studios: [],
  incidents: [],
  achievements: '主持焊接工艺改进。',
}
/** Somebody for whom nothing of S09 speaks. */
const nobody: EligibilityFacts = { ...welder, credentials: [], employments: [], achievements: '' }

const verdict = (change: Partial<EligibilityFacts>, rules = founding) => judge(rules, { ...welder, ...change }, closing)
const outcome = (change: Partial<EligibilityFacts>, rules = founding) => verdict(change, rules).outcome
const of = (node: VerdictNode, clause: string) =>
  testsOf(node)
    .filter(one => one.clause === clause)
    .map(one => one.outcome)

test('S07 age is taken on the closing date: 70 itself passes, the 71st birthday needs an exception', () => {
  assert.equal(outcome({ birthDate: '1951-12-11' }), 'PASS', '70 until the day after')
  const seventyOne = verdict({ birthDate: '1951-12-10' })
  assert.equal(seventyOne.outcome, 'NEEDS_EXCEPTION')
  assert.deepEqual(exceptionsWanted(seventyOne, new Set()), ['S07'])
  assert.equal(outcomeWith(seventyOne, new Set(['S07'])), 'PASS')
  const [, age] = testsOf(seventyOne).filter(({ clause }) => clause === 'S07')
  assert.deepEqual(
    [age!.zh, age!.en, age!.evidence],
    [
      '2022-12-10 年满 71 周岁（上限 70 周岁），不符合S07的一般要求，须经例外批准。',
      'Aged 71 on 2022-12-10, at most 70: as a rule this does not meet S07; it needs an exception.',
      [{ zh: '出生日期 1951-12-10', en: 'Born 1951-12-10' }],
    ],
  )
})

test('S02 S03 S04 S06 scope and attestations are hard', () => {
  assert.equal(outcome({ employerKind: 'GOVERNMENT' }), 'FAIL')
  assert.equal(outcome({ employerKind: null, employmentKind: 'NO_FIXED_EMPLOYER' }), 'PASS')
  for (const [missing, clause] of [
    ['LAW_ABIDING', 'S03'],
    ['KNOWS_RULES', 'S04'],
    ['ACTS_INDEPENDENTLY', 'S06'],
    ['HEALTHY', 'S07'],
  ] as const) {
    const node = verdict({ attestations: welder.attestations.filter(one => one !== missing) })
    assert.equal(node.outcome, 'FAIL')
    assert.ok(of(node, clause).includes('FAIL'), clause)
    assert.equal(outcomeWith(node, new Set([clause])), 'FAIL', 'no exception from a hard rule')
  }
})

test('S08 an upheld incident needs an exception, an open one is told, a dismissed one is nothing', () => {
  assert.equal(outcome({ incidents: [{ state: 'DISMISSED', occurredOn: '2020-01-01' }] }), 'PASS')
  const open = verdict({ incidents: [{ state: 'OPEN', occurredOn: '2021-01-01' }] })
  assert.equal(open.outcome, 'PASS')
  assert.match(testsOf(open).find(({ clause }) => clause === 'S08')!.zh, /另有 1 条调查中/)
  const upheld = verdict({ incidents: [{ state: 'UPHELD', occurredOn: '2021-01-01' }] })
  assert.deepEqual([upheld.outcome, exceptionsWanted(upheld, new Set())], ['NEEDS_EXCEPTION', ['S08']])
  assert.equal(outcome({ incidents: [{ state: 'UPHELD', occurredOn: '2021-01-01' }] }, judges), 'FAIL', 'hard in the other city')
})

test('S09 any one of four is enough, and the tree says which held', () => {
  assert.equal(judge(founding, nobody, closing).outcome, 'FAIL')
  const studio = { studio: '焊接', level: 'CITY', startsOn: '2020-01-01', endsOn: null } as const
  const honour = {
    kind: 'NATIONAL_MODEL_WORKER',
    name: '全国劳动模范',
    certificateNumber: null,
    grantedOn: '2015-04-28',
    revokedOn: null,
  } as const
  const judged = { kind: 'JUDGED', event: '省赛', level: 'PROVINCIAL', occupation: null, heldOn: '2021-06-01' } as const
  const branches: [Partial<EligibilityFacts>, string][] = [
    [{ credentials: welder.credentials, employments: welder.employments, achievements: '好' }, 'S10'],
    [{ honours: [honour] }, 'S11'],
    [{ studios: [studio] }, 'S12'],
    [{ heritageBearer: true }, 'S12'],
    [{ experiences: [judged] }, 'S13'],
  ]
  for (const [change, clause] of branches) {
    const node = judge(founding, { ...nobody, ...change }, closing)
    const any = node.rules.find(rule => rule.clause === 'S09')!
    assert.deepEqual([node.outcome, any.rules.filter(rule => rule.outcome === 'PASS').map(rule => rule.clause)], ['PASS', [clause]])
  }
})

test('S10 title or level counts in the occupation applied for; senior worker is no senior title; the title is soft, the years are not', () => {
  const [technician] = welder.credentials
  const with_ = (change: object) => outcome({ credentials: [{ ...technician!, ...change }] })
  assert.equal(with_({ occupation: '4-03-02-01' }), 'NEEDS_EXCEPTION', 'another occupation')
  assert.equal(with_({ skillLevel: 'SENIOR' }), 'NEEDS_EXCEPTION', 'senior worker')
  assert.equal(with_({ skillLevel: null, titleGrade: 'ASSOCIATE_SENIOR' }), 'PASS')
  assert.equal(with_({ skillLevel: null, titleGrade: 'INTERMEDIATE' }), 'NEEDS_EXCEPTION')
  assert.equal(with_({ revokedOn: '2022-01-01' }), 'NEEDS_EXCEPTION')
  assert.equal(with_({ grantedOn: '2022-12-11' }), 'NEEDS_EXCEPTION', 'granted after the closing date')
  assert.equal(outcome({ achievements: ' ' }), 'FAIL')
})

test('S10 years are the union of job intervals: overlaps count once, gaps do not count, five years are five whole years', () => {
  const job = (startsOn: string, endsOn: string | null, occupation: string | null = '6-18-02-04') =>
    ({ employer: '厂', post: '焊工', occupation, startsOn, endsOn }) as EligibilityFacts['employments'][number]
  const years = (...employments: EligibilityFacts['employments']) => outcome({ employments })
  assert.equal(years(job('2017-12-11', null)), 'PASS', 'five years to the day')
  assert.equal(years(job('2017-12-12', null)), 'FAIL', 'a day less')
  assert.equal(years(job('2016-01-01', '2018-12-31'), job('2016-06-01', '2018-12-31')), 'FAIL', 'three years twice are three')
  assert.equal(years(job('2014-01-01', '2016-12-31'), job('2016-01-01', '2018-12-31')), 'PASS', 'overlapping three and three are five')
  assert.equal(years(job('2000-01-01', null, null)), 'FAIL', 'an occupation that is not told')
  assert.equal(years(job('2000-01-01', null, '6-18-02-01')), 'PASS', 'the same minor group')
  assert.equal(years(job('2000-01-01', null, '4-03-02-01')), 'FAIL', 'another field')
})

test('S11 a revoked honour does not count, nor does one of another kind', () => {
  const honour = {
    kind: 'NANYUE_TECHNICAL_EXPERT',
    name: '南粤技术能手',
    certificateNumber: null,
    grantedOn: '2019-05-01',
    revokedOn: null,
  }
  const held = (change: object) =>
    judge(founding, { ...nobody, honours: [{ ...honour, ...change } as EligibilityFacts['honours'][number]] }, closing).outcome
  assert.equal(held({}), 'PASS')
  assert.equal(held({ revokedOn: '2022-11-30' }), 'FAIL')
  assert.equal(held({ kind: 'CITY_EXPERT' }), 'FAIL')
})

test('S12 only a current lead of a studio counts', () => {
  const lead = { studio: '焊接', level: 'NATIONAL', startsOn: '2015-01-01', endsOn: null }
  const leads = (change: object) =>
    judge(founding, { ...nobody, studios: [{ ...lead, ...change } as EligibilityFacts['studios'][number]] }, closing).outcome
  assert.equal(leads({}), 'PASS')
  assert.equal(leads({ endsOn: closing }), 'PASS', 'on its last day')
  assert.equal(leads({ endsOn: '2022-12-09' }), 'FAIL')
  assert.equal(leads({ startsOn: '2022-12-11' }), 'FAIL')
})

test('S13 a provincial competition counts, a city one does not, nor does coaching', () => {
  const judged = { kind: 'JUDGED', event: '赛', level: 'PROVINCIAL', occupation: null, heldOn: '2021-06-01' }
  const did = (change: object) =>
    judge(founding, { ...nobody, experiences: [{ ...judged, ...change } as EligibilityFacts['experiences'][number]] }, closing).outcome
  assert.equal(did({}), 'PASS')
  assert.equal(did({ kind: 'CHIEF_JUDGED', level: 'NATIONAL' }), 'PASS')
  assert.equal(did({ level: 'CITY' }), 'FAIL')
  assert.equal(did({ kind: 'COACHED' }), 'FAIL')
  assert.equal(did({ heldOn: '2023-01-01' }), 'FAIL')
})

test('a second rule set judges the same people by other rules: nothing is hard-wired', () => {
  const judged = (times: number) =>
    Array.from({ length: times }, () => ({ kind: 'JUDGED', event: '市赛', level: 'CITY', occupation: null, heldOn: '2021-06-01' }) as const)
  const credentials = [{ ...welder.credentials[0]!, skillLevel: 'SENIOR_TECHNICIAN' as const }]
  assert.equal(outcome({ credentials, experiences: judged(3) }, judges), 'PASS')
  assert.equal(outcome({ credentials, experiences: judged(2) }, judges), 'FAIL')
  assert.equal(outcome({ credentials, experiences: judged(3), birthDate: '1956-12-10' }, judges), 'NEEDS_EXCEPTION', 'aged 66')
  assert.equal(outcome({ credentials, experiences: judged(3), birthDate: '1956-12-11' }, judges), 'PASS', 'aged 65')
  assert.equal(outcome({ credentials: [], experiences: judged(3) }, judges), 'FAIL')
  assert.deepEqual(clausesOf(judges), ['J01', 'J02', 'J03', 'J04', 'J05', 'J06'])
  assert.deepEqual(clausesOf(founding), ['S02', 'S03', 'S04', 'S06', 'S07', 'S08', 'S09', 'S10', 'S11', 'S12', 'S13'])
})

test('a rule set is read strictly, and what is wrong with it is named', () => {
  const faults = ['{', '{}', '[]', JSON.stringify({ title: { zh: '一', en: 'one' }, rule: { test: 'AGE_AT_MOST', clause: 'S07' } })]
  for (const text of faults) assert.ok('fault' in readRuleSet(text), text)
  const deep = `${'{"of":"ALL","rules":['.repeat(5_000)}${']}'.repeat(5_000)}`
  assert.deepEqual(readRuleSet(deep), { fault: 'more than 20000 characters' })
  const nested = `{"title":{"zh":"一","en":"one"},"rule":${'{"of":"ALL","rules":['.repeat(400)}${']}'.repeat(400)}}`
  assert.deepEqual(readRuleSet(nested), { fault: 'deeper than 8 levels' })
  const unknown = zhanjiangRules.replace('"years": 70', '"years": 70, "extra": 1')
  assert.ok('fault' in readRuleSet(unknown))
})

test('the same facts, rules and day give the same tree', () => {
  assert.deepEqual(judge(founding, welder, closing), judge(storedRuleSet(zhanjiangRules), structuredClone(welder), closing))
})

test('S01 a kept verdict is what each rule said of its facts: another wording replays, another fact or outcome does not', () => {
  const tree = judge(founding, welder, closing)
  const facts = JSON.stringify(welder)
  const kept = { facts, judgedOn: closing, treeDigest: verdictDigest(facts, tree), ruleSetDigest: digestOf(zhanjiangRules) }
  const by = { rules: founding, text: zhanjiangRules }
  assert.ok(replays(kept, by))
  const reworded = (node: VerdictNode): VerdictNode => ({
    ...node,
    zh: '改写',
    en: 'Put better.',
    evidence: [],
    rules: node.rules.map(reworded),
  })
  assert.equal(verdictDigest(facts, reworded(tree)), kept.treeDigest)
  assert.notEqual(verdictDigest(facts, { ...tree, outcome: 'FAIL' }), kept.treeDigest)
  assert.ok(!replays({ ...kept, facts: facts.replace('"birthDate":"19', '"birthDate":"18') }, by), 'altered facts')
  assert.ok(!replays(kept, { ...by, text: judgesRules }), 'the text of other rules')
  assert.ok(!replays({ ...kept, judgedOn: '2099-01-01' }, by), 'another day')
})
