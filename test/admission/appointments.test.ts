import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { acceptTerm } from '../../api/admission/appointment/accept-term.ts'
import { appointExpert, appointExperts } from '../../api/admission/appointment/appoint-experts.ts'
import { publishNotice } from '../../api/admission/notice/publish-notice.ts'
import type { Act } from '../../api/context.ts'
import { demand, notFound } from '../../api/refusal.ts'
import { certificateNumber, nextSerials } from '../../api/roster/certificate/issue-certificate.ts'
import { lastDayOfTerm } from '../../api/roster/maintenance/term-length.ts'
import type { Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { Account } from '../../schema/index.ts'
import { moveClock, withCalendar } from '../calendar.ts'
import { refusals } from '../engagement.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { World } from '../world.ts'
import { callOf, dayOf, idOf, nominees, statesOf } from './nominees.ts'

breaksOnPurpose('no application of somebody disqualified goes on', 'a disqualification is planted past its act')
breaksOnPurpose('an objection is decided by another person', 'an objection is planted as upheld')
breaksOnPurpose('certificate numbers have no gaps', 'the broken twins of the counter number the year 2090')

const world = await World.open()
after(() => world.close())
await withCalendar(world.connections)
const approver = await world.staff(['APPROVER'])

/** Nominees whose notice is over: the clock stays thirty days ahead. */
async function afterNotice(number: number, changes: object = {}) {
  await moveClock(world.connections, 0)
  const call = await callOf(world)
  const people = await nominees(world, call, number, changes)
  const input = { callId: toGlobalId('Call', call.id), mode: 'ALL_OR_NOTHING' as const, title: '公示', objectionsTo: '监督科' }
  await world.run(approver, act => publishNotice(act, input))
  await moveClock(world.connections, 30)
  return people
}
const appointed = (application: { id: number }, changes: object = {}, viewer: Viewer = approver) =>
  world.run(viewer, act => appointExpert(act, { applicationId: idOf(application), ...changes }))

test('S24 nobody is appointed before the notice is over; then record, term and certificate come of the application', async () => {
  const account = await world.put(Account, { loginName: 'applicant', displayName: '申请人' })
  const [one] = await afterNotice(1, { applicant: account.id })
  await moveClock(world.connections, 0)
  assert.deepEqual(await refusals(appointed(one!)), [{ code: 'NOTICE_STILL_OPEN', clause: 'S24' }])
  await moveClock(world.connections, 30)
  assert.deepEqual(await refusals(appointed(one!, {}, await world.staff(['REVIEWER']))), [{ code: 'ROLE_NEEDED' }])
  assert.deepEqual(await refusals(appointed(one!, { startsOn: '2020-01-01' })), [{ code: 'START_IMPOSSIBLE', clause: 'S25' }])
  const { term } = await appointed(one!)
  const today = await dayOf(world)
  const [row] = await world.rows(
    `select expert.name, expert.term_state, term.starts_on::text, term.ends_on::text, term.certificate_number, serial, year, length(code) as code,
       statement_accepted_at is not null as accepted, account.expert_id = expert.id as signs_in,
       (select count(*)::int from credential where expert_id = expert.id) as credentials,
       (select count(*)::int from employment where expert_id = expert.id) as employments,
       (select count(*)::int from experience where expert_id = expert.id) as experiences,
       (select count(*)::int from expert_occupation where expert_id = expert.id and "primary") as occupations
     from term join expert on expert.id = term.expert_id join appointment_certificate on term_id = term.id join account on account.id = ?
     where term.id = ?`,
    [account.id, term!.id],
  )
  const year = Number(today.slice(0, 4))
  assert.deepEqual(row, {
    name: one!.name,
    term_state: 'ACTIVE',
    starts_on: today,
    ends_on: lastDayOfTerm(today, 5),
    certificate_number: certificateNumber(year, 1),
    serial: 1,
    year,
    code: 14,
    accepted: true,
    signs_in: true,
    credentials: 1,
    employments: 1,
    experiences: 1,
    occupations: 1,
  })
  assert.deepEqual(await statesOf(world, [one!]), ['APPOINTED'])
  assert.deepEqual(await refusals(appointed(one!)), [{ code: 'WRONG_STATE' }])
})

test('S24 an open or upheld objection stands in the way, and so does a term in the roster on these days', async () => {
  const [held, again] = await afterNotice(2)
  const entry = await world.rows<{ id: number; notice: number }>(
    'select id, notice_id as notice from notice_entry where application_id = ?',
    [held!.id],
  )
  await world.rows(
    `insert into objection (code, notice_id, entry_id, application_id, office_id, anonymous, grounds, state, filed_at)
     values ('c', ?, ?, ?, ?, true, '不实', 'FILED', now())`,
    [entry[0]!.notice, entry[0]!.id, held!.id, world.city.id],
  )
  assert.deepEqual(await refusals(appointed(held!)), [{ code: 'OBJECTION_OPEN', clause: 'S24' }])
  await world.rows(`update objection set state = 'UPHELD'`)
  assert.deepEqual(await refusals(appointed(held!)), [{ code: 'OBJECTION_UPHELD', clause: 'S24' }])
  await appointed(again!)
  const [hash] = await world.rows<{ hash: string }>('select id_number_hash as hash from application where id = ?', [again!.id])
  const [twice] = await afterNotice(1, { idNumberHash: hash!.hash })
  assert.deepEqual(await refusals(appointed(twice!)), [{ code: 'TERM_OVERLAPS', clause: 'S25' }])
})

test('S29 whoever was disqualified is neither published nor appointed, under whatever name', async () => {
  const [one] = await afterNotice(1)
  const expert = await world.expert()
  await world.rows(
    `with incident as (insert into incident_record (expert_id, office_id, account, occurred_on, state) values (?, ?, '造假', '2020-01-01', 'OPEN') returning id)
     insert into disqualification (expert_id, office_id, id_number_hash, incident_id, finding, disqualified_on)
     select ?, ?, id_number_hash, incident.id, '伪造', '2020-01-02' from application, incident where application.id = ?`,
    [expert.id, world.city.id, expert.id, world.city.id, one!.id],
  )
  assert.deepEqual(await refusals(appointed(one!)), [{ code: 'DISQUALIFIED', clause: 'S29' }])
})

test('S25 a term that begins on 29 February ends on 28 February', () => {
  assert.equal(lastDayOfTerm('2028-02-29', 5), '2033-02-28')
  assert.equal(lastDayOfTerm('2024-02-29', 4), '2028-02-28')
})

test('S06 the independence statement of a term is accepted by the expert alone', async () => {
  const [one] = await afterNotice(1, { attestations: ['LAW_ABIDING'] })
  const { term } = await appointed(one!)
  const [row] = await world.rows<{ expert: number; accepted: boolean }>(
    'select expert_id as expert, statement_accepted_at is not null as accepted from term where id = ?',
    [term!.id],
  )
  assert.equal(row!.accepted, false)
  const accept = (viewer: Viewer, actsIndependently = true) =>
    world.run(viewer, act => acceptTerm(act, { termId: toGlobalId('Term', term!.id), actsIndependently }))
  assert.deepEqual(await refusals(accept(approver)), [{ code: 'EXPERT_ONLY', clause: 'S06' }])
  const expert = await world.signedIn(row!.expert)
  assert.deepEqual(await refusals(accept(expert, false)), [{ code: 'INDEPENDENCE_MISSING', path: ['actsIndependently'], clause: 'S06' }])
  await accept(expert)
  assert.deepEqual((await world.rows('select statement_accepted_at is not null as accepted from term where id = ?', [term!.id]))[0], {
    accepted: true,
  })
})

/** Many who take numbers at once, every third of whom is rolled back at the end; answers the numbers that were kept. */
async function raced(next: (act: Act) => Promise<number>): Promise<number[]> {
  const kept: number[] = []
  await Promise.allSettled(
    Array.from({ length: 24 }, (_, index) =>
      world
        .run(approver, async act => {
          const serial = await next(act)
          demand(index % 3 === 0 ? notFound('rolled back', ['id']) : undefined)
          return serial
        })
        .then(serial => kept.push(serial)),
    ),
  )
  return kept.sort((a, b) => a - b)
}
const gapless = Array.from({ length: 16 }, (_, index) => index + 1)

test('S24 certificate numbers have no gaps and no doubles, whoever comes at once and whatever is rolled back', async () => {
  assert.deepEqual(await raced(async act => (await nextSerials(act, world.roster.id, 2090, 1))[0]!), gapless)
})

test('the broken twins of the counter are caught: a sequence leaves gaps, reading the last number gives doubles', async () => {
  await world.rows('create sequence twin; grant usage on sequence twin to public')
  const sequence = await raced(async act => (await act.em.execute<[{ next: number }]>(`select nextval('twin')::int as next`))[0].next)
  assert.notDeepEqual(sequence, gapless)
  await world.rows('create table twin_number (serial int); grant all on twin_number to public')
  const reading = await raced(async act => {
    const [{ next }] = await act.em.execute<[{ next: number }]>('select coalesce(max(serial), 0) + 1 as next from twin_number')
    await act.em.execute('insert into twin_number values (?)', [next])
    return next
  })
  assert.notDeepEqual(reading, gapless)
})

test('S24 appointments of many at once, in two acts at the same moment, are numbered without gaps', async () => {
  const [one, other] = [await afterNotice(6), await afterNotice(5)]
  const both = [one, other].map(people =>
    world.run(approver, act => appointExperts(act, { applicationIds: people.map(idOf), mode: 'ALL_OR_NOTHING' })),
  )
  const answers = await Promise.all(both)
  assert.deepEqual(
    answers.map(({ done }) => done),
    [6, 5],
  )
  const rows = await world.rows<{ serial: number }>('select serial from appointment_certificate where year < 2090 order by serial')
  assert.deepEqual(
    rows.map(({ serial }) => serial),
    rows.map((_, index) => index + 1),
  )
})
