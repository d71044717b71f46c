import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { withClient } from '../../api/postgres/roles.ts'
import { readings } from '../../api/readings.ts'
import { nobody, type Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { selectionOf } from '../dispatch/schema-walk.ts'
import { plantedDatabase } from '../planted.ts'
import { openReading, type Reading } from './reading.ts'

/** Every list there is, with all that hangs on its rows down to depth 4, over the demo world: its statements are those of its steps, however many rows. */
const lists = readings.flatMap(one =>
  one.kind === 'connection' && one.field.startsWith('Query.') ? [one.field.slice('Query.'.length)] : [],
)
/** The catalogue, and what a bureau publishes. */
const PUBLIC = [
  ...['CalendarDay', 'CalendarYear', 'Call', 'CallVersion', 'Division', 'HonourKind', 'Occupation', 'Office', 'Organisation'],
  ...['OrganisationName', 'PublicNotice', 'Roster', 'SkillMasterStudio', 'Trade'],
]
const NUMBERS = [1, 3, 50]

let reading: Reading
let everybody: Viewer
before(async () => {
  reading = await openReading('session', plantedDatabase(400))
  everybody = await withClient(reading.database.owner, async client => {
    const { rows } = await client.query<{ id: number }>('select id from office')
    const offices = rows.map(({ id }) => id)
    return { ...nobody, account: 1, offices, engagementOffices: offices, everyOffice: true }
  })
})
after(() => reading.close())

const queryOf = (list: string, first: number) => {
  const { schema } = reading.readings
  return `{ ${list}(first: ${first}) ${selectionOf(schema, schema.getQueryType()!.getFields()[list]!.type, 3)} }`
}

/** The steps of a selection that take a statement of their own: rows of a to-many field, and a total. */
function stepsOf(schema: GraphQLSchema, query: string): number {
  const types = new TypeInfo(schema)
  let steps = 0
  const enter = () => {
    const type = types.getType()!
    const many = isListType(isNonNullType(type) ? type.ofType : type) && isObjectType(getNamedType(type))
    if (many || types.getFieldDef()!.name === 'totalCount') steps += 1
  }
  visit(parse(query), visitWithTypeInfo(types, { Field: { enter } }))
  return steps
}

test('at 1, 3 and 50 items no list sends more statements than its selection has steps', async t => {
  const filled: string[] = []
  for (const list of lists) {
    const steps = stepsOf(reading.readings.schema, queryOf(list, 1))
    const sent: number[] = []
    for (const number of NUMBERS) sent.push((await reading.statements(queryOf(list, number), {}, everybody)).length)
    t.diagnostic(`${list}: ${sent.join(', ')} of ${steps} steps`)
    assert.deepEqual(
      sent.toSorted((a, b) => a - b),
      sent,
      `${list}: more items never send fewer`,
    )
    assert.ok(sent.at(-1)! <= steps, `${list} sends ${sent.join(', ')} statements for ${steps} steps`)
    const { [list]: found } = (await reading.read(queryOf(list, 50), {}, everybody)) as Record<string, { nodes: unknown[] }>
    if (found!.nodes.length > 3) filled.push(list)
  }
  // Lists that the demo world fills: the others say nothing here but that they are answered.
  const enough = ['applications', 'appraisals', 'calls', 'divisions', 'engagements', 'experts', 'feeRates', 'feeRecords', 'occupations']
  assert.deepEqual(
    enough.filter(list => !filled.includes(list)),
    [],
  )
})

test('the broken twin, which reads what hangs on each row for itself, is caught', async () => {
  const { engagements } = (await reading.read('{ engagements(first: 50) { nodes { id } } }', {}, everybody)) as {
    engagements: { nodes: { id: string }[] }
  }
  let sent = (await reading.statements('{ engagements(first: 50) { totalCount nodes { id } } }', {}, everybody)).length
  for (const { id } of engagements.nodes) {
    sent += (await reading.statements('query ($id: ID!) { engagement(id: $id) { id panels { id seats { id } } } }', { id }, everybody))
      .length
  }
  const narrow = '{ engagements(first: 50) { totalCount nodes { id panels { id seats { id } } } } }'
  assert.ok(sent > stepsOf(reading.readings.schema, narrow))
})

test('everything with an id is found by it, of whichever type, and nothing by somebody who sees nothing', async t => {
  const { schema } = reading.readings
  const types = schema.getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType).map(({ name }) => name)
  const ids = await withClient(reading.database.owner, async client => {
    const found: Record<string, string> = {}
    for (const type of types) {
      const { rows } = await client.query<{ id: number }>(`select id from "${reading.readings.table(type).name}" order by id limit 1`)
      if (rows[0]) found[type] = toGlobalId(type, rows[0].id)
    }
    return found
  })
  t.diagnostic(`${Object.keys(ids).length} of ${types.length} types have rows in the demo world`)
  const hidden: string[] = []
  for (const [type, id] of Object.entries(ids)) {
    const node = `query ($id: ID!) { node(id: $id) { __typename id ... on ${type} ${selectionOf(schema, schema.getType(type) as GraphQLObjectType, 1)} } }`
    const { node: one } = (await reading.read(node, { id }, everybody)) as { node: { __typename: string; id: string } | null }
    assert.deepEqual(one && [one.__typename, one.id], [type, id], type)
    const { nodes } = (await reading.read('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids: [id] }, everybody)) as {
      nodes: unknown
    }
    assert.deepEqual(nodes, [{ __typename: type, id }], type)
    if (((await reading.read('query ($id: ID!) { node(id: $id) { id } }', { id }, nobody)) as { node: unknown }).node === null)
      hidden.push(type)
  }
  assert.deepEqual(
    Object.keys(ids)
      .filter(type => !hidden.includes(type))
      .toSorted(),
    PUBLIC,
    'what anybody may look up without an account',
  )
})
