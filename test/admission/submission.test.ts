import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { Admission } from './world.ts'

const admission = await Admission.open()
after(() => admission.close())
const { world } = admission

test('S03 the applicant attests to abide by the law', async () => {
  const applicant = await admission.applicant()
  const id = await admission.draft(applicant)
  assert.deepEqual(await admission.refusedSubmission(applicant, id, { attestations: ['KNOWS_RULES', 'ACTS_INDEPENDENTLY', 'HEALTHY'] }), [
    'ATTESTATION_MISSING S03',
  ])
})

test('S04 the applicant attests to know the rules of the trade', async () => {
  const applicant = await admission.applicant()
  const id = await admission.draft(applicant)
  assert.deepEqual(await admission.refusedSubmission(applicant, id, { attestations: ['LAW_ABIDING', 'ACTS_INDEPENDENTLY', 'HEALTHY'] }), [
    'ATTESTATION_MISSING S04',
  ])
})

test('S06 the applicant attests to act independently; what was attested is kept with the application', async () => {
  const applicant = await admission.applicant()
  const id = await admission.draft(applicant)
  assert.deepEqual(await admission.refusedSubmission(applicant, id, { attestations: [] }), [
    'ATTESTATION_MISSING S03',
    'ATTESTATION_MISSING S04',
    'ATTESTATION_MISSING S06',
    'ATTESTATION_MISSING S07',
  ])
  const { attestations } = await admission.done(applicant, 'submitApplication', 'application { attestations }', admission.submitInput(id))
  assert.deepEqual(attestations, ['LAW_ABIDING', 'KNOWS_RULES', 'ACTS_INDEPENDENTLY', 'HEALTHY'])
})

test('S18 a gap in the checklist, and a document that was not asked for, are refused by name', async () => {
  const applicant = await admission.applicant()
  const id = await admission.draft(applicant, {}, ['ID_COPY', 'EMPLOYMENT_EVIDENCE'])
  const { submitApplication } = await admission.ask(
    applicant,
    `mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { application { id }
      userErrors { code clause ... on DocumentsDiffer { missing extra } } } }`,
    { input: admission.submitInput(id) },
  )
  assert.deepEqual(submitApplication, {
    application: null,
    userErrors: [
      {
        code: 'DOCUMENTS_MISSING',
        clause: 'S18',
        missing: ['TITLE_OR_SKILL_CERTIFICATE', 'ABILITY_EVIDENCE'],
        extra: ['EMPLOYMENT_EVIDENCE'],
      },
    ],
  })
  assert.equal(
    (await admission.ask(applicant, 'query ($id: ID!) { application(id: $id) { state submittedAt } }', { id })).application.submittedAt,
    null,
  )
})

test('S18 the ID number has to go with birth date and sex, and is never shown again', async () => {
  const idNumber = admission.idNumber('1980-05-01', 'MALE')
  const person = (change: object) => admission.person({ idNumber, ...change })
  assert.deepEqual(await admission.refusedStart({ person: person({ birthDate: '1980-05-02' }) }), ['ID_NUMBER_BIRTH_DATE S18'])
  assert.deepEqual(await admission.refusedStart({ person: person({ sex: 'FEMALE' }) }), ['ID_NUMBER_SEX S18'])
  assert.deepEqual(
    await admission.refusedStart({ person: person({ idNumber: `${idNumber.slice(0, 17)}${idNumber.endsWith('0') ? '1' : '0'}` }) }),
    ['ID_NUMBER_INVALID S18'],
  )
  const { startApplication } = await admission.ask(
    await admission.applicant(),
    'mutation ($input: StartApplicationInput!) { startApplication(input: $input) { application { id } userErrors { messageZh messageEn } } }',
    { input: admission.startInput({ person: person({ birthDate: '1980-05-02' }) }) },
  )
  assert.doesNotMatch(JSON.stringify(startApplication), new RegExp(idNumber.slice(6, 17)))
  const id = await admission.submitted({ person: person({}) })
  const { application } = await admission.ask(
    admission.reviewer,
    'query ($id: ID!) { application(id: $id) { idNumberMasked phoneMasked } }',
    { id },
  )
  assert.deepEqual(application, {
    idNumberMasked: `${idNumber.slice(0, 2)}${'*'.repeat(15)}${idNumber.slice(17)}`,
    phoneMasked: '138****1234',
  })
  const log = await world.rows<{ all: string }>('select json_agg(act_log)::text as all from act_log')
  assert.ok(!log[0]!.all.includes(idNumber) && !log[0]!.all.includes('13800001234'))
})

test('an application on paper is entered by a clerk, recorded as such, and needs the scan that was signed', async () => {
  const clerk = admission.reviewer
  const { id } = await admission.done(clerk, 'enterApplication', 'application { id }', admission.startInput())
  for (const kind of ['ID_COPY', 'TITLE_OR_SKILL_CERTIFICATE', 'ABILITY_EVIDENCE']) await admission.attach(clerk, id, kind)
  assert.deepEqual(await admission.refusedSubmission(clerk, id), ['DOCUMENTS_MISSING S18'])
  await admission.attach(clerk, id, 'SIGNED_FORM')
  const done = await admission.done(
    clerk,
    'submitApplication',
    'application { state entry applicant { id } enteredBy { id } }',
    admission.submitInput(id),
  )
  assert.deepEqual(done, { state: 'SUBMITTED', entry: 'PAPER', applicant: null, enteredBy: { id: toGlobalId('Account', clerk.account!) } })
  const stranger = await admission.applicant()
  assert.deepEqual(await admission.refused(stranger, 'enterApplication', 'application { id }', admission.startInput()), ['ROLE_NEEDED'])
})

test('an office sees its own applications, the city all, applicants their own; a draft only whoever writes it', async () => {
  const applicant = await admission.applicant()
  const draft = await admission.draft(applicant)
  const id = await admission.submitted({}, applicant)
  const elsewhereOffice = await world.staff(['REVIEWER'], { ...world.county, id: 999_999 } as never)
  const seen = async (viewer: Parameters<typeof admission.ask>[0]) => {
    const { nodes } = await admission.ask(viewer, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [draft, id] })
    return nodes.map((node: object | null) => node !== null)
  }
  assert.deepEqual(await seen(applicant), [true, true])
  assert.deepEqual(await seen(await admission.applicant()), [false, false])
  assert.deepEqual(await seen(admission.reviewer), [false, true])
  assert.deepEqual(await seen(admission.approver), [false, true])
  assert.deepEqual(await seen(elsewhereOffice), [false, false])
  const { documents } = (await admission.ask(applicant, 'query ($id: ID!) { application(id: $id) { documents { kind } } }', { id }))
    .application
  assert.equal(documents.length, 3)
})

test('only the applicant writes; what was submitted is not changed; a stale version is refused; withdrawal ends it', async () => {
  const applicant = await admission.applicant()
  const id = await admission.draft(applicant)
  assert.deepEqual(await admission.refusedSubmission(await admission.applicant(), id), ['NOT_FOUND'])
  const change = { applicationId: id, form: admission.form() }
  const { userErrors } = await admission.mutate(applicant, 'updateApplication', 'application { id }', { ...change, version: 99 })
  assert.deepEqual(
    userErrors.map((one: { __typename: string }) => one.__typename),
    ['StaleVersion'],
  )
  await admission.done(applicant, 'submitApplication', 'application { id }', admission.submitInput(id))
  assert.deepEqual(await admission.refused(applicant, 'updateApplication', 'application { id }', change), ['WRONG_STATE'])
  assert.deepEqual(await admission.refusedSubmission(applicant, id), ['WRONG_STATE'])
  const { state } = await admission.done(applicant, 'withdrawApplication', 'application { state }', {
    applicationId: id,
    reason: '改日再报',
  })
  assert.equal(state, 'WITHDRAWN')
  assert.deepEqual(await admission.refused(applicant, 'withdrawApplication', 'application { id }', { applicationId: id }), ['WRONG_STATE'])
})
