import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { withClient } from '../../api/postgres/roles.ts'
import { dismissIncident, upholdIncident } from '../../api/roster/maintenance/decide-incident.ts'
import { disqualifyExpert } from '../../api/roster/maintenance/disqualify-expert.ts'
import { investigateIncident } from '../../api/roster/maintenance/investigate-incident.ts'
import { liftSuspension } from '../../api/roster/maintenance/lift-suspension.ts'
import { removeExpert } from '../../api/roster/maintenance/remove-expert.ts'
import { reportIncident } from '../../api/roster/maintenance/report-incident.ts'
import { suspendExpert } from '../../api/roster/maintenance/suspend-expert.ts'
import { lastDayOfTerm } from '../../api/roster/maintenance/term-length.ts'
import { addDays, addYears, type LocalDate } from '../../api/time/local-date.ts'
import type { Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { type RemovalGround, Term } from '../../schema/index.ts'
import { answered, drawn, seats, verdict } from '../dispatch/draw.ts'
import { engagement, panel, refusals } from '../engagement.ts'
import { World } from '../world.ts'

const world = await World.open()
after(() => world.close())
const organiser = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])
const supervisor = await world.staff(['SUPERVISOR'])
const manager = await world.staff(['ROSTER_MANAGER'])
const approver = await world.staff(['APPROVER'])
const [{ today, yesterday }] = (await world.rows(
  `select day_in_shanghai()::text as today, (day_in_shanghai() - 1)::text as yesterday`,
)) as [{ today: string; yesterday: string }]
const rosterId = toGlobalId('Roster', world.roster.id)
const expertId = (expert: { id: number }) => toGlobalId('Expert', expert.id)
const incidentId = (incident: { id: number }) => toGlobalId('IncidentRecord', incident.id)

async function reported(expert: { id: number }, viewer: Viewer = organiser) {
  const input = { expertId: expertId(expert), account: '无故缺席评审', occurredOn: today }
  return (await world.run(viewer, act => reportIncident(act, input))).incident!
}
const investigation = { investigation: '经核实', evidence: ['签到表'], hearing: '本人承认', heardOn: today }
const investigated = (incident: { id: number }, viewer: Viewer = supervisor, changes: object = {}) =>
  world.run(viewer, act => investigateIncident(act, { incidentId: incidentId(incident), ...investigation, ...changes }))
const upheld = (incident: { id: number }, viewer: Viewer = manager, reason = '事实清楚') =>
  world.run(viewer, act => upholdIncident(act, { incidentId: incidentId(incident), reason }))
async function finding(expert: { id: number }) {
  const incident = await reported(expert)
  await investigated(incident)
  return (await upheld(incident)).incident!
}
const removed = (expert: { id: number }, ground: RemovalGround, more: object = {}, viewer: Viewer = approver) =>
  world.run(viewer, act => removeExpert(act, { expertId: expertId(expert), rosterId, ground, ...more }))
const termsOf = (expert: { id: number }) =>
  world.rows(
    `select term.starts_on::text, term.ends_on::text, term.voided_on::text, removal_id is not null as removed, term_state
     from term join expert on expert.id = expert_id where expert_id = ? order by term.starts_on`,
    [expert.id],
  )

test('S08 an incident is reported, investigated with the expert heard, and decided by another person with a reason', async () => {
  const expert = await world.expert()
  const incident = await reported(expert)
  assert.deepEqual(await refusals(reported(expert, await world.staff(['ANALYST']))), [{ code: 'ROLE_NEEDED' }])
  assert.deepEqual(await refusals(reported(expert, await world.staff(['ORGANISER'], world.county))), [
    { code: 'NOT_FOUND', path: ['expertId'] },
  ])
  const late = { expertId: expertId(expert), account: ' ', occurredOn: addDays(today as LocalDate, 1) }
  assert.deepEqual(await refusals(world.run(organiser, act => reportIncident(act, late))), [
    { code: 'TEXT_MISSING', path: ['account'], clause: 'S08' },
    { code: 'DAY_TO_COME', path: ['occurredOn'] },
  ])
  assert.deepEqual(await refusals(upheld(incident)), [{ code: 'NOT_INVESTIGATED', clause: 'S26' }])
  assert.deepEqual(await refusals(investigated(incident, organiser)), [{ code: 'ROLE_NEEDED' }])
  assert.deepEqual(await refusals(investigated(incident, supervisor, { evidence: [] })), [
    { code: 'EVIDENCE_MISSING', path: ['evidence'], clause: 'S26' },
  ])
  assert.deepEqual(await refusals(investigated(incident, supervisor, { heardOn: null })), [
    { code: 'HEARING_INCOMPLETE', path: ['heardOn'], clause: 'S26' },
  ])
  await investigated(incident, supervisor, { hearing: null, heardOn: null })
  assert.deepEqual(await refusals(upheld(incident)), [{ code: 'EXPERT_NOT_HEARD', clause: 'S26' }])
  await investigated(incident)
  // Who investigated or reported does not decide, whatever roles they hold.
  const both = await world.staff(['SUPERVISOR', 'ROSTER_MANAGER'])
  const other = await reported(expert, both)
  await investigated(other)
  assert.deepEqual(await refusals(upheld(other, both)), [{ code: 'SECOND_PERSON_NEEDED', clause: 'S26' }])
  assert.deepEqual(await refusals(upheld(incident, supervisor)), [{ code: 'ROLE_NEEDED' }])
  assert.deepEqual(await refusals(upheld(incident, manager, '')), [{ code: 'TEXT_MISSING', path: ['reason'], clause: 'S26' }])
  await upheld(incident)
  assert.deepEqual(await refusals(upheld(incident, approver)), [{ code: 'WRONG_STATE' }])
  await world.run(approver, act => dismissIncident(act, { incidentId: incidentId(other), reason: '证据不足' }))
  const rows = await world.rows(
    `select state, decision, reported_by_id as reporter, investigated_by_id as investigator, decided_by_id as decider
     from incident_record where expert_id = ? order by id`,
    [expert.id],
  )
  assert.deepEqual(rows, [
    { state: 'UPHELD', decision: '事实清楚', reporter: organiser.account, investigator: supervisor.account, decider: manager.account },
    { state: 'DISMISSED', decision: '证据不足', reporter: both.account, investigator: supervisor.account, decider: approver.account },
  ])
})

test('S26 whoever is suspended, reinstated, removed or disqualified, or was heard on an incident that is decided, is told and why', async () => {
  const expert = await world.expert({ email: 'standing@example.org' })
  const dropped = await reported(expert)
  await investigated(dropped, supervisor, { hearing: null, heardOn: null })
  await world.run(manager, act => dismissIncident(act, { incidentId: incidentId(dropped), reason: '查无此事' }))
  const incident = await reported(expert)
  await world.run(manager, act => suspendExpert(act, { incidentId: incidentId(incident), reason: '调查期间' }))
  await investigated(incident)
  await upheld(incident)
  await removed(expert, 'DERELICTION', { finding: '两次无故缺席', incidentId: incidentId(incident) })
  const forger = await world.expert({ email: 'standing@example.org' })
  const forged = await finding(forger)
  const given = { expertId: expertId(forger), incidentId: incidentId(forged), finding: '证书系伪造' }
  await world.run(approver, act => disqualifyExpert(act, given))
  const abroad = await world.expert({ email: 'abroad@example.org' })
  const { account } = await world.signedIn(abroad.id)
  await world.rows(`update account set message_language = 'EN' where id = ?`, [account])
  await removed(abroad, 'HEALTH')
  await world.runJobs()
  const [english] = (await world.mails()).filter(({ to }) => to === 'abroad@example.org')
  assert.match(english!.text, /^Reason: Health/m)
  const mails = (await world.mails()).filter(({ to }) => to === 'standing@example.org')
  assert.deepEqual(mails.map(({ subject, text }) => [subject, /理由：(.*)/.exec(text)?.[1]]).sort(), [
    ['不良记录认定属实', '事实清楚'],
    ['不良记录认定属实', '事实清楚'],
    ['您已出库', '两次无故缺席'],
    ['您已恢复履职', undefined],
    ['您已暂停履职', '调查期间'],
    ['您的专家资格已被取消', '证书系伪造'],
  ])
})

test('S26 removal for health needs no finding; a fault needs one that is upheld, with evidence and the expert heard', async () => {
  const ill = await world.expert()
  const unfit = await world.expert()
  const incident = await reported(unfit)
  await investigated(incident)
  const given = { finding: '经查实', incidentId: incidentId(incident) }
  assert.deepEqual(await refusals(removed(unfit, 'DERELICTION')), [{ code: 'FINDING_MISSING', path: ['finding'], clause: 'S26' }])
  assert.deepEqual(await refusals(removed(unfit, 'DERELICTION', { finding: '经查实' })), [
    { code: 'FINDING_MISSING', path: ['incidentId'], clause: 'S26' },
  ])
  assert.deepEqual(await refusals(removed(unfit, 'UNFIT', given)), [{ code: 'FINDING_NOT_UPHELD', path: ['incidentId'], clause: 'S26' }])
  await upheld(incident)
  assert.deepEqual(await refusals(removed(ill, 'BREACH', given)), [{ code: 'FINDING_MISSING', path: ['incidentId'], clause: 'S26' }])
  assert.deepEqual(await refusals(removed(unfit, 'HEALTH', given)), [{ code: 'HEALTH_IS_NO_FAULT', path: ['incidentId'], clause: 'S26' }])
  assert.deepEqual(await refusals(removed(unfit, 'FORGERY', given)), [{ code: 'DISQUALIFY_INSTEAD', path: ['ground'], clause: 'S29' }])
  assert.deepEqual(await refusals(removed(unfit, 'BREACH', given, manager)), [{ code: 'ROLE_NEEDED' }])
  const both = await world.staff(['SUPERVISOR', 'APPROVER'])
  const second = await reported(unfit)
  await investigated(second, both)
  await upheld(second)
  assert.deepEqual(await refusals(removed(unfit, 'BREACH', { ...given, incidentId: incidentId(second) }, both)), [
    { code: 'SECOND_PERSON_NEEDED', clause: 'S26' },
  ])
  await removed(ill, 'HEALTH', { finding: '本人因病申请' })
  await removed(unfit, 'BREACH', given)
  const gone = [{ starts_on: '2025-01-01', ends_on: yesterday, voided_on: null, removed: true, term_state: 'REMOVED' }]
  assert.deepEqual([await termsOf(ill), await termsOf(unfit)], [gone, gone])
  assert.deepEqual(await refusals(removed(ill, 'HEALTH')), [{ code: 'NO_TERM', path: ['expertId'], clause: 'S26' }])
})

test('S26 a term that begins today or later never comes into force after a removal; the number of its certificate stays', async () => {
  const former = addYears(addDays(today as LocalDate, -1), -5)
  const renewed = await world.expert({ term: [former, lastDayOfTerm(former, 5)] })
  await world.put(Term, {
    expert: renewed.id,
    office: world.city.id,
    roster: world.roster.id,
    startsOn: today,
    endsOn: lastDayOfTerm(today as LocalDate, 5),
    certificateNumber: 'C-1',
  })
  await removed(renewed, 'HEALTH')
  assert.deepEqual(
    (await termsOf(renewed)).map(row => ({ ...row, ends_on: undefined })),
    [
      { starts_on: former, ends_on: undefined, voided_on: null, removed: false, term_state: 'REMOVED' },
      { starts_on: today, ends_on: undefined, voided_on: today, removed: true, term_state: 'REMOVED' },
    ],
  )
})

test('S26 a removal frees the seats ahead and fills them again in the same transaction; so does a suspension', async () => {
  await world.experts(10)
  const made = await panel(world, organiser, await engagement(world, organiser))
  await drawn(world, officer, made)
  const before = await seats(world, made)
  const [first, second] = before.filter(row => row.state === 'INVITED') as [(typeof before)[0], (typeof before)[0]]
  await answered(world, first, { answer: 'ACCEPT', actsIndependently: true })
  await removed({ id: first.expert }, 'HEALTH')
  const incident = await reported({ id: second.expert })
  const suspend = () => world.run(manager, act => suspendExpert(act, { incidentId: incidentId(incident), reason: '调查期间' }))
  const { suspension } = await suspend()
  assert.deepEqual(await refusals(suspend()), [{ code: 'ALREADY_SUSPENDED', clause: 'S26' }])
  const now = await seats(world, made)
  const holders = now.filter(row => row.state === 'INVITED' || row.state === 'ACCEPTED').map(row => row.expert)
  assert.deepEqual([holders.length, holders.includes(first.expert), holders.includes(second.expert)], [5, false, false])
  assert.deepEqual(
    [first, second].map(seat => now.find(row => row.id === seat.id)!.state),
    ['RELEASED', 'RELEASED'],
  )
  assert.equal(await verdict(world, made), 'ACCEPTED')
  const lift = { suspensionId: toGlobalId('Suspension', suspension!.id), reason: '专家申请' }
  await world.run(manager, act => liftSuspension(act, lift))
  assert.deepEqual(await refusals(world.run(manager, act => liftSuspension(act, lift))), [{ code: 'ALREADY_LIFTED', clause: 'S26' }])
  await suspend()
  await investigated(incident)
  await upheld(incident)
  const rows = await world.rows('select lifted_on::text, lift_reason from suspension where expert_id = ? order by id', [second.expert])
  assert.deepEqual(rows, [
    { lifted_on: today, lift_reason: '专家申请' },
    { lifted_on: today, lift_reason: '事实清楚' },
  ])
  assert.deepEqual(await refusals(suspend()), [{ code: 'WRONG_STATE' }])
})

test('S29 forged material disqualifies for good: the term is void, and the ID number is known ever after', async () => {
  const expert = await world.expert()
  const incident = await finding(expert)
  const input = { expertId: expertId(expert), incidentId: incidentId(incident), finding: '技能等级证书系伪造' }
  const disqualified = (viewer = approver) => world.run(viewer, act => disqualifyExpert(act, input))
  assert.deepEqual(await refusals(disqualified(manager)), [{ code: 'ROLE_NEEDED' }])
  await disqualified()
  assert.deepEqual(await termsOf(expert), [
    { starts_on: '2025-01-01', ends_on: yesterday, voided_on: today, removed: true, term_state: 'REMOVED' },
  ])
  assert.deepEqual(await refusals(disqualified()), [{ code: 'ALREADY_DISQUALIFIED', path: ['expertId'], clause: 'S29' }])
  const [{ hash }] = (await world.rows('select id_number_hash as hash from expert where id = ?', [expert.id])) as [{ hash: string }]
  await withClient(world.connections.app, async client => {
    const known = await client.query('select disqualified_fingerprints($1)', [[hash, 'another']])
    assert.deepEqual(known.rows, [{ disqualified_fingerprints: hash }])
    await assert.rejects(client.query('delete from disqualification'), { code: '42501' })
  })
})

test('of two removals at the same moment one is made', async () => {
  const expert = await world.expert()
  const answers = await Promise.allSettled([removed(expert, 'HEALTH'), removed(expert, 'HEALTH')])
  assert.deepEqual(answers.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  assert.equal((await world.rows('select from removal where expert_id = ?', [expert.id])).length, 1)
})
