import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { moveClock } from '../calendar.ts'
import { Admission } from './world.ts'

const admission = await Admission.open()
after(() => admission.close())
const { world } = admission

test('S17 personal application, consent, recommendation, approval: each step by its own people, each on record', async () => {
  const applicant = await admission.applicant()
  const id = await admission.recommended({}, applicant)
  const list = await admission.closeList(1)
  assert.deepEqual(list, { id: list.id, number: 1, people: 1, received: 1, notRecommended: 0 })
  await admission.done(admission.approver, 'approveApplication', 'application { state }', {
    applicationId: id,
    opinion: admission.favourable,
  })
  const { application } = await admission.ask(
    applicant,
    'query ($id: ID!) { application(id: $id) { state verdict events { act stateBefore stateAfter } opinions { level } } }',
    { id },
  )
  assert.deepEqual(application, {
    state: 'APPROVED',
    verdict: 'PASS',
    events: [
      { act: 'START', stateBefore: null, stateAfter: 'DRAFT' },
      { act: 'SUBMIT', stateBefore: 'DRAFT', stateAfter: 'SUBMITTED' },
      { act: 'ENDORSE', stateBefore: 'SUBMITTED', stateAfter: 'ENDORSED' },
      { act: 'RECOMMEND', stateBefore: 'ENDORSED', stateAfter: 'RECOMMENDED' },
      { act: 'APPROVE', stateBefore: 'RECOMMENDED', stateAfter: 'APPROVED' },
    ],
    opinions: [],
  })
  const log = await world.rows<{ verb: string }>(
    `select verb from act_log where subject_type = 'Application' and subject_id = (select max(id) from application) order by id`,
  )
  assert.deepEqual(
    log.map(({ verb }) => verb).filter(verb => verb !== 'application.documentAdded'),
    ['application.started', 'application.submitted', 'application.endorsed', 'application.recommended', 'application.approved'],
  )
})

test('S18 a return says what is missing and until when; the correction comes back as a new submission', async () => {
  const applicant = await admission.applicant()
  const id = await admission.endorsed({}, applicant)
  const back = { applicationId: id, missing: ['身份证复印件不清晰'], correctUntil: admission.day(15) }
  assert.deepEqual(await admission.refused(admission.reviewer, 'returnApplication', 'application { id }', { ...back, missing: [' '] }), [
    'MISSING_UNTOLD S18',
  ])
  assert.deepEqual(
    await admission.refused(admission.reviewer, 'returnApplication', 'application { id }', { ...back, correctUntil: admission.day(31) }),
    ['DAY_TOO_LATE S28'],
  )
  await admission.done(admission.reviewer, 'returnApplication', 'application { state }', back)
  await admission.done(applicant, 'updateApplication', 'application { state }', {
    applicationId: id,
    form: admission.form({ achievements: '改进' }),
  })
  const again = await admission.done(
    applicant,
    'submitApplication',
    'application { state correctUntil events { act missing correctUntil } }',
    admission.submitInput(id),
  )
  assert.deepEqual(again.state, 'SUBMITTED')
  assert.deepEqual(
    again.events.filter(({ act }: { act: string }) => act === 'RETURN'),
    [{ act: 'RETURN', missing: ['身份证复印件不清晰'], correctUntil: admission.day(15) }],
  )
})

test('S18 S28 a return sets a deadline of its own: after the call has closed until the end of that day, and not beyond', async () => {
  const clerk = (applicationId: string) =>
    admission.done(admission.reviewer, 'returnApplication', 'application { state }', {
      applicationId,
      missing: ['身份证复印件不清晰'],
      correctUntil: admission.day(15),
    })
  const [one, other] = [await admission.applicant(), await admission.applicant()]
  const [inTime, late] = [await admission.submitted({}, one), await admission.submitted({}, other)]
  await clerk(inTime)
  await clerk(late)
  await moveClock(world.connections, 15)
  const { state } = await admission.done(one, 'submitApplication', 'application { state }', admission.submitInput(inTime))
  assert.equal(state, 'SUBMITTED')
  await moveClock(world.connections, 16)
  const { submitApplication } = await admission.ask(
    other,
    `mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { application { id }
      userErrors { code clause messageZh messageEn ... on OutsideDeadline { closesOn } } } }`,
    { input: admission.submitInput(late) },
  )
  const closesOn = admission.day(15)
  assert.deepEqual(submitApplication, {
    application: null,
    userErrors: [
      {
        ...{ code: 'DEADLINE_PASSED', clause: 'S28', closesOn },
        messageZh: `申请已于 ${closesOn} 截止，逾期不再受理。`,
        messageEn: `Applications closed at the end of ${closesOn}; late ones are not accepted.`,
      },
    ],
  })
  await moveClock(world.connections, 0)
  assert.deepEqual(await admission.stateOf(late), 'RETURNED')
})

test('S18 S28 what was returned is endorsed, recommended and approved again in the time of whoever returned it, though the earlier hops are over', async () => {
  const { id: callId } = await admission.publish()
  const again = async (applicant: Viewer, applicationId: string) => {
    await admission.done(applicant, 'submitApplication', 'application { state }', admission.submitInput(applicationId))
    await admission.done(admission.reviewer, 'endorseApplication', 'application { state }', { applicationId })
  }
  const back = (viewer: Viewer, applicationId: string, day: number) =>
    admission.done(viewer, 'returnApplication', 'application { state }', {
      ...{ applicationId, missing: ['身份证复印件不清晰'], correctUntil: admission.day(day) },
    })
  const opinion = admission.favourable
  const recommend = (applicationId: string) =>
    admission.done(admission.reviewer, 'recommendApplication', 'application { state }', { applicationId, opinion })
  const [one, other, third] = [await admission.applicant(), await admission.applicant(), await admission.applicant()]
  const byOffice = await admission.endorsed({ callId }, one)
  const byCity = await admission.recommended({ callId }, other)
  const neverBack = await admission.submitted({ callId }, third)
  await admission.attach(admission.reviewer, neverBack, 'EMPLOYER_STAMP')

  // The employers' hop ended on the 20th day; the office has until the 30th.
  await moveClock(world.connections, 22)
  await back(admission.reviewer, byOffice, 25)
  await moveClock(world.connections, 25)
  await again(one, byOffice)
  await recommend(byOffice)
  const late = await admission.refused(admission.reviewer, 'endorseApplication', 'application { id }', { applicationId: neverBack })
  assert.deepEqual(late, ['DEADLINE_PASSED S28'], 'what was not returned keeps the deadlines of the call')
  await admission.done(admission.reviewer, 'rejectApplication', 'application { state }', {
    ...{ applicationId: neverBack, ground: 'NOT_ELIGIBLE', reason: '单位未在期限内同意' },
  })
  await admission.closeList(2, callId)

  // The office's hop ended on the 30th; the city has until the 40th.
  await moveClock(world.connections, 32)
  assert.deepEqual(
    await admission.refused(admission.approver, 'returnApplication', 'application { id }', {
      ...{ applicationId: byCity, missing: ['身份证复印件不清晰'], correctUntil: admission.day(41) },
    }),
    ['DAY_TOO_LATE S28'],
  )
  await back(admission.approver, byCity, 36)
  await moveClock(world.connections, 36)
  await again(other, byCity)
  await recommend(byCity)
  await admission.closeList(1, callId)
  for (const applicationId of [byOffice, byCity]) {
    await admission.done(admission.approver, 'approveApplication', 'application { state }', { applicationId, opinion })
  }
  await moveClock(world.connections, 0)
})

test('S07 an exception has an approver and a reason; without it there is no approval', async () => {
  const { id: callId } = await admission.publish()
  const id = await admission.recommended({ callId, person: admission.person({ birthDate: '1950-01-01' }) })
  await admission.closeList(1, callId)
  const input = { applicationId: id, opinion: admission.favourable }
  assert.deepEqual(await admission.refused(admission.approver, 'approveApplication', 'application { id }', input), [
    'EXCEPTION_MISSING S07',
  ])
  const exception = { applicationId: id, clause: 'S07', reason: '绝技传承需要，身体健康' }
  assert.deepEqual(await admission.refused(admission.reviewer, 'grantException', 'exception { id }', exception), ['ROLE_NEEDED'])
  assert.deepEqual(await admission.refused(admission.approver, 'grantException', 'exception { id }', { ...exception, clause: 'S10' }), [
    'EXCEPTION_NOT_WANTED S07',
  ])
  assert.deepEqual(await admission.refused(admission.approver, 'grantException', 'exception { id }', { ...exception, reason: ' ' }), [
    'REASON_MISSING S07',
  ])
  const granted = await admission.done(admission.approver, 'grantException', 'exception { clause reason approver { id } }', exception)
  assert.deepEqual(granted, {
    clause: 'S07',
    reason: exception.reason,
    approver: { id: toGlobalId('Account', admission.approver.account!) },
  })
  await admission.done(admission.approver, 'approveApplication', 'application { state }', input)
  assert.equal(await admission.stateOf(id), 'APPROVED')
})

test('S09 what fails the rules is not recommended, and the refusal names the clauses', async () => {
  const id = await admission.endorsed({ form: admission.form({ credentials: [], employments: [], achievements: '' }) })
  const { recommendApplication } = await admission.ask(
    admission.reviewer,
    `mutation ($input: RecommendApplicationInput!) { recommendApplication(input: $input) { application { id }
      userErrors { code clause messageZh ... on ConditionsNotMet { clauses } } } }`,
    { input: { applicationId: id, opinion: admission.favourable } },
  )
  const [refusal] = recommendApplication.userErrors
  assert.deepEqual([refusal.code, refusal.clause, refusal.clauses], ['NOT_ELIGIBLE', 'S09', ['S10', 'S11', 'S12', 'S13']])
  assert.match(refusal.messageZh, /不符合S13的要求/)
})
