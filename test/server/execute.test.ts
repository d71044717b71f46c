import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { Execution } from '../../api/execute.ts'
import { makeSchema } from '../../api/schema.ts'
import { contextOf, testPlatform } from './doors.ts'

const { platform } = await testPlatform()
after(() => platform.close())
const execution = new Execution(makeSchema(), async context => context)

test('answers a query', async () => {
  assert.deepEqual(await execution.execute({ query: '{ __typename viewer { account { id } } }' }, contextOf(platform)), {
    data: { __typename: 'Query', viewer: null },
  })
})

test('a mutation is refused with data', async () => {
  const outcome = await execution.execute(
    {
      query:
        'mutation { grantRole(input: { accountId: "x", officeId: "y", role: ANALYST }) { roleGrant { id } userErrors { __typename code path } } }',
    },
    contextOf(platform),
  )
  assert.deepEqual(outcome, {
    data: { grantRole: { roleGrant: null, userErrors: [{ __typename: 'NotFound', code: 'NOT_FOUND', path: ['accountId'] }] } },
  })
})
