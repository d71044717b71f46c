/**
 * `npm run bench:admission`: a batch of 10,000 applications recommended, listed, approved and published, each in one call over GraphQL with
 * a result for each row, its progress read meanwhile. Then the verdicts of 100,000 applications judged again. Invented applications in a
 * database of its own; numbers may be given: `bench/admission/index.ts 1000 10000`.
 */
import { toGlobalId } from '../../schema/base/global-id.ts'
import { Admission } from '../../test/admission/world.ts'
import { withCalendar } from '../../test/calendar.ts'

const [batch = 10_000, judged = 100_000] = process.argv.slice(2).map(Number)

const admission = await Admission.open()
const { world } = admission
await withCalendar(world.connections)
try {
  const call = await admission.publish()
  await multiply(await admission.endorsed({ callId: call.id }), batch - 1)
  const ids = await idsOf(call.id)
  const opinion = admission.favourable
  const pendingOf = { callId: call.id, officeId: toGlobalId('Office', world.county.id) }
  const many = { pendingOf, mode: 'ALL_OR_NOTHING', opinion }
  const decided = 'done refused results { done }'
  const recommending = await timed(`recommended ${ids.length}`, 'one', () =>
    admission.mutate(admission.reviewer, 'recommendApplications', decided, { ...many, progressKey: 'one' }),
  )
  await timed(`listed ${ids.length}`, undefined, () => admission.closeList(ids.length, call.id))
  const approving = await timed(`approved ${ids.length}`, 'two', () =>
    admission.mutate(admission.approver, 'approveApplications', decided, { ...many, progressKey: 'two' }),
  )
  const notice = { callId: call.id, mode: 'ALL_OR_NOTHING', title: '拟入库专家公示', objectionsTo: '监督科', progressKey: 'three' }
  const publishing = await timed(`published ${ids.length}`, 'three', () =>
    admission.mutate(admission.approver, 'publishNotice', decided, notice),
  )
  const sum = recommending + approving + publishing
  console.log(`recommended, approved and published ${ids.length}: ${sum.toFixed(2)} s, to stay under 30 s for 10,000`)

  const larger = await admission.publish()
  await multiply(await admission.submitted({ callId: larger.id }), judged - 1)
  await world.rows('analyze application')
  const input = { callId: larger.id, progressKey: 'four' }
  await timed(`judged again ${judged}, nothing changed`, 'four', () =>
    admission.mutate(admission.approver, 'recomputeVerdicts', 'judged changed', input),
  )
} finally {
  await admission.close()
}

/** What a call answers; of a batch, a result for each row. */
type Answer = object & { readonly results?: readonly { readonly done: boolean }[] }

/** Runs one call, reading its progress beside it. Answers its seconds. */
async function timed(name: string, key: string | undefined, work: () => Promise<Answer>): Promise<number> {
  const seen = new Set<number>()
  let running = true
  const watching = (async () => {
    while (running && key) {
      for (const viewer of [admission.reviewer, admission.approver]) {
        const { batchProgress } = await admission.ask(viewer, 'query ($key: String!) { batchProgress(key: $key) { done total } }', { key })
        if (batchProgress) seen.add(batchProgress.done)
      }
      await new Promise(resolve => setTimeout(resolve, 100))
    }
  })()
  const started = performance.now()
  const { results, ...answer } = await work()
  const seconds = (performance.now() - started) / 1000
  running = false
  await watching
  const rows = results ? `  ${results.filter(({ done }) => done).length} of ${results.length} rows done` : ''
  console.log(`${name}: ${seconds.toFixed(2)} s  ${JSON.stringify(answer)}${rows}  progress seen ${seen.size} times`)
  return seconds
}

async function idsOf(callId: string): Promise<string[]> {
  const number = Number(Buffer.from(callId, 'base64url').toString().split(':')[1])
  const rows = await world.rows<{ id: number }>('select id from application where call_id = ? order by id', [number])
  return rows.map(({ id }) => Buffer.from(`Application:${id}`).toString('base64url'))
}

/** So many copies of an application, of people of their own. */
async function multiply(model: string, copies: number): Promise<void> {
  const id = Number(Buffer.from(model, 'base64url').toString().split(':')[1])
  await world.rows(
    `with n as (select generate_series(1, ?::int) as n), model as (select * from application where id = ?),
     copies as (
       insert into application (call_id, call_version_id, office_id, route, state, entry, name, sex, birth_date, id_number_sealed,
         id_number_hash, id_number_masked, phone_sealed, phone_masked, email_sealed, email_masked, residence_id, employment_kind, employer_id,
         insured_in_id, heritage_bearer, form, attestations, submitted_at, verdict, applicant_id)
       select call_id, call_version_id, office_id, route, state, entry, name, sex, birth_date, id_number_sealed,
         md5(id_number_hash || n), id_number_masked, phone_sealed, phone_masked, email_sealed, email_masked, residence_id, employment_kind, employer_id,
         insured_in_id, heritage_bearer, form, attestations, submitted_at, verdict, applicant_id
       from model, n returning id)
     insert into application_occupation (application_id, office_id, occupation_id, "primary")
     select copies.id, o.office_id, o.occupation_id, o."primary" from copies, application_occupation as o where o.application_id = ?`,
    [copies, id, id],
  )
}
