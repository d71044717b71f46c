import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Instance } from '../../api/draw/instance.ts'
import { explain } from '../../api/solve/explain.ts'
import { explanationText } from '../../api/solve/explanation-text.ts'
import { loadSolver } from '../../api/solve/highs.ts'
import { allPanels } from './brute-force.ts'
import { randomInstance } from './random-instance.ts'

/** The instance with only some of its rows, the others demanding nothing. */
function only(instance: Instance, keys: readonly string[]): Instance {
  const rows = instance.rows.map(row => (keys.includes(row.key) ? row : { ...row, lo: 0, hi: instance.size }))
  return { ...instance, rows }
}

/** The least total change of rows, over every choice of people. */
function leastTotal(instance: Instance): number {
  const loose = allPanels(only(instance, []))
  return Math.min(
    ...loose.map(panel => {
      const sums = instance.rows.map((_, r) => instance.types.reduce((sum, type, t) => sum + (type.rows.includes(r) ? panel[t]! : 0), 0))
      return instance.rows.reduce((sum, row, r) => sum + Math.max(0, row.lo - sums[r]!) + Math.max(0, sums[r]! - row.hi), 0)
    }),
  )
}

test('explanations agree with enumeration: conflicts are irreducible, repairs repair, the least change is least', async () => {
  const solver = await loadSolver()
  let explained = 0
  let repaired = 0
  for (let seed = 0; seed < 1500; seed++) {
    const instance = randomInstance(seed)
    const explanation = explain(instance, solver)
    if (allPanels(instance).length > 0) {
      assert.equal(explanation, undefined, `instance ${seed} has panels`)
      continue
    }
    assert.ok(explanation, `instance ${seed} is not explained`)
    if (!explanation.leastChange) {
      assert.ok(explanation.people < instance.size || explanation.named > instance.size)
      continue
    }
    explained++
    const keys = explanation.conflict.map(row => row.key)
    assert.equal(allPanels(only(instance, keys)).length, 0, `instance ${seed}: the conflict is none`)
    for (const key of keys) {
      const fewer = only(
        instance,
        keys.filter(other => other !== key),
      )
      assert.ok(allPanels(fewer).length > 0, `instance ${seed}: ${key} is not needed`)
    }
    const total = explanation.leastChange.reduce((sum, { bound, lo, hi, to }) => sum + (bound === 'lo' ? lo - to : to - hi), 0)
    assert.equal(total, leastTotal(instance), `instance ${seed}`)
    for (const repair of explanation.repairs) {
      repaired++
      const rows = instance.rows.map(row => (row.key === repair.key ? { ...row, [repair.bound]: repair.to } : row))
      assert.ok(allPanels({ ...instance, rows }).length > 0, `instance ${seed}: ${repair.key} does not repair`)
    }
  }
  assert.ok(explained > 150 && repaired > 150, `${explained} explained, ${repaired} repairs`)
})

test('an explanation says in both languages what a rule needs and has', async () => {
  const instance = {
    size: 3,
    rows: [{ key: 'county:440881', lo: 2, hi: 3 }],
    types: [
      { people: 1, rows: [0], weight: 1, named: 0 },
      { people: 9, rows: [], weight: 1, named: 0 },
    ],
  }
  const explanation = explain(instance, await loadSolver())
  assert.ok(explanation)
  assert.deepEqual(
    explanationText(explanation, 'en', () => 'Lianjiang'),
    [
      'These rules cannot all hold on a panel of 3: Lianjiang needs 2 to 3, has 1 available.',
      'Any one of these changes would do: ask Lianjiang for at least 1 instead of 2.',
    ],
  )
  assert.deepEqual(
    explanationText(explanation, 'zh-CN', () => '廉江'),
    ['下列规则在3人的专家组内不能同时满足：廉江要求2至3人，可供抽取的有1人。', '只改一条规则即可的办法：将廉江的最少人数由2改为1。'],
  )
})
