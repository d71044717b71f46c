import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

/** Clauses that ask nothing of the product: one that the source leaves out, and its slips. */
const SILENT = ['S05', 'S32']
const root = fileURLToPath(new URL('..', import.meta.url))
const rows = [...readFileSync(join(root, 'docs/process.md'), 'utf8').matchAll(/^\| (S\d\d) \|[^|]+\| `([^`]+)` \| `([^`]+)` \|$/gm)].map(
  ([, clause = '', rule = '', tests = '']) => ({ clause, rule, tests }),
)

test('every clause of the notice has a rule and a test', () => {
  const clauses = Array.from({ length: 32 }, (_, index) => `S${String(index + 1).padStart(2, '0')}`).filter(
    clause => !SILENT.includes(clause),
  )
  const told = rows.map(({ clause }) => clause)
  assert.deepEqual(told, clauses)
})

for (const { clause, rule, tests } of rows) {
  test(`${clause}: the rule exists, and a test title begins with the clause`, () => {
    assert.ok(existsSync(join(root, rule)), rule)
    assert.match(readFileSync(join(root, tests), 'utf8'), new RegExp(`test\\(\\s*['"\`][^'"\`]*\\b${clause}\\b`), tests)
  })
}
