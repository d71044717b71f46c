import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

/** Clauses that ask nothing of the product: one that the source leaves out, and its slips. */
const SILENT = ['S05', 'S32']
/** What opens an execution, or somebody who has one. */
const SPEAKS_GRAPHQL = /\bopenExecution\(|\bAdmission\.open\(|'\.\/asked\.ts'/
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
  test(`${clause}: the rule exists, and a test title that begins with the clause asks over the API`, () => {
    assert.ok(existsSync(join(root, rule)), rule)
    const text = readFileSync(join(root, tests), 'utf8')
    // A title begins with all the clauses that its test serves.
    assert.match(text, new RegExp(`^test\\(\\s*['"\`](S\\d\\d )*${clause}\\b`, 'm'), tests)
    assert.match(text, SPEAKS_GRAPHQL, `${tests} asks acts past the API`)
  })
}
