import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chancesOf } from '../../api/draw/chances.ts'
import { checkDocument } from '../../api/draw/check-document.ts'
import { checkLottery } from '../../api/draw/check-lottery.ts'
import type { DrawDocument } from '../../api/draw/document.ts'
import { DrawFault, type DrawFaultCode } from '../../api/draw/fault.ts'
import { fractionText } from '../../api/draw/fraction.ts'
import type { Instance, Lottery } from '../../api/draw/instance.ts'
import { rowPerValue, rowWhere, toInstance } from '../../api/draw/to-instance.ts'
import { uniformLottery } from '../../api/draw/uniform-lottery.ts'
import { Dice } from './dice.ts'
import { enumeratePanels, freeze, people, randomDraft, randomLottery } from './world.ts'

const fault = (code: DrawFaultCode) => (error: unknown) => error instanceof DrawFault && error.code === code

test('people whom no rule tells apart are one type, and the order of the pool leaves no trace', () => {
  const pool = people(6, i => ({ employer: i < 2 ? 'mill' : i < 4 ? 'yard' : `own-${i}`, sex: i % 2 }))
  const rules = (list: typeof pool) => ({
    size: 3,
    rows: [
      rowWhere(list, { key: 'women', lo: 1, hi: 3 }, one => one.attributes.sex === 1),
      ...rowPerValue(list, 'employer', { lo: 0, hi: 1 }),
    ],
    roles: [],
  })
  const draft = toInstance(pool, rules(pool))
  assert.deepEqual(draft, {
    instance: {
      size: 3,
      // Employers of one person cannot break "at most one" and split nobody.
      rows: [
        { key: 'women', lo: 1, hi: 3 },
        { key: 'employer:mill', lo: 0, hi: 1 },
        { key: 'employer:yard', lo: 0, hi: 1 },
      ],
      types: [
        { people: 1, rows: [], weight: 1, named: 0 },
        { people: 1, rows: [0], weight: 1, named: 0 },
        { people: 1, rows: [0, 1], weight: 1, named: 0 },
        { people: 1, rows: [0, 2], weight: 1, named: 0 },
        { people: 1, rows: [1], weight: 1, named: 0 },
        { people: 1, rows: [2], weight: 1, named: 0 },
      ],
    },
    roles: [],
    typeOf: [4, 2, 5, 3, 0, 1],
  })
  const other = new Dice(3).shuffled(pool)
  const again = toInstance(other, rules(pool))
  assert.deepEqual(again.instance, draft.instance)
  assert.deepEqual(
    pool.map(member => again.typeOf[other.indexOf(member)]),
    draft.typeOf,
  )
})

test('two roles never hang on one qualified person: rows for every set of roles keep every panel able to fill them', () => {
  const pool = people(8)
  const qualified = (...ids: string[]) => new Set(ids)
  const roles = [
    { key: 'chief', seats: 1, qualified: qualified('p0', 'p1', 'p2') },
    { key: 'lead', seats: 1, qualified: qualified('p0', 'p3') },
  ]
  const { instance, roles: drafted } = toInstance(pool, { size: 3, rows: [], roles })
  assert.deepEqual(drafted, [
    { key: 'chief', seats: 1, row: 0 },
    { key: 'lead', seats: 1, row: 1 },
  ])
  assert.deepEqual(instance.rows, [
    { key: 'role:chief', lo: 1, hi: 3 },
    { key: 'role:lead', lo: 1, hi: 3 },
    { key: 'roles:chief+lead', lo: 2, hi: 3 },
  ])
})

test('random drafts: whatever obeys the rows passes the whole check of a document', () => {
  const dice = new Dice(41)
  for (let i = 0; i < 400; i++) {
    const { pool, draft, panels } = randomDraft(dice)
    assert.deepEqual(checkDocument(freeze(pool, draft, randomLottery(panels, dice), {}, dice).document), [])
  }
})

test('the uniform lottery gives everybody not named the same chance, and says what it cannot do', () => {
  const pool = people(10).map((member, i) => (i === 3 ? { ...member, namedTo: '' } : member))
  const { instance } = toInstance(pool, { size: 4, rows: [], roles: [] })
  const lottery = uniformLottery(instance)
  assert.deepEqual(lottery, { total: 2 ** 32, outcomes: [{ weight: 2 ** 32, counts: [4] }] })
  assert.deepEqual(checkLottery(instance, lottery), [])
  assert.deepEqual(chancesOf(instance, lottery).map(fractionText), ['1/3'])
  assert.throws(() => uniformLottery({ ...instance, size: 11 }), fault('POOL_TOO_SMALL'))
  assert.throws(() => uniformLottery({ ...instance, rows: [{ key: 'r', lo: 0, hi: 1 }] }), fault('SOLVER_NEEDED'))
  assert.throws(() => uniformLottery({ ...instance, cap: { numerator: 1n, denominator: 4n } }), fault('CAP_TOO_LOW'))
})

test('contradictions of pool and rules are refused', () => {
  const pool = people(3)
  assert.throws(() => toInstance([...pool, pool[0]!], { size: 1, rows: [], roles: [] }), fault('MEMBER_TWICE'))
  const row = { key: 'x', lo: 1, hi: 1, members: new Set(['nobody']) }
  assert.throws(() => toInstance(pool, { size: 1, rows: [row], roles: [] }), fault('MEMBER_UNKNOWN'))
  const twice = { key: 'x', lo: 1, hi: 1, members: new Set(['p0']) }
  assert.throws(() => toInstance(pool, { size: 1, rows: [twice, twice], roles: [] }), fault('ROW_TWICE'))
})

test('the integer check finds every way in which a lottery can be wrong', () => {
  const instance: Instance = {
    size: 2,
    rows: [{ key: 'r', lo: 1, hi: 1 }],
    types: [
      { people: 3, rows: [0], weight: 1, named: 0 },
      { people: 2, rows: [], weight: 1, named: 1 },
    ],
    cap: { numerator: 1n, denominator: 3n },
  }
  const half = 2 ** 31
  const codes = (...outcomes: [number, number[]][]) =>
    checkLottery(instance, { total: 2 ** 32, outcomes: outcomes.map(([weight, counts]) => ({ weight, counts })) }).map(one => one.code)
  assert.deepEqual(codes([2 ** 32, [1, 1]]), [])
  assert.deepEqual(codes([half, [1, 1]]), ['WEIGHTS_WRONG'])
  assert.deepEqual(codes([half, [1, 1]], [half, [1, 1]]), ['OUTCOME_TWICE'])
  assert.deepEqual(codes([2 ** 32, [0, 2]]), ['ROW_BROKEN'])
  assert.deepEqual(codes([2 ** 32, [1, 2]]), ['SIZE_WRONG'])
  assert.deepEqual(codes([2 ** 32, [2, 0]]), ['COUNT_IMPOSSIBLE', 'ROW_BROKEN'])
  assert.deepEqual(codes([2 ** 32, [1]]), ['OUTCOME_MALFORMED'])
  assert.deepEqual(codes([2 ** 32, [0.5, 1.5]]), ['OUTCOME_MALFORMED'])
  assert.deepEqual(codes([2 ** 32 + 1, [1, 1]], [-1, [1, 1]]), ['OUTCOME_MALFORMED', 'OUTCOME_TWICE'])
  const tight = { ...instance, cap: { numerator: 1n, denominator: 4n } }
  assert.deepEqual(checkLottery(tight, { total: 1000, outcomes: [{ weight: 1000, counts: [1, 1] }] }), [
    { code: 'CAP_EXCEEDED', details: { type: 0, chance: '1/3' } },
  ])
})

test('the check of a document finds what a freeze must not publish', () => {
  const pool = people(6)
  const draft = toInstance(pool, { size: 2, rows: [], roles: [{ key: 'chief', seats: 1 }] })
  const lottery: Lottery = randomLottery(enumeratePanels(draft.instance), new Dice(1))
  const { document } = freeze(pool, draft, lottery)
  assert.deepEqual(checkDocument(document), [])
  const codes = (change: Partial<DrawDocument>) => checkDocument({ ...document, ...change }).map(one => one.code)
  assert.deepEqual(codes({ chances: ['1/2'] }), ['CHANCE_WRONG'])
  assert.deepEqual(codes({ members: [document.members[0]!.toReversed()] }), Array(5).fill('ORDER_WRONG'))
  assert.deepEqual(codes({ members: [document.members[0]!.slice(1)] }), ['TYPE_MISCOUNTED'])
  assert.deepEqual(codes({ named: [{ label: 'f'.repeat(64), role: '' }] }), ['MEMBER_UNKNOWN'])
  assert.deepEqual(codes({ named: [{ label: document.members[0]![0]!, role: '' }] }), ['NAMED_MISCOUNTED'])
  assert.deepEqual(codes({ roles: [{ key: 'chief', seats: 3, row: -1 }] }), ['ROLES_IMPOSSIBLE'])
  assert.deepEqual(codes({ roles: [{ key: 'chief', seats: 1, row: 4 }] }), ['ROW_UNKNOWN'])
  assert.deepEqual(codes({ publicValue: { source: 's', dueAt: document.revealBy } }), ['PUBLIC_VALUE_TOO_EARLY'])
  assert.deepEqual(codes({ frozenAt: '2026-03-02' }), ['MOMENT_MALFORMED'])
  assert.deepEqual(codes({ chainLength: 0 }), ['NUMBER_MALFORMED'])
  assert.deepEqual(codes({ certificate: { prices: [1, 1], proof: { size: 1, rows: [] } } }), ['CERTIFICATE_WRONG'])
})
