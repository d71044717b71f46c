import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { checkDeadline } from '../../api/admission/application/submission-rules.ts'
import { submitApplication } from '../../api/admission/application/submit-application.ts'
import { withClient } from '../../api/postgres/roles.ts'
import { Refused } from '../../api/refusal.ts'
import { inTransaction } from '../../api/transaction.ts'
import { nobody, type Viewer } from '../../api/viewer.ts'
import { Random } from '../../seeds/world/random.ts'
import { Admission } from './world.ts'

const admission = await Admission.open()
after(() => admission.close())
const { world } = admission

/** How many submissions, and within how many milliseconds around the deadline. */
const SUBMISSIONS = 1_000
const AROUND = 2_000

interface Entry {
  readonly id: number
  readonly applicant: Viewer
}

/** Copies of one draft that is ready to be submitted, each with an applicant of its own. */
async function drafts(callId: string, count: number): Promise<Entry[]> {
  await admission.draft(await admission.applicant(), { callId })
  const copied = await world.rows<{ id: number; account: number }>(
    `with model as (select * from application order by id desc limit 1), n as (select generate_series(1, ?) as n),
     people as (insert into account (login_name, display_name) select 'racer' || model.id || '.' || n, '申请人' from n, model returning id),
     numbered as (select id, row_number() over (order by id) as n from people),
     copies as (
       insert into application (call_id, call_version_id, office_id, route, state, entry, applicant_id, name, sex, birth_date, id_number_sealed,
         id_number_hash, id_number_masked, phone_sealed, phone_masked, residence_id, employment_kind, employer_id, insured_in_id, heritage_bearer, form)
       select call_id, call_version_id, office_id, route, state, entry, numbered.id, name, sex, birth_date, id_number_sealed,
         id_number_hash || n, id_number_masked, phone_sealed, phone_masked, residence_id, employment_kind, employer_id, insured_in_id, heritage_bearer, form
       from model, numbered returning id, applicant_id),
     occupations as (insert into application_occupation (application_id, office_id, occupation_id, "primary")
       select copies.id, o.office_id, o.occupation_id, o."primary" from copies, application_occupation as o where o.application_id = (select id from model)),
     documents as (insert into application_document (application_id, office_id, kind, file_id, sha256)
       select copies.id, d.office_id, d.kind, d.file_id, d.sha256 from copies, application_document as d where d.application_id = (select id from model))
     select id, applicant_id as account from copies order by id`,
    [count],
  )
  return copied.map(({ id, account }) => ({ id, applicant: { ...nobody, account } }))
}

/** Sets the house's clock so that the last day of the call ends in so many milliseconds. */
async function endsIn(callId: number, milliseconds: number): Promise<Date> {
  const [{ shift }] = (await world.rows<{ shift: string }>(
    `select (end_of_day_in_shanghai(apply_until) - clock_timestamp() - interval '${milliseconds} milliseconds')::text as shift
     from call_version where call_id = ? order by number desc limit 1`,
    [callId],
  )) as [{ shift: string }]
  await withClient(world.connections.owner, client =>
    client.query(
      `create or replace function house_now() returns timestamptz language sql volatile as $$ select clock_timestamp() + interval '${shift}' $$`,
    ),
  )
  const [{ end }] = (await world.rows<{ end: string }>(
    'select end_of_day_in_shanghai(apply_until)::text as end from call_version where call_id = ?',
    [callId],
  )) as [{ end: string }]
  return new Date(end)
}

/** Submits the drafts at moments spread over the time around the deadline; answers how each went, by the moment it was judged at. */
async function race(entries: readonly Entry[], submit: (entry: Entry) => Promise<void>, random: Random) {
  const started = performance.now()
  return Promise.all(
    entries.map(async entry => {
      const wait = random.below(2 * AROUND) - (performance.now() - started)
      await new Promise(resolve => setTimeout(resolve, Math.max(0, wait)))
      try {
        await submit(entry)
        return { id: entry.id, accepted: true, judgedAt: undefined }
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        const [refusal] = error.refusals as readonly { code: string; judgedAt?: Date }[]
        assert.equal(refusal!.code, 'DEADLINE_PASSED')
        return { id: entry.id, accepted: false, judgedAt: refusal!.judgedAt }
      }
    }),
  )
}

const submit = ({ id, applicant }: Entry) =>
  inTransaction(world.context(applicant), async act => {
    await submitApplication(act, admission.submitInput(idOf(id)) as never)
  })
const idOf = (id: number) => Buffer.from(`Application:${id}`).toString('base64url')
const numberOf = (globalId: string) => Number(Buffer.from(globalId, 'base64url').toString().split(':')[1])

test('S28 a thousand submissions around the deadline: none late is accepted, none early refused', async () => {
  const { id: callId } = await admission.publish()
  const entries = await drafts(callId, SUBMISSIONS)
  const end = await endsIn(numberOf(callId), AROUND)
  const outcomes = await race(entries, submit, new Random('race'))
  const accepted = await world.rows<{ id: number; at: string; late: boolean }>(
    `select application.id, submitted_at >= ? as late from application where submitted_at is not null and id = any (?::int[])`,
    [end, `{${entries.map(({ id }) => id).join(',')}}`],
  )
  assert.deepEqual(
    accepted.filter(({ late }) => late),
    [],
    'late and accepted',
  )
  const early = outcomes.filter(({ accepted, judgedAt }) => !accepted && judgedAt! < end)
  assert.deepEqual(early, [], 'early and refused')
  assert.equal(accepted.length, outcomes.filter(one => one.accepted).length)
  const refused = outcomes.length - accepted.length
  assert.ok(accepted.length > 0 && refused > 0, `${accepted.length} accepted, ${refused} refused: the deadline lay among them`)
})

test('S28 broken twins: whoever judges by the server’s own clock, or before the lock, is caught', async () => {
  const { id: callId } = await admission.publish()
  const entries = await drafts(callId, 2)
  const [one, other] = entries as [Entry, Entry]
  const end = await endsIn(numberOf(callId), 400)
  const row = (id: number) =>
    world.rows<{ apply: string; opens: string }>(
      `select to_char(apply_until, 'YYYY-MM-DD') as apply, to_char(opens_on, 'YYYY-MM-DD') as opens from call_version join application on call_version_id = call_version.id where application.id = ?`,
      [id],
    )
  /** Judges by a moment taken elsewhere, then writes what the house's clock says. */
  const twin =
    (moment: () => Promise<Date>) =>
    async ({ id, applicant }: Entry) => {
      const [{ apply, opens }] = (await row(id)) as [{ apply: string; opens: string }]
      await inTransaction(world.context(applicant), async act => {
        const judged = await moment()
        if (checkDeadline({ opensOn: opens, applyUntil: apply }, null, judged)) throw new Refused([])
        // Somebody else holds the row past the deadline.
        await act.em.execute('select pg_sleep(0.6)')
        await act.em.execute(`update application set submitted_at = house_now(), state = 'SUBMITTED' where id = ?`, [id])
      })
    }
  const houseNow = async () => new Date((await world.rows<{ now: string }>('select house_now()::text as now'))[0]!.now)
  await assert.rejects(twin(houseNow)(one), /application_in_time|after its deadline/, 'judged before the lock')
  await assert.rejects(
    twin(async () => new Date(end.getTime() - 3_600_000))(other),
    /application_in_time|after its deadline/,
    'judged by a clock that is slow',
  )
  const written = await world.rows(`select id from application where id = any (?::int[]) and submitted_at is not null`, [
    `{${one.id},${other.id}}`,
  ])
  assert.deepEqual(written, [], 'the database itself refused both')
})
