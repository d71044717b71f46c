import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { judgesRules } from '../../seeds/founding/calls/rule-sets.ts'
import { moveClock } from '../calendar.ts'
import { Admission } from './world.ts'

const admission = await Admission.open()
after(() => admission.close())
const { world } = admission

test('S01 a call is a legal document with its terms; an amendment is another version; applications keep theirs', async () => {
  const input = admission.callInput()
  const { id } = await admission.done(admission.approver, 'publishCall', 'call { id }', input)
  const { call } = await admission.ask(
    await admission.applicant(),
    `query ($id: ID!) { call(id: $id) { documentNumber title issuer issuedOn disclosure recipients annexes fullText currentVersion
      versions { number amendmentNumber requiredDocuments routes applyUntil minimumNoticeDays ruleSet } } }`,
    { id },
  )
  const { terms, officeId: _, rosterId: __, kind: ___, ...document } = input as Record<string, unknown>
  const { requiredDocuments, routes, applyUntil, ruleSet } = terms as Record<string, unknown>
  assert.deepEqual(call, {
    ...document,
    currentVersion: 1,
    versions: [{ number: 1, amendmentNumber: null, requiredDocuments, routes, applyUntil, minimumNoticeDays: 5, ruleSet }],
  })
  const applicant = await admission.applicant()
  const early = await admission.submitted({ callId: id }, applicant)
  const draft = await admission.draft(await admission.applicant(), { callId: id })
  const amendment = {
    callId: id,
    amendmentNumber: '湛人社函〔2022〕999号',
    reason: '延长期限',
    terms: admission.terms({ ruleSet: judgesRules }),
  }
  assert.deepEqual(await admission.refused(admission.reviewer, 'amendCall', 'call { id }', amendment), ['ROLE_NEEDED'])
  assert.deepEqual(await admission.refused(admission.approver, 'amendCall', 'call { id }', { ...amendment, reason: ' ' }), [
    'REASON_MISSING S01',
  ])
  const amended = await admission.done(admission.approver, 'amendCall', 'call { currentVersion versions { number } }', amendment)
  assert.deepEqual(amended, { currentVersion: 2, versions: [{ number: 1 }, { number: 2 }] })
  const versions = await world.rows<{ id: number; number: number; verdict: string | null }>(
    `select application.id, number, verdict from application join call_version on call_version.id = call_version_id
     where application.call_id = (select max(id) from call) order by 1`,
  )
  assert.deepEqual(
    versions.map(({ number, verdict }) => [number, verdict]),
    [
      [1, 'PASS'],
      [1, null],
    ],
  )
  const late = (await world.rows<{ account: number }>('select applicant_id as account from application order by id desc limit 1'))[0]!
  const viewer = { ...applicant, account: late.account }
  await admission.done(viewer, 'submitApplication', 'application { state }', admission.submitInput(draft))
  const { application } = await admission.ask(viewer, 'query ($id: ID!) { application(id: $id) { verdict callVersion { number } } }', {
    id: draft,
  })
  assert.deepEqual(application, { verdict: 'FAIL', callVersion: { number: 2 } }, 'a draft follows the amendment')
  assert.equal(await admission.stateOf(early), 'SUBMITTED')
  await assert.rejects(world.rows('update call_version set apply_until = apply_until + 1'), /kept as it was/)
})

test('S01 years later a past decision replays to the same verdict, though the call was amended and the person has aged', async () => {
  const { id: callId } = await admission.publish()
  const birthDate = `${Number(admission.today.slice(0, 4)) - 67}-01-01`
  const id = await admission.submitted({ callId, person: admission.person({ birthDate }) })
  const terms = admission.terms({ ruleSet: judgesRules })
  await admission.done(admission.approver, 'amendCall', 'call { id }', {
    callId,
    amendmentNumber: '更正〔1〕号',
    reason: '改按裁判条件',
    terms,
  })
  await moveClock(world.connections, 10 * 365)
  const { applicationEligibility, eligibilityPreview } = await admission.ask(
    admission.reviewer,
    `query ($id: ID!, $input: EligibilityPreviewInput!) {
      applicationEligibility(applicationId: $id) { eligibility { outcome judgedOn } kept { outcome judgedOn replays } }
      eligibilityPreview(input: $input) { eligibility { outcome } } }`,
    { id, input: { callId, person: admission.person({ birthDate }), form: admission.form() } },
  )
  const judgedOn = admission.day(10)
  assert.deepEqual(applicationEligibility, {
    eligibility: { outcome: 'PASS', judgedOn },
    kept: [{ outcome: 'PASS', judgedOn, replays: true }],
  })
  assert.equal(eligibilityPreview.eligibility.outcome, 'FAIL', 'by the rules in force since')
  await moveClock(world.connections, 0)
})

test('S01 terms out of order, a faulty rule set, a number that was used, and another office’s roster are refused', async () => {
  const refused = (change: object, terms: object = {}) =>
    admission.refused(admission.approver, 'publishCall', 'call { id }', admission.callInput(change, terms))
  assert.deepEqual(await refused({}, { ruleSet: '{}' }), ['RULE_SET_INVALID S01'])
  assert.deepEqual(await refused({}, { applyUntil: admission.day(-11) }), ['DEADLINES_REVERSED S28'])
  assert.deepEqual(await refused({}, { endorseUntil: admission.day(1) }), ['DEADLINES_REVERSED S28'])
  assert.deepEqual(await refused({}, { minimumNoticeDays: 4 }), ['NOTICE_DAYS S23'])
  assert.deepEqual(await refused({}, { routes: [] }), ['ROUTE_MISSING S19'])
  assert.deepEqual(await refused({}, { optionalDocuments: ['ID_COPY'] }), ['DOCUMENT_TWICE S18'])
  assert.deepEqual(await refused({}, { occupationCodes: ['9-99'] }), ['OCCUPATION_UNKNOWN'])
  assert.deepEqual(await refused({ fullText: ' ' }), ['TEXT_MISSING S01'])
  const taken = admission.callInput()
  await admission.done(admission.approver, 'publishCall', 'call { id }', taken)
  assert.deepEqual(await admission.refused(admission.approver, 'publishCall', 'call { id }', taken), ['DOCUMENT_NUMBER_TAKEN S01'])
  assert.deepEqual(await admission.refused(admission.reviewer, 'publishCall', 'call { id }', admission.callInput()), ['ROLE_NEEDED'])
})
