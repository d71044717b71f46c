import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Act } from '../../api/context.ts'
import { readRecord } from '../../api/dispatch/ceremony/stored-record.ts'
import { preCheck } from '../../api/dispatch/conflicts/could-serve.ts'
import { decideConflict } from '../../api/dispatch/conflicts/decide-conflict.ts'
import { declareConflict } from '../../api/dispatch/conflicts/declare-conflict.ts'
import { importContestants } from '../../api/dispatch/conflicts/import-contestants.ts'
import { viewContactSheet } from '../../api/dispatch/panel/view-contact-sheet.ts'
import { writeSheet } from '../../api/documents/write-sheet.ts'
import { PHONE } from '../../api/personal.ts'
import type { Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import type { DeclareConflictInput } from '../../schema/dispatch/declare-conflict.ts'
import { BusyPeriod, Employment, SkillMasterStudio, StudioLead } from '../../schema/index.ts'
import { drawn, proofOf, type SeatRow, seats, verdict } from './draw.ts'
import { engagement, panel, refusals } from './engagement.ts'
import { World } from './world.ts'

const world = await World.open()
after(() => world.close())
const organiser = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])
const supervisor = await world.staff(['SUPERVISOR'])
const long = { term: ['2025-01-01', '2099-12-31'] } as const
await world.experts(12, long)

let year = 2030
const days = () => ({ startsOn: `${year}-05-10`, endsOn: `${year++}-05-11` })
async function drawnPanel(changes = {}) {
  const made = await engagement(world, organiser, { ...days(), ...changes })
  const drawnOne = await panel(world, organiser, made)
  await drawn(world, officer, drawnOne)
  return { engagement: made, panel: drawnOne, seats: await seats(world, drawnOne) }
}

const declare = (viewer: Viewer, expert: number, changes: Partial<DeclareConflictInput>) =>
  world.run(viewer, act =>
    declareConflict(act, {
      expertId: toGlobalId('Expert', expert),
      kind: 'INTEREST',
      declaredBy: 'EXPERT',
      explanation: '持有股份',
      ...changes,
    }),
  )
const state = async (seat: SeatRow) =>
  (await world.rows<{ state: string }>('select state from assignment where id = ?', [seat.id]))[0]!.state

test('S06 what the expert declares about a host vacates every seat it concerns at once, mergers resolved', async () => {
  const host = await world.organisation('COLLEGE')
  const absorbed = await world.organisation('COLLEGE', { into: host.id, on: '2026-01-01' })
  const hostId = toGlobalId('Organisation', host.id)
  const first = await drawnPanel({ hostId })
  const [seat] = first.seats as [SeatRow]
  // The same person on later panels: one at the same host, one elsewhere.
  const again = await drawnUntil(seat.expert, { hostId })
  const elsewhere = await drawnUntil(seat.expert, {})
  await declare(await world.signedIn(seat.expert), seat.expert, { organisationId: toGlobalId('Organisation', absorbed.id) })
  assert.deepEqual(
    [await state(seat), await state(again.seat), await state(elsewhere.seat)],
    ['RECUSED', 'RECUSED', 'INVITED'],
    'elsewhere nothing changes',
  )
  for (const one of [first, again]) {
    assert.equal((await seats(world, one.panel)).filter(row => row.state === 'INVITED').length, 5)
    assert.equal(await verdict(world, one.panel), 'ACCEPTED')
    assert.deepEqual(readRecord(await proofOf(world, one.panel)).rounds[0]!.departures[0]!.cause, 'CONFLICTED')
  }
})

/** Draws panels until somebody sits on one: chance decides, ten times is enough for five seats of twelve. */
async function drawnUntil(expert: number, changes: object) {
  for (let i = 0; i < 60; i++) {
    const made = await drawnPanel(changes)
    const seat = made.seats.find(row => row.expert === expert && row.state === 'INVITED')
    if (seat) return { ...made, seat }
  }
  throw new Error('never drawn')
}

test('S06 what a host claims needs evidence and a supervisor: until then it moves nobody and keeps nobody out; upheld, it vacates the seat', async () => {
  const one = await drawnPanel()
  const [seat] = one.seats as [SeatRow]
  const about = { engagementId: toGlobalId('Engagement', one.engagement.id), declaredBy: 'HOST' } as const
  assert.deepEqual(await refusals(declare(organiser, seat.expert, about)), [{ code: 'EVIDENCE_MISSING', path: ['evidence'] }])
  const { conflict } = await declare(organiser, seat.expert, { ...about, evidence: '工商登记信息截图' })
  assert.equal(await state(seat), 'INVITED')
  const later = await panel(world, organiser, one.engagement, [{ role: 'JUDGE', number: 1 }])
  const asked = { expertId: toGlobalId('Expert', seat.expert), panelId: toGlobalId('Panel', later.id) }
  const precheck = () => world.run(organiser, act => preCheck(act, asked))
  assert.deepEqual(await precheck(), { could: true, roles: ['JUDGE'], exclusions: [] }, 'a claim vetoes nobody, and the seat is sealed')

  const decide = (viewer: Viewer, decision: 'UPHOLD' | 'DISMISS', reason = '证据属实') =>
    world.run(viewer, act => decideConflict(act, { conflictId: toGlobalId('ConflictOfInterest', conflict!.id), decision, reason }))
  assert.deepEqual(await refusals(decide(organiser, 'UPHOLD')), [{ code: 'ROLE_NEEDED' }])
  assert.deepEqual(await refusals(decide(supervisor, 'UPHOLD', ' ')), [{ code: 'REASON_MISSING', path: ['reason'] }])
  await decide(supervisor, 'UPHOLD')
  assert.equal(await state(seat), 'RECUSED')
  assert.equal((await seats(world, one.panel)).filter(row => row.state === 'INVITED').length, 5)
  assert.equal(await verdict(world, one.panel), 'ACCEPTED')
  assert.deepEqual(
    (await precheck()).exclusions.map(({ reason, clause }) => [reason, clause]),
    [['DECLARED_CONFLICT', 'S06']],
  )
  assert.deepEqual(await refusals(decide(supervisor, 'DISMISS')), [{ code: 'WRONG_STATE' }])

  const second = await world.run(supervisor, act =>
    declareConflict(act, {
      ...about,
      declaredBy: 'OFFICE',
      kind: 'KIN',
      explanation: '亲属',
      evidence: '户籍证明',
      expertId: asked.expertId,
    }),
  )
  const own = { conflictId: toGlobalId('ConflictOfInterest', second.conflict!.id), decision: 'UPHOLD', reason: '属实' } as const
  assert.deepEqual(await refusals(world.run(supervisor, act => decideConflict(act, own))), [{ code: 'SECOND_PERSON_NEEDED' }])
})

test('a change of any record re-checks the open seats in the same transaction: employment, merger, contestants, studio, term, days', async () => {
  const work = (organisation: number) => ({ organisation, employerName: null, post: '顾问', startsOn: '2020-01-01', endsOn: null })
  const lost = async (change: (seat: SeatRow, made: Awaited<ReturnType<typeof drawnPanel>>) => Promise<(act: Act) => unknown>) => {
    const made = await drawnPanel()
    const seat = made.seats.find(row => row.state === 'INVITED')!
    const tell = await change(seat, made)
    await world.run(organiser, async act => void (await tell(act)))
    assert.equal((await seats(world, made.panel)).filter(row => row.state === 'INVITED').length, 5, 'filled again')
    assert.equal(await verdict(world, made.panel), 'ACCEPTED')
    const [row] = await world.rows<{ state: string; reason: string }>('select state, reason from assignment where id = ?', [seat.id])
    return row!.state
  }
  const part = async (expert: number) => ({
    expert,
    office: (await world.rows<{ id: number }>('select office_id as id from expert where id = ?', [expert]))[0]!.id,
  })
  const changed = (expert: number) => (act: Act) => act.emit('expert.changed', { expert })

  assert.equal(
    await lost(async ({ expert }, made) => {
      await world.put(Employment, { ...(await part(expert)), ...work(made.engagement.host.id) })
      return changed(expert)
    }),
    'RECUSED',
  )
  await world.rows('delete from employment where post = ?', ['顾问'])
  assert.equal(
    await lost(async ({ expert }, made) => {
      const elsewhere = await world.organisation()
      await world.put(Employment, { ...(await part(expert)), ...work(elsewhere.id) })
      await world.rows(`update organisation set merged_into_id = ?, merged_on = '2026-01-01' where id = ?`, [
        made.engagement.host.id,
        elsewhere.id,
      ])
      return act => act.emit('organisation.changed', { organisation: elsewhere.id })
    }),
    'RECUSED',
  )
  await world.rows('delete from employment where post = ?', ['顾问'])
  assert.equal(
    await lost(async ({ expert }, made) => {
      const [known] = await world.rows<{ name: string; unit: string }>(
        'select expert.name, organisation.name as unit from expert join organisation on organisation.id = employer_id where expert.id = ?',
        [expert],
      )
      const csv = `姓名,单位,教练,教练单位\n选手甲,某某公司,${known!.name},${known!.unit}\n`
      return act => importContestants(act, { engagementId: toGlobalId('Engagement', made.engagement.id), csv, mode: 'ALL_ROWS' })
    }),
    'RECUSED',
  )
  assert.equal(
    await lost(async ({ expert }, made) => {
      const studio = {
        name: '工作室',
        level: 'CITY',
        host: made.engagement.host.id,
        occupation: world.welding.id,
        division: world.counties[0]!.id,
      }
      const { id } = await world.put(SkillMasterStudio, { ...studio, establishedOn: '2020-01-01' })
      await world.put(StudioLead, { ...(await part(expert)), studio: id, startsOn: '2020-01-01', endsOn: null })
      return changed(expert)
    }),
    'RECUSED',
  )
  await world.rows('delete from studio_lead')
  const own = async (expert: number, declaredBy: string) => {
    const made = { ...(await part(expert)), startsOn: '2030-01-01', endsOn: '2090-12-31', note: null, enteredBy: null, declaredBy }
    await world.put(BusyPeriod, made)
    return (act: Act) => act.emit('busy.changed', { expert })
  }
  assert.equal(await lost(({ expert }) => own(expert, 'EXPERT')), 'RELEASED')
  await world.rows('delete from busy_period')
  assert.equal(await lost(({ expert }) => own(expert, 'OFFICE')), 'INVITED', 'what staff enter vacates nothing')
  await world.rows('delete from busy_period')
  assert.equal(
    await lost(async ({ expert }) => {
      await world.rows(`update term set ends_on = '2029-12-31' where expert_id = ?`, [expert])
      return changed(expert)
    }),
    'RELEASED',
  )
  await world.rows(`update term set ends_on = '2099-12-31'`)
})

test('a contestants’ sheet with three wrong rows of four hundred: each by row and column, nothing imported unless asked', async () => {
  const made = await engagement(world, organiser, days())
  const line = (number: number) => {
    if (number === 17) return ',某某公司,'
    if (number === 200) return `选手${number},,`
    return number === 399 ? '选手5,某某公司,' : `选手${number},某某公司,`
  }
  const csv = ['姓名,单位,教练', ...Array.from({ length: 400 }, (_, index) => line(index + 1))].join('\n')
  const bring = (mode: 'DRY_RUN' | 'ALL_ROWS' | 'GOOD_ROWS', changes = {}) =>
    world.run(organiser, act => importContestants(act, { engagementId: toGlobalId('Engagement', made.id), csv, mode, ...changes }))
  const stored = async () =>
    (await world.rows<{ number: number }>('select count(*)::int as number from contestant where engagement_id = ?', [made.id]))[0]!.number
  const { report } = await bring('DRY_RUN')
  const faults = report!.faults.map(({ row, column, code }) => [row, column, code])
  assert.deepEqual(faults, [
    [18, '姓名', 'MISSING'],
    [201, '单位', 'MISSING'],
    [400, '姓名', 'TWICE_IN_FILE'],
  ])
  assert.deepEqual([report!.rows, report!.good, report!.written, await stored()], [400, 397, 0, 0])
  assert.deepEqual(await refusals(bring('ALL_ROWS')), [{ code: 'FAULTY_ROWS', path: ['csv'] }])
  assert.equal(await stored(), 0)
  const cells = csv
    .split('\n')
    .slice(1)
    .map(text => [...text.split(','), ''])
  const columns = ['姓名', '单位', '教练', '教练单位'].map(header => ({ header, width: 20 }))
  const workbook = Buffer.from(await writeSheet({ name: '选手名单', columns, rows: cells })).toString('base64')
  const read = await bring('DRY_RUN', { csv: undefined, workbook })
  assert.deepEqual(
    read.report!.faults.map(({ sheet, row, column, code }) => [sheet, row, column, code]),
    faults.map(fault => ['选手名单', ...fault]),
  )
  assert.deepEqual(await refusals(bring('DRY_RUN', { workbook })), [{ code: 'CSV_OR_WORKBOOK', path: ['csv'] }])
  await bring('GOOD_ROWS')
  assert.equal(await stored(), 397)
  await bring('ALL_ROWS', { csv: '姓名,单位\n选手甲,某某公司\n' })
  assert.equal(await stored(), 1, 'the list replaces the one before')
  assert.deepEqual(
    await refusals(
      world.run(officer, act => importContestants(act, { engagementId: toGlobalId('Engagement', made.id), csv, mode: 'DRY_RUN' })),
    ),
    [{ code: 'ROLE_NEEDED' }],
  )
})

test('the contact sheet: not before the opening, not without a purpose, each view in the log', async () => {
  const one = await drawnPanel()
  await world.rows('update expert set phone_sealed = ?', [world.platform.seals.seal(PHONE, '13800138000')])
  const view = (viewer: Viewer, purpose = '安排接站') =>
    world.run(viewer, act => viewContactSheet(act, { panelId: toGlobalId('Panel', one.panel.id), purpose }))
  assert.deepEqual(await refusals(view(organiser)), [{ code: 'STILL_SEALED' }])
  await world.open(one.panel)
  assert.deepEqual(await refusals(view(organiser, ' ')), [{ code: 'PURPOSE_MISSING', path: ['purpose'] }])
  assert.deepEqual(await refusals(view(await world.staff(['ROSTER_MANAGER']))), [{ code: 'ROLE_NEEDED' }])
  const { contacts } = await view(organiser)
  assert.deepEqual(contacts!.map(({ role, phone }) => [role, phone]).slice(0, 2), [
    ['CHIEF_JUDGE', '13800138000'],
    ['JUDGE', '13800138000'],
  ])
  const log = await world.rows<{ details: object }>(`select details from act_log where verb = 'contacts.viewed'`)
  assert.deepEqual(log, [{ details: { purpose: '安排接站', people: 5 } }])
})

test('S06 two on one panel: the one who declares leaves, the other stays', async () => {
  const { seats: rows } = await drawnPanel()
  const [one, other] = rows as [SeatRow, SeatRow]
  await declare(await world.signedIn(other.expert), other.expert, { kind: 'KIN', otherExpertId: toGlobalId('Expert', one.expert) })
  assert.deepEqual([await state(one), await state(other)], ['INVITED', 'RECUSED'])
})

test('a conflict that ends before the duty, or concerns another engagement, vacates nothing', async () => {
  const { seats: rows, engagement: made } = await drawnPanel()
  const [seat] = rows as [SeatRow]
  const itself = await world.signedIn(seat.expert)
  const other = await engagement(world, organiser, { ...days(), hostId: toGlobalId('Organisation', (await world.organisation()).id) })
  await declare(itself, seat.expert, { organisationId: toGlobalId('Organisation', other.host.id) })
  await declare(itself, seat.expert, {
    engagementId: toGlobalId('Engagement', made.id),
    startsOn: '2026-01-01',
    endsOn: '2027-01-01',
  })
  assert.equal(await state(seat), 'INVITED')
})

test('who declares for whom, about what, and when: bad input is refused and nothing is written', async () => {
  const { seats: rows, engagement: made } = await drawnPanel()
  const [seat, other] = rows as [SeatRow, SeatRow]
  const itself = await world.signedIn(seat.expert)
  const engagementId = toGlobalId('Engagement', made.id)
  const organisationId = toGlobalId('Organisation', 1)
  const uninvited = await engagement(world, organiser, days())
  const cases: readonly (readonly [Viewer, Partial<DeclareConflictInput>, object])[] = [
    [await world.signedIn(other.expert), { organisationId }, { code: 'OWN_CONFLICT_ONLY', path: ['declaredBy'] }],
    [organiser, { engagementId }, { code: 'OWN_CONFLICT_ONLY', path: ['declaredBy'] }],
    [itself, { organisationId, declaredBy: 'OFFICE', evidence: '截图' }, { code: 'ROLE_NEEDED' }],
    [officer, { engagementId, declaredBy: 'HOST', evidence: '截图' }, { code: 'ROLE_NEEDED' }],
    [itself, { engagementId: toGlobalId('Engagement', uninvited.id) }, { code: 'NOT_FOUND', path: ['engagementId'] }],
    [itself, {}, { code: 'ONE_OBJECT', path: ['organisationId'] }],
    [itself, { organisationId, otherExpertId: toGlobalId('Expert', other.expert) }, { code: 'ONE_OBJECT', path: ['organisationId'] }],
    [itself, { otherExpertId: toGlobalId('Expert', seat.expert) }, { code: 'SAME_EXPERT', path: ['otherExpertId'] }],
    [itself, { organisationId: toGlobalId('Organisation', 999_999) }, { code: 'NOT_FOUND', path: ['organisationId'] }],
    [itself, { organisationId: engagementId }, { code: 'NOT_FOUND', path: ['organisationId'] }],
    [itself, { otherExpertId: toGlobalId('Expert', 999_999) }, { code: 'NOT_FOUND', path: ['otherExpertId'] }],
    [itself, { organisationId, explanation: ' ' }, { code: 'EXPLANATION_MISSING', path: ['explanation'] }],
    [itself, { organisationId, startsOn: '2027-01-02', endsOn: '2027-01-01' }, { code: 'ENDS_BEFORE_IT_STARTS', path: ['endsOn'] }],
    [
      organiser,
      { engagementId, declaredBy: 'HOST', evidence: '截图', expertId: toGlobalId('Expert', 999_999) },
      { code: 'NOT_FOUND', path: ['expertId'] },
    ],
  ]
  const count = () => world.rows('select count(*)::int from conflict_of_interest')
  const before = await count()
  for (const [viewer, changes, refusal] of cases) {
    assert.deepEqual(await refusals(declare(viewer, seat.expert, changes)), [refusal], JSON.stringify(changes))
  }
  assert.deepEqual(await count(), before)
})

test('after all this every invariant of dispatch holds', () => world.assertSound())
