import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { Admission } from './world.ts'

breaksOnPurpose('a finding is decided by another person', 'an incident is planted as dismissed')
breaksOnPurpose('sealed numbers agree with what is shown of them', 'an expert is given the fingerprint of an applicant')

const admission = await Admission.open()
after(() => admission.close())
const { world } = admission

const RECOMMEND = `mutation ($input: RecommendApplicationsInput!) { recommendApplications(input: $input) { done refused
  results { applicationId done userErrors { code clause } }
  userErrors { code ... on SomeRefused { refused results { applicationId userErrors { code } } } } } }`

test('S21 many in one act: all or nothing writes nothing where one is refused; each row has its own result; progress is told beside it', async () => {
  const { id: callId } = await admission.publish()
  const good = [await admission.endorsed({ callId }), await admission.endorsed({ callId })]
  const poor = await admission.endorsed({ callId, form: admission.form({ credentials: [], employments: [], achievements: '' }) })
  const pendingOf = { callId, officeId: toGlobalId('Office', world.county.id) }
  const input = { pendingOf, opinion: admission.favourable, progressKey: 'batch' }
  const { recommendApplications: none } = await admission.ask(admission.reviewer, RECOMMEND, {
    input: { ...input, mode: 'ALL_OR_NOTHING' },
  })
  assert.deepEqual(none, {
    done: null,
    refused: null,
    results: null,
    userErrors: [{ code: 'SOME_REFUSED', refused: 1, results: [{ applicationId: poor, userErrors: [{ code: 'NOT_ELIGIBLE' }] }] }],
  })
  for (const id of [...good, poor]) assert.equal(await admission.stateOf(id), 'ENDORSED')
  const progress = async () => (await admission.ask(admission.reviewer, '{ batchProgress(key: "batch") { done total } }')).batchProgress
  assert.deepEqual(await progress(), { done: 3, total: 3 }, 'told on a line of its own, which the rollback leaves')
  await world.rows('delete from batch_progress')
  const { recommendApplications: each } = await admission.ask(admission.reviewer, RECOMMEND, { input: { ...input, mode: 'EACH_ROW' } })
  assert.deepEqual(each, {
    done: 2,
    refused: 1,
    results: [
      ...good.map(applicationId => ({ applicationId, done: true, userErrors: [] })),
      { applicationId: poor, done: false, userErrors: [{ code: 'NOT_ELIGIBLE', clause: 'S09' }] },
    ],
    userErrors: [],
  })
  assert.deepEqual(await progress(), { done: 3, total: 3 })
  assert.deepEqual(await admission.ask(admission.approver, '{ batchProgress(key: "batch") { done } }'), { batchProgress: null })
  await admission.done(admission.reviewer, 'rejectApplication', 'application { state }', {
    applicationId: poor,
    ground: 'NOT_ELIGIBLE',
    reason: '条件不符',
  })
  const { id: recommendationListId } = await admission.closeList(2, callId)
  const approval = { recommendationListId, mode: 'ALL_OR_NOTHING', opinion: admission.favourable }
  const approved = await admission.mutate(admission.approver, 'approveApplications', 'done refused', approval)
  assert.deepEqual(approved, { done: 2, refused: 0, userErrors: [] })
})

test('a batch names exactly one selection, and no more than its size', async () => {
  const opinion = admission.favourable
  const refused = (input: object) =>
    admission.refused(admission.reviewer, 'recommendApplications', 'done', { mode: 'EACH_ROW', opinion, ...input })
  assert.deepEqual(await refused({}), ['ONE_SELECTION'])
  assert.deepEqual(await refused({ applicationIds: [], recommendationListId: toGlobalId('RecommendationList', 1) }), ['ONE_SELECTION'])
  assert.deepEqual(await refused({ applicationIds: [] }), ['BATCH_SIZE'])
  assert.deepEqual(await refused({ applicationIds: ['?'] }), ['NOT_FOUND'])
})

test('verdicts are judged again by what became known; only what changed is kept anew, and earlier verdicts still replay', async () => {
  const { id: callId } = await admission.publish()
  const idNumber = admission.idNumber()
  const id = await admission.submitted({ callId, person: admission.person({ idNumber }) })
  await admission.submitted({ callId })
  const again = () => admission.mutate(admission.approver, 'recomputeVerdicts', 'judged changed', { callId })
  assert.deepEqual(await again(), { judged: 2, changed: 0, userErrors: [] })
  const known = await world.expert({ term: null })
  const hash = world.platform.seals.fingerprint('expert.idNumber', idNumber)
  await world.rows('update expert set id_number_hash = ? where id = ?', [hash, known.id])
  await world.rows(
    `insert into incident_record (expert_id, office_id, account, occurred_on, state) values (?, ?, '迟到', '2021-01-01', 'DISMISSED')`,
    [known.id, known.office.id],
  )
  await world.rows(`update application set form = jsonb_set(form, '{credentials}', '[]') where id_number_hash = ?`, [hash])
  assert.deepEqual(await again(), { judged: 2, changed: 1, userErrors: [] })
  const { applicationEligibility } = await admission.ask(
    admission.reviewer,
    'query ($id: ID!) { applicationEligibility(applicationId: $id) { eligibility { outcome exceptionsWanted } kept { act outcome replays } } }',
    { id },
  )
  assert.deepEqual(applicationEligibility, {
    eligibility: { outcome: 'NEEDS_EXCEPTION', exceptionsWanted: ['S10'] },
    kept: [
      { act: 'SUBMIT', outcome: 'PASS', replays: true },
      { act: 'UPDATE', outcome: 'NEEDS_EXCEPTION', replays: true },
    ],
  })
  assert.deepEqual(await admission.refused(admission.reviewer, 'recomputeVerdicts', 'judged', { callId }), ['ROLE_NEEDED'])
})

test('what the rules would say is previewed without saving anything', async () => {
  const [{ before }] = (await world.rows<{ before: number }>('select count(*)::int as before from application')) as [{ before: number }]
  const { eligibilityPreview } = await admission.ask(
    await admission.applicant(),
    `query ($input: EligibilityPreviewInput!) { eligibilityPreview(input: $input) { eligibility { outcome judgedOn tree { kind rules { clause outcome zh } } } userErrors { code } } }`,
    { input: { callId: admission.callId, person: admission.person(), form: admission.form() } },
  )
  assert.deepEqual([eligibilityPreview.userErrors, eligibilityPreview.eligibility.outcome], [[], 'PASS'])
  assert.equal(eligibilityPreview.eligibility.judgedOn, admission.day(10))
  const [{ now }] = (await world.rows<{ now: number }>('select count(*)::int as now from application')) as [{ now: number }]
  assert.equal(now, before)
})
