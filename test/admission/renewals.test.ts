import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { applyForRenewal } from '../../api/admission/appointment/apply-for-renewal.ts'
import { approveRenewal, rejectRenewal, reviewRenewal } from '../../api/admission/appointment/decide-renewal.ts'
import { remindOfTerms } from '../../api/admission/appointment/remind-of-terms.ts'
import { renewalWindow, renewedFrom } from '../../api/admission/appointment/renewal-window.ts'
import { checkData } from '../../api/checks/check-data.ts'
import { noticeInvariants } from '../../api/checks/notices.ts'
import { withClient } from '../../api/postgres/roles.ts'
import { lastDayOfTerm } from '../../api/roster/maintenance/term-length.ts'
import { addDays, addMonths, addYears } from '../../api/time/local-date.ts'
import { theSystem, type Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { zhanjiangRules } from '../../seeds/founding/calls/rule-sets.ts'
import { refusals } from '../engagement.ts'
import { type ExpertTraits, World } from '../world.ts'
import { callOf, dayOf } from './nominees.ts'

const world = await World.open()
after(() => world.close())
await callOf(world, { ruleSet: zhanjiangRules })
const approver = await world.staff(['APPROVER'])
const reviewer = await world.staff(['REVIEWER'])
const today = await dayOf(world)
const attestations = ['LAW_ABIDING', 'KNOWS_RULES', 'ACTS_INDEPENDENTLY', 'HEALTHY'] as const

/** An expert whose term of five years ends so many months from now (before now when negative). */
async function ending(months: number, traits: ExpertTraits = {}) {
  const endsOn = addMonths(today, months)
  const startsOn = addDays(addYears(endsOn, -5), 1)
  const expert = await world.expert({ skill: 'TECHNICIAN', ...traits, term: [startsOn, endsOn] })
  await world.rows('update employment set occupation_id = ? where expert_id = ?', [world.welding.id, expert.id])
  const [term] = await world.rows<{ id: number }>('select id from term where expert_id = ?', [expert.id])
  return { expert, viewer: await world.signedIn(expert.id), termId: toGlobalId('Term', term!.id), endsOn, term: term!.id }
}
const applied = (viewer: Viewer, termId: string, changes: object = {}) =>
  world.run(viewer, act =>
    applyForRenewal(act, { termId, attestations: [...attestations], achievements: '带徒三名，获省赛一等奖', ...changes }),
  )
const idOf = (renewal: { id: number }) => toGlobalId('Renewal', renewal.id)
const reviewed = (renewal: { id: number }, viewer: Viewer = reviewer) =>
  world.run(viewer, act => reviewRenewal(act, { renewalId: idOf(renewal), opinion: '同意续聘' }))
const approved = (renewal: { id: number }, viewer: Viewer = approver, reason?: string) =>
  world.run(viewer, act => approveRenewal(act, { renewalId: idOf(renewal), reason }))

test('S25 the window opens six months before a term ends and closes three months after it', () => {
  assert.deepEqual(renewalWindow('2028-02-28'), { opensOn: '2027-08-28', closesOn: '2028-05-28' })
  assert.deepEqual(renewalWindow('2027-08-31'), { opensOn: '2027-02-28', closesOn: '2027-11-30' })
  assert.equal(renewedFrom('2027-06-30', '2027-03-01'), '2027-07-01')
  assert.equal(renewedFrom('2027-06-30', '2027-08-15'), '2027-08-15')
})

test('S25 a term is renewed on the expert’s own application: fresh eligibility, the office’s review, the city’s approval', async () => {
  const one = await ending(3)
  const other = await ending(3)
  assert.deepEqual(
    await refusals(applied(other.viewer, one.termId)),
    [{ code: 'NOT_FOUND', path: ['termId'], clause: 'S25' }],
    'somebody else',
  )
  assert.deepEqual(await refusals(applied(approver, one.termId)), [{ code: 'EXPERT_ONLY', clause: 'S25' }])
  const { renewal } = await applied(one.viewer, one.termId)
  assert.equal(renewal!.verdict, 'PASS')
  assert.deepEqual(await refusals(applied(one.viewer, one.termId)), [{ code: 'RENEWED_ALREADY', path: ['termId'], clause: 'S25' }])
  assert.deepEqual(await refusals(approved(renewal!)), [{ code: 'WRONG_STATE' }])
  assert.deepEqual(await refusals(reviewed(renewal!, await world.staff(['ORGANISER']))), [{ code: 'ROLE_NEEDED' }])
  const both = await world.staff(['REVIEWER', 'APPROVER'])
  await reviewed(renewal!, both)
  assert.deepEqual(await refusals(approved(renewal!, both)), [{ code: 'REVIEWER_NOT_APPROVER', clause: 'S20' }])
  const { renewal: done } = await approved(renewal!)
  const startsOn = addDays(one.endsOn, 1)
  const [term] = await world.rows(
    `select starts_on::text, ends_on::text, term.certificate_number = number as numbered, statement_accepted_at is not null as accepted
     from term join appointment_certificate on term_id = term.id where term.id = ?`,
    [done!.newTerm!.id],
  )
  assert.deepEqual(term, { starts_on: startsOn, ends_on: lastDayOfTerm(startsOn, 5), numbered: true, accepted: true })
})

test('S25 outside the window, after a removal and beyond eligibility a renewal is refused; nothing renews itself', async () => {
  const window = async (months: number) => {
    const { viewer, termId } = await ending(months)
    return (await refusals(applied(viewer, termId)))[0]!.code
  }
  assert.deepEqual([await window(8), await window(-4)], ['OUTSIDE_RENEWAL_WINDOW', 'OUTSIDE_RENEWAL_WINDOW'])
  const late = await ending(-1)
  await applied(late.viewer, late.termId)
  const unskilled = await ending(1, { skill: 'JUNIOR' })
  await world.rows('delete from credential where expert_id = ?', [unskilled.expert.id])
  await world.rows('delete from employment where expert_id = ?', [unskilled.expert.id])
  const [refusal] = await refusals(applied(unskilled.viewer, unskilled.termId))
  assert.deepEqual(refusal, { code: 'CONDITIONS_NOT_MET', clause: 'S25' })
  const gone = await ending(2)
  await world.rows('update term set voided_on = ? where id = ?', [today, gone.term])
  assert.deepEqual(await refusals(applied(gone.viewer, gone.termId)), [{ code: 'REMOVED', path: ['termId'], clause: 'S25' }])
  const terms = await world.rows('select from term where expert_id = ?', [late.expert.id])
  assert.equal(terms.length, 1)
})

test('S07 whoever has passed 70 needs an exception with a reason; a rejected renewal may be applied for again', async () => {
  const old = await ending(1, { birthDate: addYears(today, -71) })
  const { renewal } = await applied(old.viewer, old.termId)
  assert.deepEqual([renewal!.verdict, renewal!.exceptionsWanted], ['NEEDS_EXCEPTION', ['S07']])
  await world.run(reviewer, act => rejectRenewal(act, { renewalId: idOf(renewal!), reason: '超龄' }))
  const { renewal: again } = await applied(old.viewer, old.termId)
  await reviewed(again!)
  assert.deepEqual(await refusals(approved(again!)), [{ code: 'EXCEPTION_UNREASONED', path: ['reason'], clause: 'S07' }])
  await approved(again!, approver, '身体健康，技艺独有')
})

test('S25 experts are reminded once per stage before their term ends, whether the job is late or run twice', async () => {
  const soon = await ending(1)
  const remind = () => world.run(theSystem([world.city.id, world.county.id]), remindOfTerms)
  await remind()
  await remind()
  const rows = await world.rows<{ key: string }>(`select key from message where expert_id = ? order by id`, [soon.expert.id])
  assert.deepEqual(rows.length, 1)
})

test('of two approvals at the same moment one makes a term; every invariant holds', async () => {
  const one = await ending(2)
  const { renewal } = await applied(one.viewer, one.termId)
  await reviewed(renewal!)
  const answers = await Promise.allSettled([approved(renewal!), approved(renewal!)])
  assert.deepEqual(answers.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  await withClient(world.connections.owner, async client => {
    for await (const { invariant, offenders } of checkData(client, world.platform.seals, noticeInvariants)) {
      assert.deepEqual(offenders, [], invariant.name)
    }
  })
})
