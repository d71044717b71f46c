import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { openReading, type Reading } from './reading.ts'

/**
 * How many statements each list sends, whatever the number of its items: one for the items, one for each to-many step below, one for each
 * total. References are joined in or kept in the process. Reads of one row send one.
 */
const table: readonly (readonly [statements: number, operation: string])[] = [
  [1, 'query ($n: Int!) { experts(first: $n) { nodes { id name office { name parent { name } } employer { name division { name } } } } }'],
  [2, 'query ($n: Int!) { experts(first: $n) { totalCount nodes { id } pageInfo { hasNextPage } } }'],
  [1, 'query ($n: Int!) { experts(first: $n) { totalCount } }'],
  [2, 'query ($n: Int!) { experts(first: $n) { nodes { occupations { occupation { name } trade { name } } } } }'],
  [
    5,
    'query ($n: Int!) { experts(first: $n) { nodes { occupations { primary } honours { kind { name } } terms { startsOn } assignments(first: 5) { nodes { panel { name } } } } } }',
  ],
  // Depth 4: experts → assignments → panel (joined) → seats, engagement → occupations.
  [
    4,
    'query ($n: Int!) { experts(first: $n) { nodes { assignments(first: $n) { nodes { panel { seats { role } engagement { occupations { occupation { name } } } } } } } } }',
  ],
  [
    5,
    'query ($n: Int!) { engagements(first: $n) { nodes { panels { seats { number } assignments(first: $n) { totalCount nodes { expert { name } } } } } } }',
  ],
  [4, 'query ($n: Int!) { offices(first: $n) { nodes { name experts(first: $n) { totalCount nodes { honours { grantedOn } } } } } }'],
  [2, 'query ($n: Int!) { skillMasterStudios(first: $n) { nodes { name leads { expert { name } } } } }'],
  [3, 'query ($n: Int!) { occupations(first: $n) { nodes { name trades { name } children(first: $n) { nodes { name } } } } }'],
  [1, 'query ($n: Int!) { divisions(first: $n) { nodes { name parent { name } } } }'],
  [2, 'query ($n: Int!) { organisations(first: $n) { nodes { name earlierNames { name } } } }'],
  [1, 'query ($n: Int!) { rosters(first: $n) { nodes { name owner { name } } } }'],
  [1, '{ honourKinds { name } }'],
  [2, 'query ($n: Int!) { a: experts(first: $n) { nodes { name } } b: experts(first: $n, orderBy: NAME) { nodes { name } } }'],
  [
    1,
    'query ($e: ID!) { expert(id: $e) { name terms { startsOn } honours { kind { name } } assignments(first: 5) { totalCount nodes { panel { name } } } } }',
  ],
  [1, 'query ($e: ID!) { node(id: $e) { id ... on Expert { name occupations { occupation { name } } } } }'],
  [1, 'query ($p: ID!) { panel(id: $p) { name seats { role number } assignments(first: 100) { nodes { state expert { name } } } } }'],
]

let reading: Reading
before(async () => {
  reading = await openReading()
})
after(() => reading.close())

for (const [statements, operation] of table) {
  test(`${statements} at 1 and at 3 items: ${operation.replace(/^query \([^)]*\) /, '').slice(0, 140)}`, async () => {
    const given = { e: toGlobalId('Expert', 1), p: toGlobalId('Panel', 1) }
    const named = Object.fromEntries(Object.entries(given).filter(([name]) => operation.includes(`$${name}:`)))
    for (const n of [1, 3]) {
      const sent = await reading.statements(operation, operation.includes('$n') ? { n } : named)
      assert.equal(sent.length, statements, sent.map(({ text }) => text).join('\n'))
    }
  })
}

test('the SQL of a plan depends on the selection and the kind of conditions, not on values or parents', async () => {
  const query = 'query ($name: String) { experts(filter: { name: $name }) { nodes { honours { grantedOn } } } }'
  const texts = async (name: string) => (await reading.statements(query, { name })).map(({ text }) => text)
  const sent = await texts('王')
  assert.equal(sent.length, 2)
  assert.deepEqual(await texts('李'), sent)
  assert.deepEqual(await texts("'; drop table expert; --王"), sent.slice(0, 1))
})
