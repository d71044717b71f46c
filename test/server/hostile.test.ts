import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { send } from './client.ts'
import { testApp, testPlatform } from './doors.ts'

const { platform } = await testPlatform()
const app = await testApp(platform)
after(async () => {
  await app.close()
  await platform.close()
})

const repeat = (times: number, text: (index: number) => string) => Array.from({ length: times }, (_, index) => text(index)).join(' ')
const nested = (times: number, open: string, inside: string) => `${repeat(times, () => open)} ${inside} ${'}'.repeat(times)}`
const bomb = (levels: number, width: number) =>
  `{ offices { nodes { ...F0 } } } ${repeat(
    levels,
    level => `fragment F${level} on Office { ${repeat(width, index => `a${level}_${index}: parent { ...F${level + 1} }`)} }`,
  )} fragment F${levels} on Office { id }`

const overlapping = (index: number) => `fragment F${index} on Office { id name parent { id name } }`

/** A query that should cost us as little as it cost its sender, and the code it is answered with. */
const hostile: readonly (readonly [name: string, query: string, code: string])[] = [
  ['a long document', `{ ${repeat(4_000, () => '__typename')} }`, 'TOO_MANY_TOKENS'],
  ['a very long name', `{ ${'a'.repeat(200_000)} }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['brackets without end', `{ a(b: ${'['.repeat(2_500)}) }`, 'TOO_DEEP'],
  ['braces without end', '{ a '.repeat(1_000), 'TOO_DEEP'],
  ['half a document', '{ a ', 'GRAPHQL_PARSE_FAILED'],
  ['deep nesting', `{ offices { nodes { ${nested(40, 'parent {', 'id')} } } }`, 'TOO_DEEP'],
  ['deep nesting through fragments', `${bomb(20, 1)}`, 'TOO_DEEP'],
  ['many aliases', `{ ${repeat(100, index => `a${index}: __typename`)} }`, 'TOO_MANY_ALIASES'],
  ['a field a thousand times', `{ ${repeat(1_000, () => '__typename')} }`, 'TOO_MANY_REPETITIONS'],
  ['fragments that double at each level', bomb(11, 4), 'TOO_LARGE'],
  [
    'fragments that contain themselves',
    '{ offices { nodes { ...F } } } fragment F on Office { parent { ...F } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'pages in pages',
    '{ occupations(first: 100) { nodes { experts(first: 100) { nodes { assignments(first: 100) { nodes { id } } } } } } }',
    'TOO_COSTLY',
  ],
  [
    'introspection in circles',
    `{ __schema { types { ${nested(6, 'fields { type {', 'name')} ${'} '.repeat(6)} } } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['many mutations', `mutation { ${repeat(30, index => `m${index}: signOut { ended }`)} }`, 'TOO_MANY_MUTATIONS'],
  ['many directives', `{ __typename ${repeat(400, () => '@include(if: true)')} }`, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'fragments that overlap',
    `{ offices { nodes { ${repeat(90, index => `...F${index}`)} } } } ${repeat(90, overlapping)}`,
    'TOO_MANY_REPETITIONS',
  ],
  [
    'fragments that nobody uses',
    `{ __typename } fragment F on Office { ${repeat(90, index => `... on Office { ${overlapping(index).slice(24)}`)} }`,
    'TOO_MANY_REPETITIONS',
  ],
]

for (const [name, query, code] of hostile) {
  test(`refuses ${name} at once`, async context => {
    const started = performance.now()
    const first = await send(app, query)
    const took = performance.now() - started
    const again = performance.now()
    await send(app, query)
    context.diagnostic(`${took.toFixed(1)} ms, again ${(performance.now() - again).toFixed(1)} ms`)
    assert.equal(first.body.errors?.[0]?.extensions.code, code, JSON.stringify(first.body).slice(0, 300))
    assert.equal(first.body.data, undefined)
    assert.ok(first.body.errors.length <= 21)
    assert.ok(took < 2_000)
  })
}

test('compares as many fields as may fall together in time', async context => {
  const fragment = (index: number) =>
    `fragment F${index} on Office { id name division { id code name level } parent { id name kind division { id name } } }`
  const query = `{ offices { nodes { ${repeat(16, index => `...F${index}`)} } } } ${repeat(16, fragment)}`
  const started = performance.now()
  const { body } = await send(app, query)
  context.diagnostic(`${(performance.now() - started).toFixed(1)} ms`)
  assert.deepEqual(body, { data: { offices: { nodes: [] } } })
})

test('a page size in a variable counts', async () => {
  const query = `query ($n: Int) { occupations(first: $n) { nodes { experts(first: $n) { nodes { assignments(first: $n) { nodes { id } } } } } } }`
  assert.equal((await send(app, query, { n: 100 })).body.errors?.[0]?.extensions.code, 'TOO_COSTLY')
  assert.equal((await send(app, query, { n: 5 })).body.errors, undefined)
})

test('a body beyond 256 kB is not read', async () => {
  const { status, body } = await send(app, `{ __typename } # ${'x'.repeat(300_000)}`)
  assert.deepEqual([status, body.errors?.[0]?.extensions], [413, { code: 'BODY_TOO_LARGE' }])
})

test('variables that do not fit are told by place, never by value', async () => {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { token } }'
  const { body } = await send(app, query, { input: { loginName: 7, password: ['hunter2'], delivery: 'OWL', more: 'hunter2' } })
  assert.deepEqual(
    body.errors?.map(({ message, extensions }) => [message, extensions]),
    ['loginName', 'password', 'delivery']
      .map(field => [`变量 $input.${field} 与其类型不符 · Variable $input.${field} does not fit its type`, { code: 'BAD_USER_INPUT' }])
      .concat([
        [
          '变量 $input 与其类型不符 · Variable $input does not fit its type: Field "more" is not defined by type "SignInInput".',
          { code: 'BAD_USER_INPUT' },
        ],
      ]),
  )
})
