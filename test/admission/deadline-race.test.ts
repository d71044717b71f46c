import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { checkDeadline } from '../../api/admission/application/submission-rules.ts'
import { submitApplication } from '../../api/admission/application/submit-application.ts'
import type { Act } from '../../api/context.ts'
import { withClient } from '../../api/postgres/roles.ts'
import { demand, Refused } from '../../api/refusal.ts'
import { inTransaction } from '../../api/transaction.ts'
import { nobody, type Viewer } from '../../api/viewer.ts'
import { Random } from '../../seeds/world/random.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { Admission } from './world.ts'

const admission = await Admission.open()
after(() => admission.close())
breaksOnPurpose('nothing was submitted late', 'the broken twins submit late, the trigger held off')
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

/** The deadline of a call, and how far the house's clock is from this machine's, in milliseconds. */
interface Deadline {
  readonly end: Date
  readonly ahead: number
}

/** Sets the house's clock so that the last day of the call ends in so many milliseconds. */
async function endsIn(callId: number, milliseconds: number): Promise<Deadline> {
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
  const [{ end, ahead }] = (await world.rows<{ end: string; ahead: number }>(
    `select end_of_day_in_shanghai(apply_until)::text as end, (extract(epoch from interval '${shift}') * 1000)::float as ahead
     from call_version where call_id = ?`,
    [callId],
  )) as [{ end: string; ahead: number }]
  return { end: new Date(end), ahead }
}

/**
 * Submits the drafts at moments spread over the time around the deadline, and counts by what is stored and by when each was sent, whatever the
 * act says of itself: late ones that were accepted, early ones that were refused.
 */
async function race(entries: readonly Entry[], { end, ahead }: Deadline, submit: (entry: Entry) => Promise<void>, random: Random) {
  const started = performance.now()
  const houseTime = () => Date.now() + ahead
  const outcomes = await Promise.all(
    entries.map(async entry => {
      const wait = random.below(2 * AROUND) - (performance.now() - started)
      await new Promise(resolve => setTimeout(resolve, Math.max(0, wait)))
      const sentAt = houseTime()
      try {
        await submit(entry)
        return { id: entry.id, accepted: true, sentAt, answeredAt: houseTime() }
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        assert.deepEqual(
          error.refusals.map(({ code }) => code),
          ['DEADLINE_PASSED'],
        )
        return { id: entry.id, accepted: false, sentAt, answeredAt: houseTime() }
      }
    }),
  )
  const stored = await world.rows<{ id: number; late: boolean }>(
    `select id, submitted_at >= ? as late from application where submitted_at is not null and id = any (?::int[])`,
    [end, `{${entries.map(({ id }) => id).join(',')}}`],
  )
  const storedLate = new Set(stored.filter(({ late }) => late).map(({ id }) => id))
  return {
    accepted: stored.length,
    said: outcomes.filter(({ accepted }) => accepted).length,
    // Two clocks are read one after the other: a millisecond is nobody's.
    late: outcomes.filter(({ id, accepted, sentAt }) => accepted && (storedLate.has(id) || sentAt > end.getTime() + 1)).length,
    early: outcomes.filter(({ accepted, answeredAt }) => !accepted && answeredAt < end.getTime() - 1).length,
    refused: outcomes.filter(({ accepted }) => !accepted).length,
  }
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
  const counted = await race(entries, await endsIn(numberOf(callId), AROUND), submit, new Random('race'))
  const { accepted, refused } = counted
  assert.deepEqual(counted, { accepted, said: accepted, late: 0, early: 0, refused: SUBMISSIONS - accepted })
  assert.ok(accepted > 0 && refused > 0, `${accepted} accepted, ${refused} refused: the deadline lay among them`)
})

/** Runs some work while the database does not hold the deadline itself: what is wrong then has to show in the count. */
async function withoutTrigger<Result>(work: () => Promise<Result>): Promise<Result> {
  const able = (to: 'enable' | 'disable') =>
    withClient(world.connections.owner, client => client.query(`alter table application ${to} trigger application_in_time`))
  await able('disable')
  try {
    return await work()
  } finally {
    await able('enable')
  }
}

/** Whoever judges by a moment taken before the row is theirs, which takes that many seconds, and stores this or that. */
const twin =
  (judgedAt: (act: Act) => Date, stored: 'house_now()' | 'judged', seconds = 0.1) =>
  ({ id, applicant }: Entry) =>
    inTransaction(world.context(applicant), async act => {
      const [terms] = await act.em.execute<{ applyUntil: string; opensOn: string }[]>(
        `select to_char(apply_until, 'YYYY-MM-DD') as "applyUntil", to_char(opens_on, 'YYYY-MM-DD') as "opensOn"
         from call_version join application on call_version_id = call_version.id where application.id = ?`,
        [id],
      )
      const moment = judgedAt(act)
      demand(checkDeadline(terms!, null, moment))
      // Somebody else holds the row meanwhile.
      await act.em.execute('select pg_sleep(?)', [seconds])
      await act.em.execute(
        `update application set submitted_at = ${stored === 'judged' ? '?' : 'coalesce(house_now(), ?)'}, state = 'SUBMITTED' where id = ?`,
        [moment, id],
      )
    })
const beforeTheLock = twin(act => act.now, 'house_now()')
const bySlowClock = twin(act => new Date(act.now.getTime() - 1_500), 'judged')
const byFastClock = twin(act => new Date(act.now.getTime() + 1_500), 'judged')

test('S28 broken twins are caught by the count: judging before the lock, by a clock that is slow, by one that is fast', async () => {
  // A machine that stands still around the deadline shows nothing: then there is another race.
  const caught = async (submit: (entry: Entry) => Promise<void>, races = 3): Promise<{ late: boolean; early: boolean }> => {
    const { id: callId } = await admission.publish()
    const entries = await drafts(callId, 200)
    const deadline = await endsIn(numberOf(callId), AROUND)
    const { late, early } = await withoutTrigger(() => race(entries, deadline, submit, new Random('twin')))
    return late + early === 0 && races > 1 ? caught(submit, races - 1) : { late: late > 0, early: early > 0 }
  }
  assert.deepEqual(await caught(beforeTheLock), { late: true, early: false })
  assert.deepEqual(await caught(bySlowClock), { late: true, early: false })
  assert.deepEqual(await caught(byFastClock), { late: false, early: true })
})

test('S28 the database itself refuses what is stored as late', async () => {
  const { id: callId } = await admission.publish()
  const [entry] = (await drafts(callId, 1)) as [Entry]
  await endsIn(numberOf(callId), 1_500)
  await assert.rejects(twin(act => act.now, 'house_now()', 2)(entry), /application_in_time|after its deadline/)
  assert.deepEqual(await world.rows('select submitted_at from application where id = ?', [entry.id]), [{ submitted_at: null }])
})
