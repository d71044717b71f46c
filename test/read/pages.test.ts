import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { GraphQLError } from 'graphql'
import { ascending, byName } from '../../api/read/criteria.ts'
import { fromCursor, toCursor } from '../../api/read/cursor.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { openReading, type Reading } from './reading.ts'

let reading: Reading
before(async () => {
  reading = await openReading()
})
after(() => reading.close())

interface Page {
  readonly nodes: readonly { readonly id: string }[]
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string
    readonly endCursor: string
  }
  readonly totalCount: number
}

const query = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: ExpertOrder) {
  experts(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
    totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`

async function page(given: Readonly<Record<string, unknown>>): Promise<Page> {
  return ((await reading.read(query, given)) as { experts: Page }).experts
}

const orders = ['ID', 'NAME', 'NAME_DESC', 'LOAD', 'LOAD_DESC', 'LAST_DUTY', 'LAST_DUTY_DESC']

for (const orderBy of orders) {
  test(`pages of every size join up to the whole, forwards and backwards: ${orderBy}`, async () => {
    const whole = (await page({ first: 100, orderBy })).nodes.map(({ id }) => id)
    assert.equal(whole.length, 6)
    for (const size of [1, 2, 4, 6]) {
      const forwards: string[] = []
      for (let after: string | undefined, more = true; more; ) {
        const read = await page({ first: size, orderBy, after })
        assert.equal(read.totalCount, 6)
        assert.equal(read.pageInfo.hasPreviousPage, after !== undefined)
        assert.deepEqual(
          read.edges.map(({ node }) => node),
          read.nodes,
        )
        assert.deepEqual([read.edges[0]?.cursor, read.edges.at(-1)?.cursor], [read.pageInfo.startCursor, read.pageInfo.endCursor])
        forwards.push(...read.nodes.map(({ id }) => id))
        after = read.pageInfo.endCursor
        more = read.pageInfo.hasNextPage
      }
      assert.deepEqual(forwards, whole)
      const backwards: string[] = []
      for (let before: string | undefined, more = true; more; ) {
        const read = await page({ last: size, orderBy, before })
        assert.equal(read.pageInfo.hasNextPage, before !== undefined)
        backwards.unshift(...read.nodes.map(({ id }) => id))
        before = read.pageInfo.startCursor
        more = read.pageInfo.hasPreviousPage
      }
      assert.deepEqual(backwards, whole)
    }
  })
}

test('a page lies between two cursors; an empty one still says what lies before and behind', async () => {
  const { edges } = await page({ first: 6 })
  const between = await page({ first: 10, after: edges[0]!.cursor, before: edges[4]!.cursor })
  assert.deepEqual(
    between.nodes,
    edges.slice(1, 4).map(({ node }) => node),
  )
  const pageInfo = { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null }
  assert.deepEqual(await page({ first: 1, after: edges[5]!.cursor }), { totalCount: 6, nodes: [], edges: [], pageInfo })
  assert.deepEqual((await page({ first: 0 })).pageInfo, { ...pageInfo, hasNextPage: true, hasPreviousPage: false })
})

test('nested pages: each parent has its own, its own count and cursors', async () => {
  const answer = await reading.read(`{ experts(first: 3) { nodes { assignments(first: 1) {
    totalCount pageInfo { hasNextPage endCursor } edges { cursor node { startsOn panel { name } } } } } } }`)
  const cursor = (day: string, id: number) => toCursor('STARTS_ON_DESC', [day, String(id)])
  const edge = (day: string, id: number, name: string) => ({ cursor: cursor(day, id), node: { startsOn: day, panel: { name } } })
  assert.deepEqual(answer, {
    experts: {
      nodes: [
        {
          assignments: {
            totalCount: 2,
            pageInfo: { hasNextPage: true, endCursor: cursor('2026-05-01', 3) },
            edges: [edge('2026-05-01', 3, '评审组')],
          },
        },
        {
          assignments: {
            totalCount: 1,
            pageInfo: { hasNextPage: false, endCursor: cursor('2026-05-01', 4) },
            edges: [edge('2026-05-01', 4, '评审组')],
          },
        },
        {
          assignments: {
            totalCount: 2,
            pageInfo: { hasNextPage: true, endCursor: cursor('2025-10-01', 5) },
            edges: [edge('2025-10-01', 5, '徐闻组')],
          },
        },
      ],
    },
  })
})

const refused = async (work: () => Promise<unknown>): Promise<unknown> => {
  try {
    await work()
  } catch (error) {
    if (error instanceof GraphQLError) return error.extensions.code
    throw error
  }
  return 'accepted'
}

test('hostile page arguments are refused by name, and nothing is read', async () => {
  const good = toCursor('NAME', ['王伟', '1'])
  const hostile: readonly (readonly [string, object])[] = [
    ['PAGE_TOO_LARGE', { first: 101 }],
    ['PAGE_TOO_LARGE', { last: 2_147_483_647 }],
    ['BAD_PAGE', { first: -1 }],
    ['BAD_PAGE', { last: -5 }],
    ['BAD_PAGE', { first: 1, last: 1 }],
    ['BAD_CURSOR', { after: '' }],
    ['BAD_CURSOR', { after: 'x' }],
    ['BAD_CURSOR', { after: '\0' }],
    ['BAD_CURSOR', { before: `${good}=` }],
    ['BAD_CURSOR', { after: good, orderBy: 'LOAD' }],
    ['BAD_CURSOR', { after: toCursor('NAME', ['王伟']), orderBy: 'NAME' }],
    ['BAD_CURSOR', { after: toCursor('NAME', ['王伟', '1', '2']), orderBy: 'NAME' }],
    ['BAD_CURSOR', { after: toCursor('NAME', ['王伟', '1; drop table expert']), orderBy: 'NAME' }],
    ['BAD_CURSOR', { after: toCursor('NAME', ['a\0b', '1']), orderBy: 'NAME' }],
    ['BAD_CURSOR', { after: toCursor('ID', ['99999999999']) }],
    ['BAD_CURSOR', { after: toCursor('ID', ['2147483648']) }],
    ['BAD_CURSOR', { after: toCursor('ID', [null]) }],
    ['BAD_CURSOR', { after: toCursor('LAST_DUTY', ['2025-02-30', '1']), orderBy: 'LAST_DUTY' }],
    ['BAD_CURSOR', { after: Buffer.from('{"0":"ID"}').toString('base64url') }],
    ['BAD_CURSOR', { after: Buffer.from(`["ID", "1"]`).toString('base64url') }],
    ['BAD_CURSOR', { after: 'A'.repeat(100_000) }],
    ['accepted', { after: good, orderBy: 'NAME' }],
    ['accepted', { after: toCursor('LAST_DUTY', ['-infinity', '1']), orderBy: 'LAST_DUTY' }],
    ['accepted', { first: 100 }],
  ]
  for (const [code, given] of hostile) {
    reading.connections.sent.length = 0
    assert.equal(await refused(() => reading.read(query, given as Record<string, unknown>)), code, JSON.stringify(given).slice(0, 100))
    assert.equal(reading.connections.sent.length > 0, code === 'accepted')
  }
})

test('hostile arguments elsewhere are refused by name', async () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['BAD_ID', '{ expert(id: "x") { name } }'],
    ['BAD_ID', `{ expert(id: "${toGlobalId('Office', 1)}") { name } }`],
    ['BAD_ID', `{ expert(id: "${toGlobalId('Expert', 1)}=") { name } }`],
    ['BAD_ID', '{ node(id: "T2ZmaWNl") { id } }'],
    ['BAD_ID', `{ node(id: "${toGlobalId('ActLog', 1)}") { id } }`],
    ['BAD_INPUT', '{ occupation { name } }'],
    ['BAD_INPUT', `{ occupation(code: "6", id: "${toGlobalId('Occupation', 1)}") { name } }`],
    ['BAD_ID', `{ experts(filter: { employer: "${toGlobalId('Office', 1)}" }) { totalCount } }`],
    ['UNKNOWN_CODE', '{ experts(filter: { occupation: "9-99" }) { totalCount } }'],
    ['UNKNOWN_CODE', '{ experts(filter: { residence: "x" }) { totalCount } }'],
    ['UNKNOWN_CODE', '{ experts(filter: { honours: ["NANYUE", "x"] }) { totalCount } }'],
    ['BAD_INPUT', '{ experts(filter: { name: " ·" }) { totalCount } }'],
    ['BAD_INPUT', '{ experts(filter: { free: { from: "2026-01-02", to: "2026-01-01" } }) { totalCount } }'],
    ['BAD_INPUT', '{ experts(filter: { load: { from: 3, to: 1 } }) { totalCount } }'],
    ['BAD_INPUT', '{ experts(filter: { age: { from: -1 } }) { totalCount } }'],
    ['BAD_INPUT', '{ organisations(filter: { text: "a\\u0000b" }) { totalCount } }'],
    ['PAGE_TOO_LARGE', '{ experts { nodes { assignments(first: 1000) { totalCount } } } }'],
    [
      'accepted',
      `{ expert(id: "${toGlobalId('Expert', 2_147_483_647)}") { name } organisation(creditCode: "x") { name } occupation(code: "x") { name } }`,
    ],
  ]
  for (const [code, document] of hostile) assert.equal(await refused(() => reading.read(document)), code, document)
})

test('a cursor is read back as it was made', () => {
  const order = ascending(byName)
  for (const name of ['', '王', '"\\', '𠮷 田', '<\u2028>']) {
    assert.deepEqual(fromCursor(toCursor('NAME', [name, '7']), 'NAME', order), [name, '7'])
  }
})
