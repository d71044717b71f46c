import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { openReading, type Reading, staffOf } from './reading.ts'

/**
 * An operation, its result, and the exact SQL beside it, to be read. The operation's first lines say which office's staff asks and with
 * which variables. Files that are missing are written, and the test fails once.
 */
const folder = new URL('../operations/', import.meta.url)

let reading: Reading
before(async () => {
  reading = await openReading()
})
after(() => reading.close())

for (const file of readdirSync(folder).filter(name => name.endsWith('.graphql'))) {
  test(file, async () => {
    const operation = readFileSync(new URL(file, folder), 'utf8')
    const [, office, given] = /^# office: (\d)\n# variables: (.*)\n/.exec(operation) ?? []
    const variables = JSON.parse(given!) as Record<string, unknown>
    const viewer = staffOf(Number(office) as 1 | 2 | 3)
    const statements = await reading.statements(operation, variables, viewer)
    const sql = statements.map(({ text, values }) => `${laidOut(text)}\n-- ${JSON.stringify(values)}\n`).join('\n')
    const result = `${JSON.stringify(await reading.read(operation, variables, viewer), null, 2)}\n`
    assert.equal(sql, kept(file.replace('.graphql', '.sql'), sql))
    assert.deepEqual(JSON.parse(result), JSON.parse(kept(file.replace('.graphql', '.json'), result)))
  })
}

function kept(name: string, now: string): string {
  const path = new URL(name, folder)
  if (existsSync(path)) return readFileSync(path, 'utf8')
  writeFileSync(path, now)
  return JSON.stringify(`${name} was written: read it`)
}

/** Clauses on lines of their own; the words are those that are sent. */
const laidOut = (sql: string) => sql.replaceAll(/ (from|left join|cross join lateral|where|order by) /g, '\n$1 ')
