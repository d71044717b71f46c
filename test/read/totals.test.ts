import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Client } from 'pg'
import type { Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { openReading, type Reading, staffOf } from './reading.ts'

let reading: Reading
before(async () => {
  reading = await openReading()
})
after(() => reading.close())

const viewers: Readonly<Record<string, Viewer>> = {
  'the city': { ...staffOf(1), everyOffice: true },
  'county 2': staffOf(2),
  'county 3': staffOf(3),
  'counties 2 and 3': { ...staffOf(3), offices: [2, 3] },
  nobody: { grants: [], offices: [], engagementOffices: [] },
  'expert 3': { grants: [], offices: [], engagementOffices: [], expert: 3, account: 5 },
  'county 3, being expert 3 of county 2': { ...staffOf(3), expert: 3 },
  'county 2, being expert 3 of county 2': { ...staffOf(2), expert: 3 },
}
const filters = [{}, ...[1, 2, 3].map(id => ({ office: toGlobalId('Office', id) }))]
const query = 'query ($filter: ExpertFilter) { experts(first: 100, filter: $filter) { totalCount nodes { id } } }'

async function compare(): Promise<number[]> {
  const totals: number[] = []
  for (const [who, viewer] of Object.entries(viewers)) {
    for (const filter of filters) {
      const answer = (await reading.read(query, { filter }, viewer)) as { experts: { totalCount: number; nodes: unknown[] } }
      assert.equal(answer.experts.totalCount, answer.experts.nodes.length, `${who} ${JSON.stringify(filter)}`)
      totals.push(answer.experts.totalCount)
    }
  }
  return totals
}

test('totals from the ledger are the numbers of rows that each viewer sees, before and after a change', async () => {
  const counted = [6, 2, 2, 2, 2, 0, 2, 0, 2, 0, 0, 2, 4, 0, 2, 2, 0, 0, 0, 0, 1, 0, 1, 0, 3, 0, 1, 2, 2, 0, 2, 0]
  assert.deepEqual(await compare(), counted)
  const owner = new Client(reading.database.owner)
  await owner.connect()
  await owner.query('delete from expert where id = 6')
  await owner.end()
  assert.equal((await compare())[0], 5)
})

test('the ledger is asked only where it knows the answer', async () => {
  const asksLedger = async (filter: object) =>
    (await reading.statements(query, { filter })).some(({ text }) => text.includes('roster_count'))
  for (const filter of filters) assert.equal(await asksLedger(filter), true)
  assert.equal(await asksLedger({ sex: 'MALE' }), false)
  assert.equal(await asksLedger({ office: toGlobalId('Office', 1), sex: 'MALE' }), false)
})
