import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { judgesRules } from '../../seeds/founding/calls/rule-sets.ts'
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

test('S20 five items; the reviewer does not approve; nobody decides their own case; an office that is the employer is flagged', async () => {
  const id = await admission.endorsed()
  const input = { applicationId: id, opinion: { ...admission.favourable, truth: false } }
  assert.deepEqual(await admission.refused(admission.reviewer, 'recommendApplication', 'application { id }', input), [
    'OPINION_UNFAVOURABLE S20',
  ])
  const both = await world.staff(['REVIEWER', 'APPROVER'])
  const favourable = { applicationId: id, opinion: { ...admission.favourable, words: '推荐' } }
  await admission.done(both, 'recommendApplication', 'application { state }', favourable)
  await admission.closeList(1)
  assert.deepEqual(await admission.refused(both, 'approveApplication', 'application { id }', favourable), ['REVIEWER_NOT_APPROVER S20'])
  assert.deepEqual(
    await admission.refused(both, 'grantException', 'exception { id }', { applicationId: id, clause: 'S07', reason: '一' }),
    ['REVIEWER_NOT_APPROVER S20'],
  )
  await admission.done(admission.approver, 'approveApplication', 'application { state }', favourable)
  const { application } = await admission.ask(
    admission.approver,
    `query ($id: ID!) { application(id: $id) { opinions { level character ethics ability truth reliability words } } }`,
    { id },
  )
  assert.deepEqual(
    application.opinions.map(({ level, words }: { level: string; words: string | null }) => [level, words]),
    [
      ['EMPLOYER', null],
      ['OFFICE', '推荐'],
      ['CITY', '推荐'],
    ],
  )
  const own = { ...(await world.staff(['REVIEWER', 'APPROVER'])), engagementOffices: [] }
  const mine = await admission.endorsed({}, own)
  assert.deepEqual(await admission.refused(own, 'recommendApplication', 'application { id }', { ...favourable, applicationId: mine }), [
    'OWN_CASE S20',
  ])
  const colleague = await world.expert({ employer: admission.employer.id, term: null })
  const staff = { ...(await world.staff(['REVIEWER'])), expert: colleague.id }
  assert.deepEqual(await admission.refused(staff, 'recommendApplication', 'application { id }', { ...favourable, applicationId: mine }), [
    'OWN_EMPLOYER S20',
  ])
  await admission.done(admission.reviewer, 'rejectApplication', 'application { state }', {
    applicationId: mine,
    ground: 'ABILITY',
    reason: '业绩不足',
  })
  await world.rows('update office set organisation_id = ? where id = ?', [admission.employer.id, world.county.id])
  const flagged = await admission.submitted()
  const { applications } = await admission.ask(admission.approver, '{ applications(filter: { officeIsEmployer: true }) { nodes { id } } }')
  assert.deepEqual(applications.nodes, [{ id: flagged }])
  await world.rows('update office set organisation_id = null where id = ?', [world.county.id])
  await admission.done(admission.reviewer, 'rejectApplication', 'application { state }', {
    applicationId: flagged,
    ground: 'MATERIAL',
    reason: '材料不实',
  })
})

test('S21 a recommendation list reconciles: another count is refused by both numbers, and so is an undecided batch', async () => {
  const { id: callId } = await admission.publish()
  const officeId = toGlobalId('Office', world.county.id)
  const close = (people: number) => ({ callId, officeId, people })
  await admission.recommended({ callId })
  await admission.recommended({ callId })
  const pending = await admission.submitted({ callId })
  assert.deepEqual(await admission.refused(admission.reviewer, 'closeRecommendationList', 'list { id }', close(2)), [
    'APPLICATIONS_PENDING S21',
  ])
  await admission.done(admission.reviewer, 'returnApplication', 'application { state }', {
    applicationId: pending,
    missing: ['技师证书不清晰'],
    correctUntil: admission.day(5),
  })
  const fields = 'list { id }'
  const { closeRecommendationList } = await admission.ask(
    admission.reviewer,
    `mutation ($input: CloseRecommendationListInput!) { closeRecommendationList(input: $input) { ${fields}
      userErrors { code ... on CountMismatch { given found } } } }`,
    { input: close(3) },
  )
  assert.deepEqual(closeRecommendationList, { list: null, userErrors: [{ code: 'COUNT_MISMATCH', given: 3, found: 2 }] })
  const list = await admission.closeList(2, callId)
  assert.deepEqual(list, { id: list.id, number: 1, people: 2, received: 3, notRecommended: 1 })
  const [row] = await world.rows(
    'select count(*)::int as listed from application join recommendation_list as l on l.id = recommendation_list_id where l.call_id = (select max(id) from call)',
  )
  assert.deepEqual(row, { listed: 2 })
})

test('S22 the number is controlled by the city, by a rejection with a ranking reason; recommending knows no quota', async () => {
  const { id: callId } = await admission.publish()
  const endorsed = await admission.endorsed({ callId })
  const input = { applicationId: endorsed, ground: 'CONTROL_NUMBER', reason: '控制数量' }
  assert.deepEqual(await admission.refused(admission.reviewer, 'rejectApplication', 'application { id }', input), [
    'CITY_CONTROLS S22',
    'RANKING_MISSING S22',
  ])
  const opinion = admission.favourable
  await admission.done(admission.reviewer, 'recommendApplication', 'application { id }', { applicationId: endorsed, opinion })
  assert.deepEqual(
    await admission.refused(admission.approver, 'approveApplication', 'application { id }', { applicationId: endorsed, opinion }),
    ['NOT_ON_A_LIST S21'],
  )
  await admission.closeList(1, callId)
  assert.deepEqual(await admission.refused(admission.approver, 'rejectApplication', 'application { id }', input), ['RANKING_MISSING S22'])
  const { events } = await admission.done(
    admission.approver,
    'rejectApplication',
    'application { events { act clause reason rankingReason } }',
    { ...input, rankingReason: '焊工第 12 名，核定 10 名' },
  )
  assert.deepEqual(events.at(-1), { act: 'REJECT', clause: 'S22', reason: '控制数量', rankingReason: '焊工第 12 名，核定 10 名' })
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
