import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { withClient } from '../../api/postgres/roles.ts'
import { PendingBatch } from './pending-batch.ts'
import { Admission } from './world.ts'

const admission = await Admission.open()
after(() => admission.close())
const { world } = admission
const PEOPLE = 40

test('the connection of an act is killed at many moments: all or nothing each time, and the act can be repeated', async () => {
  const batch = await PendingBatch.plant(admission, PEOPLE)
  const { input } = batch
  const query = `mutation ($input: RecommendApplicationsInput!) { recommendApplications(input: $input) { done userErrors { code } } }`
  const run = () => admission.execution.execute({ query, variables: { input } }, world.context(admission.reviewer))
  let killed = 0
  // More kills than the pool has places: what a dead connection held has to come back.
  for (let round = 0; killed < 12 && round < 60; round++) {
    const delay = 1 + ((round * 7) % 50)
    const running = run().catch(() => undefined)
    await new Promise(resolve => setTimeout(resolve, delay))
    killed += await withClient(world.connections.app, async client => {
      const { rows } = await client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and usename = current_user and state <> 'idle' and pid <> pg_backend_pid()`,
      )
      return rows.length
    })
    await running
    const found = await batch.traces()
    assert.ok(found.every(count => count === 0) || found.every(count => count === PEOPLE), `killed after ${delay} ms: ${found.join()}`)
    if (found[0] === PEOPLE) await batch.undo()
  }
  assert.ok(killed >= 12, `killed ${killed} on their way`)
  await run()
  assert.deepEqual(await batch.traces(), Array(6).fill(PEOPLE))
})
