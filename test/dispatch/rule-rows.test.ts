import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PoolPerson } from '../../api/dispatch/pool/pool-person.ts'
import { type CompositionRule, compose } from '../../api/dispatch/rules/panel-rules.ts'
import type { RuleFacts } from '../../api/dispatch/rules/rule-facts.ts'
import { exceeds, seatsOfShare, shareIn } from '../../api/dispatch/rules/share.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'

const seats = [{ role: 'JUDGE', number: 5, minimumTitle: null, minimumSkill: null }] as const

function person(expert: number, about: Partial<PoolPerson> = {}, facts: Partial<RuleFacts> = {}): PoolPerson {
  const none = { occupations: [], studios: [], onLastPanel: false, consecutive: 0, dutiesThisYear: 0, heldThisYear: 0, recentDuties: 0 }
  return { expert, roles: ['JUDGE'], facts: { expert, ...none, ...facts }, ...about }
}

/** Rows of some rules over a pool, as `key lo hi: experts`. */
function rows(rules: readonly CompositionRule[], pool: readonly PoolPerson[]): string[] {
  const names = new Map(pool.map(({ expert }) => [toGlobalId('Expert', expert), expert]))
  return compose(seats, rules, pool, []).rules.rows.map(
    ({ key, lo, hi, members }) => `${key} ${lo} ${hi}: ${[...members].map(id => names.get(id)).join()}`,
  )
}

test('every kind of rule becomes the rows that docs/panel-rules.md says', () => {
  const pool = [
    person(
      1,
      { employer: 7, employerKind: 'ENTERPRISE', county: '440802', title: 'SENIOR', skill: 'CHIEF' },
      { occupations: ['6-18-02-04'], studios: [30], honour: 'NATIONAL' },
    ),
    person(
      2,
      { employer: 7, employerKind: 'COLLEGE', county: '440803', title: 'ASSISTANT' },
      { occupations: ['6-18-01-01'], studios: [30, 31], honour: 'CITY' },
    ),
    person(3, { county: '440803', skill: 'TECHNICIAN' }, { occupations: ['4-03-02-01'], onLastPanel: true }),
  ]
  const plain = (kind: CompositionRule['kind'], number: number, subject: string | null = null) => ({ kind, number, subject })
  const employers = 'employer:1 0 1: 1,2'
  const cases: readonly (readonly [CompositionRule, readonly string[]])[] = [
    [plain('AT_MOST_PER_COUNTY', 2), ['at-most:county:440802 0 2: 1', 'at-most:county:440803 0 2: 2,3']],
    [plain('AT_MOST_PER_STUDIO', 1), ['studio:1 0 1: 1,2', 'studio:2 0 1: 2']],
    [plain('AT_LEAST_FROM_COUNTY', 1, '440803'), ['at-least:county:440803 1 5: 2,3']],
    [plain('AT_LEAST_FROM_ENTERPRISES', 2), ['enterprises 2 5: 1']],
    [{ ...plain('SHARE_FROM_ENTERPRISES', 1), outOf: 3 }, ['enterprises 2 5: 1']],
    [plain('AT_LEAST_IN_OCCUPATION', 2, '6-18'), ['at-least:occupation:6-18 2 5: 1,2']],
    [plain('AT_MOST_IN_OCCUPATION', 1, '6-18-02-04'), ['at-most:occupation:6-18-02-04 0 1: 1']],
    [plain('AT_LEAST_WITH_TITLE', 1, 'ASSOCIATE_SENIOR'), ['at-least:title:ASSOCIATE_SENIOR 1 5: 1']],
    [plain('AT_LEAST_WITH_SKILL', 1, 'SENIOR'), ['at-least:skill:SENIOR 1 5: 1,3']],
    [plain('AT_LEAST_WITH_HONOUR', 1, 'PROVINCIAL'), ['at-least:honour:PROVINCIAL 1 5: 1']],
    [{ ...plain('SHARE_NEW_AT_SITE', 1), outOf: 3 }, ['new-at-site 2 5: 1,2']],
    [{ ...plain('APART', 1), pair: [1, 3] }, ['apart:1 0 1: 1,3']],
    [{ ...plain('APART', 1), pair: [1, 99] }, []],
    [plain('ODD_SIZE', 1), []],
    [plain('AT_MOST_AGE', 70), []],
    [plain('AT_MOST_DUTIES_A_YEAR', 6), []],
  ]
  for (const [rule, expected] of cases) assert.deepEqual(rows([rule], pool), [employers, ...expected], rule.kind)
})

test('a cap is an exact fraction, and weights are in lowest terms, so that equal ones tell nobody apart', () => {
  const pool = [person(1, { weight: 12 }), person(2, { weight: 18 }), person(3, { weight: 7, namedTo: 'JUDGE' })]
  const cap = { kind: 'CAP', number: 6, outOf: 10, subject: null } as const
  const { members, rules } = compose(seats, [cap], pool, [])
  assert.deepEqual(rules.cap, { numerator: 3n, denominator: 5n })
  assert.deepEqual(
    members.map(member => member.weight),
    [2, 3, 1],
  )
})

test('shares are counted in integers: a third of five seats is two', () => {
  assert.deepEqual(
    [3, 5, 6, 7].map(size => seatsOfShare({ number: 1, outOf: 3 }, size)),
    [1, 2, 2, 3],
  )
  assert.deepEqual(shareIn(' 1/3 '), { number: 1, outOf: 3 })
  for (const text of ['0/3', '1/0', '-1/3', '0.3', '1/3/2', '5', '12345/3', '']) assert.equal(shareIn(text), undefined, text)
  assert.ok(exceeds({ number: 2, outOf: 3 }, { number: 3, outOf: 5 }))
})
