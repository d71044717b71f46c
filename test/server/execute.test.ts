import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { Viewers } from '../../api/identity/viewers.ts'
import { openExecution } from '../../api/open-execution.ts'
import { contextOf, testPlatform } from './doors.ts'

const { platform } = await testPlatform()
after(() => platform.close())
const execution = openExecution(platform, new Viewers(platform.aside))

test('a query is answered with its data', async () => {
  assert.deepEqual(await execution.execute({ query: '{ viewer { account { id } } __typename }' }, contextOf(platform)), {
    data: { viewer: null, __typename: 'Query' },
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
