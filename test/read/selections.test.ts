import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { GraphQLError } from 'graphql'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { openReading, type Reading, staffOf } from './reading.ts'

let reading: Reading
before(async () => {
  reading = await openReading()
})
after(() => reading.close())

const one = toGlobalId('Expert', 1)

test('aliases, fragments on types and interfaces, merged fields, __typename', async () => {
  const query = `query ($id: ID!) {
    __typename
    a: expert(id: $id) { id: name name2: name ...Offices office { division { code } } ... on Node { nodeId: id } }
    b: node(id: $id) { __typename ... on Expert { office { ...Named } ... { sex } } ... on Panel { name } }
  }
  fragment Offices on Expert { office { name parent { name } } office { kind } }
  fragment Named on Office { __typename name }`
  assert.deepEqual(await reading.read(query, { id: one }), {
    __typename: 'Query',
    a: {
      id: '王伟',
      name2: '王伟',
      office: { name: '湛江市人社局', parent: null, kind: 'CITY_BUREAU', division: { code: '440800' } },
      nodeId: one,
    },
    b: { __typename: 'Expert', office: { __typename: 'Office', name: '湛江市人社局' }, sex: 'MALE' },
  })
})

test('the same field under two aliases with different arguments', async () => {
  const query = `{ experts(first: 1) { nodes {
    late: assignments(first: 1) { nodes { id } } done: assignments(filter: { states: [COMPLETED] }) { totalCount nodes { id } }
  } } }`
  const [first, third] = [1, 3].map(id => ({ id: toGlobalId('Assignment', id) }))
  assert.deepEqual(await reading.read(query), {
    experts: { nodes: [{ late: { nodes: [third] }, done: { totalCount: 1, nodes: [first] } }] },
  })
})

test('@include and @skip, on fields and fragments, by variables and by constants', async () => {
  const query = `query ($yes: Boolean!, $no: Boolean!, $id: ID!) { expert(id: $id) {
    name @include(if: $yes) sex @include(if: $no) birthDate @skip(if: $no) post @skip(if: $yes)
    ... @include(if: $no) { id } ...Version @skip(if: $no) honours @include(if: false) { id }
  } node(id: $id) @skip(if: $yes) { id } }
  fragment Version on Expert { version }`
  const given = { yes: true, no: false, id: one }
  assert.deepEqual(await reading.read(query, given), { expert: { name: '王伟', birthDate: '1970-05-01', version: 1 } })
  assert.deepEqual(await reading.read(query, { yes: false, no: true, id: one }), {
    expert: { sex: 'MALE', post: null, id: one },
    node: { id: one },
  })
})

test('every kind of column, in one row and in lists alike', async () => {
  const fields =
    'id title kind createdAt startsOn mandateNumber version host { name parent { name } } occupations { occupation { earlierNames green level } }'
  const engagement = {
    id: toGlobalId('Engagement', 1),
    title: '焊接大赛',
    kind: 'COMPETITION',
    createdAt: '2025-01-02T03:04:05.678Z',
    startsOn: '2025-03-01',
    mandateNumber: null,
    version: 1,
    host: { name: '湛江"一号"船厂\\有限公司', parent: null },
    occupations: [{ occupation: { earlierNames: ['电焊工'], green: false, level: 4 } }],
  }
  const answer = await reading.read(`{ engagement(id: "${engagement.id}") { ${fields} }
    engagements(orderBy: STARTS_ON, first: 1) { nodes { ${fields} } } }`)
  assert.deepEqual(answer, { engagement, engagements: { nodes: [engagement] } })
})

test('lists and rows say the same of every expert', async () => {
  const fields = `id name office { name } employer { name } residence { name parent { name } } heritageBearer idNumberMasked termState
    occupations { primary occupation { name parent { code } trades { name } } trade { name } } credentials { name titleGrade skillLevel revokedOn }
    honours { kind { name level } revocationReason } studiosLed { endsOn studio { name host { name } } } terms { roster { name owner { name } } }
    assignments(first: 2) { totalCount nodes { state panel { name engagement { title } } } }`
  const list = (await reading.read(`{ experts { nodes { ${fields} } } }`)) as { experts: { nodes: { id: string }[] } }
  for (const expert of list.experts.nodes) {
    assert.deepEqual(await reading.read(`query ($id: ID!) { expert(id: $id) { ${fields} } }`, { id: expert.id }), { expert })
    const twice = `query ($id: ID!) { expert(id: $id) { ${fields} page: assignments(last: 1) { pageInfo { hasPreviousPage } } } }`
    const answer = (await reading.read(twice, { id: expert.id })) as { expert: { page?: unknown } }
    delete answer.expert.page
    assert.deepEqual(answer, { expert })
  }
})

test('what may not be seen and may not be null makes its parent null, with an error that says where', async () => {
  const grant = toGlobalId('RoleGrant', 900)
  const error = {
    message: '该对象不在您的查看范围内。 · This object is outside what you may see.',
    extensions: { code: 'NOT_VISIBLE', messageZh: '该对象不在您的查看范围内。', messageEn: 'This object is outside what you may see.' },
  }
  // A parent that may be null ends the rise; the rest of the answer stands.
  const row = `{ node(id: "${grant}") { ... on RoleGrant { role account { loginName } } } honourKinds { code } }`
  assert.deepEqual(await reading.read(row, {}, staffOf(3)), {
    data: { node: null, honourKinds: [{ code: 'TECHNICAL_EXPERT' }, { code: 'NANYUE' }] },
    errors: [{ ...error, path: ['node', 'account'] }],
  })
})

test('a seat shows no expert to whoever may not see the expert, and nothing else is lost', async () => {
  const query = `{ panel(id: "${toGlobalId('Panel', 4)}") { name assignments { totalCount nodes { state expert { name } } } } }`
  const answer = (await reading.read(query, {}, staffOf(3))) as { panel: { assignments: { nodes: { expert: unknown }[] } } }
  assert.ok(answer.panel.assignments.nodes.length > 0)
  assert.ok(answer.panel.assignments.nodes.some(({ expert }) => expert === null))
})

test('fields that resolvers answer are left to them, the others are planned', () => {
  const { plan } = reading.planFor(
    '{ viewer { account { loginName } } e: experts { totalCount } ...R } fragment R on Query { honourKinds { code } }',
  )
  assert.deepEqual(plan?.keys, ['e', 'honourKinds'])
  assert.deepEqual(
    plan?.rest?.selectionSet.selections.map(field => ('name' in field ? field.name.value : '')),
    ['viewer'],
  )
  assert.equal(reading.planFor('{ viewer { account { loginName } } }').plan, undefined)
  assert.equal(reading.planFor('{ __schema { queryType { name } } }').plan, undefined)
})

test('nodes: several things of several types in the order given, null for what is not seen', async () => {
  const ids = [
    ['Panel', 2],
    ['Expert', 5],
    ['Expert', 1],
    ['Expert', 999],
    ['Panel', 1],
    ['Expert', 1],
  ].map(([typeName, id]) => toGlobalId(typeName as string, id as number))
  const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id
    ... on Expert { name honours { kind { name } } } ... on Panel { title: name seats { role } } } }`
  const wang = {
    __typename: 'Expert',
    id: one,
    name: '王伟',
    honours: [{ kind: { name: '全国技术能手' } }, { kind: { name: '南粤技术能手' } }],
  }
  const panel = (id: number, title: string, roles: string[]) => {
    return { __typename: 'Panel', id: toGlobalId('Panel', id), title, seats: roles.map(role => ({ role })) }
  }
  assert.deepEqual(await reading.read(query, { ids }, { ...staffOf(1), offices: [1, 2] }), {
    nodes: [panel(2, '评审组', ['MEMBER']), null, wang, null, panel(1, '焊接组', ['CHIEF_JUDGE', 'JUDGE']), wang],
  })
  assert.equal((await reading.statements(query, { ids })).length, 4)
  assert.equal((await reading.statements(query, { ids: ids.slice(0, 2) })).length, 4)
  const refusedFor = (code: string) => (error: unknown) => error instanceof GraphQLError && error.extensions.code === code
  const tooMany = Array.from({ length: 101 }, () => one)
  await assert.rejects(reading.read(query, { ids: tooMany }), refusedFor('PAGE_TOO_LARGE'))
  await assert.rejects(reading.read(query, { ids: ['x'] }), refusedFor('BAD_ID'))
  assert.deepEqual(await reading.read(query, { ids: [] }), { nodes: [] })
})

test('a filter below one row knows the day', async () => {
  const query = `{ office(id: "${toGlobalId('Office', 2)}") { experts(filter: { age: { from: 71 } }) { totalCount nodes { name } } } }`
  assert.deepEqual(await reading.read(query), { office: { experts: { totalCount: 1, nodes: [{ name: '陈国华' }] } } })
})
