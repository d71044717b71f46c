import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { withClient } from '../../api/postgres/roles.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { Admission } from './world.ts'

const admission = await Admission.open()
after(() => admission.close())
const { world } = admission
const PEOPLE = 40

/** What lies in the database of a batch: counts that are all the whole batch, or all nothing. */
async function traces(callId: string): Promise<number[]> {
  const call = Number(Buffer.from(callId, 'base64url').toString().split(':')[1])
  const [row] = await world.rows<Record<string, number>>(
    `select count(*) filter (where state = 'RECOMMENDED')::int as state, count(recommended_by_id)::int as reviewer,
       (select count(*)::int from application_event where act = 'RECOMMEND' and application_id in (select id from application where call_id = ?)) as events,
       (select count(*)::int from opinion where level = 'OFFICE' and application_id in (select id from application where call_id = ?)) as opinions,
       (select count(*)::int from eligibility_verdict where act = 'RECOMMEND' and application_id in (select id from application where call_id = ?)) as verdicts,
       (select count(*)::int from act_log where verb = 'application.recommended' and subject_id in (select id from application where call_id = ?)) as log
     from application where call_id = ?`,
    [call, call, call, call, call],
  )
  return Object.values(row!)
}

/** Makes the batch as it was before the act, as the owner role. */
async function undo(callId: string): Promise<void> {
  const call = Number(Buffer.from(callId, 'base64url').toString().split(':')[1])
  const ofCall = `application_id in (select id from application where call_id = ${call})`
  await world.rows(`delete from application_event where act = 'RECOMMEND' and ${ofCall}`)
  await world.rows(`delete from opinion where level = 'OFFICE' and ${ofCall}`)
  await world.rows(`delete from eligibility_verdict where act = 'RECOMMEND' and ${ofCall}`)
  await world.rows(
    `delete from act_log where verb = 'application.recommended' and subject_id in (select id from application where call_id = ${call})`,
  )
  await world.rows(`update application set state = 'ENDORSED', recommended_by_id = null where call_id = ${call}`)
}

test('the connection of an act is killed at many moments: all or nothing each time, and the act can be repeated', async () => {
  const { id: callId } = await admission.publish()
  await admission.endorsed({ callId })
  await world.rows(
    `insert into application (call_id, call_version_id, office_id, route, state, entry, name, sex, birth_date, id_number_sealed, id_number_hash,
       id_number_masked, phone_sealed, phone_masked, residence_id, employment_kind, employer_id, insured_in_id, form, attestations, submitted_at, verdict, applicant_id)
     select call_id, call_version_id, office_id, route, state, entry, name, sex, birth_date, id_number_sealed, id_number_hash || n,
       id_number_masked, phone_sealed, phone_masked, residence_id, employment_kind, employer_id, insured_in_id, form, attestations, submitted_at, verdict, applicant_id
     from (select * from application order by id desc limit 1) as model, generate_series(2, ?) as n`,
    [PEOPLE],
  )
  // The copies apply for what the model applies for.
  await world.rows(
    `insert into application_occupation (application_id, office_id, occupation_id, "primary")
     select a.id, a.office_id, o.occupation_id, true from application as a, (select occupation_id from application_occupation limit 1) as o
     where not exists (select from application_occupation where application_id = a.id)`,
  )
  const pendingOf = { callId, officeId: toGlobalId('Office', world.county.id) }
  const input = { pendingOf, mode: 'ALL_OR_NOTHING', opinion: admission.favourable }
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
    const found = await traces(callId)
    assert.ok(found.every(count => count === 0) || found.every(count => count === PEOPLE), `killed after ${delay} ms: ${found.join()}`)
    if (found[0] === PEOPLE) await undo(callId)
  }
  assert.ok(killed >= 12, `killed ${killed} on their way`)
  await run()
  assert.deepEqual(await traces(callId), Array(6).fill(PEOPLE))
})
