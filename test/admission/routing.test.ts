import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { Admission } from './world.ts'

const admission = await Admission.open()
after(() => admission.close())
const { world } = admission
const county = toGlobalId('Division', world.counties[2]!.id)
const elsewhere = toGlobalId('Division', world.counties[0]!.id)

test('S19 the lawful offices explain themselves: social insurance, industry authority; without employer household or workplace', async () => {
  const ask = async (input: object) => {
    const { lawfulOffices } = await admission.ask(
      await admission.applicant(),
      'query ($input: LawfulOfficesInput!) { lawfulOffices(input: $input) { offices { office { name } route clause messageZh } remarksZh } }',
      { input: { callId: admission.callId, ...input } },
    )
    return lawfulOffices
  }
  const employerId = toGlobalId('Organisation', admission.employer.id)
  assert.deepEqual(await ask({ employmentKind: 'EMPLOYED', employerId, insuredInId: county }), {
    offices: [
      { office: { name: '徐闻县人社局' }, route: 'SOCIAL_INSURANCE', clause: 'S19', messageZh: '单位社保关系所在地在徐闻县，属该局辖区。' },
    ],
    remarksZh: [],
  })
  assert.deepEqual(await ask({ employmentKind: 'NO_FIXED_EMPLOYER', residenceId: county, worksInId: elsewhere }), {
    offices: [
      { office: { name: '徐闻县人社局' }, route: 'HOUSEHOLD', clause: 'S19', messageZh: '户口所在地在徐闻县，属该局辖区。' },
      { office: { name: '湛江市人社局' }, route: 'WORKPLACE', clause: 'S19', messageZh: '工作所在地在赤坎区，属该局辖区。' },
    ],
    remarksZh: [],
  })
  assert.deepEqual(await ask({ employmentKind: 'EMPLOYED', employerId }), { offices: [], remarksZh: ['未填写单位社保关系所在地。'] })
  const applicant = await admission.applicant()
  const id = await admission.draft(applicant, { officeId: toGlobalId('Office', world.city.id) })
  assert.deepEqual(await admission.refusedSubmission(applicant, id), ['OFFICE_NOT_LAWFUL S19'])
})

test('S19 without a fixed employer nobody endorses; with one nobody recommends before', async () => {
  const freelance = await admission.submitted({ route: 'HOUSEHOLD', person: admission.freelancer() })
  assert.deepEqual(await admission.refused(admission.reviewer, 'endorseApplication', 'application { id }', { applicationId: freelance }), [
    'NO_EMPLOYER S19',
    'STAMP_MISSING S29',
  ])
  const opinion = admission.favourable
  await admission.done(admission.reviewer, 'recommendApplication', 'application { state }', { applicationId: freelance, opinion })
  const employed = await admission.submitted()
  assert.deepEqual(
    await admission.refused(admission.reviewer, 'recommendApplication', 'application { id }', { applicationId: employed, opinion }),
    ['NOT_ENDORSED S19'],
  )
})

test('S19 the employer endorses by its delegate, who sees its own people and nobody else’s', async () => {
  const id = await admission.submitted()
  const other = await admission.submitted({
    person: admission.person({ employerId: toGlobalId('Organisation', (await world.organisation()).id) }),
  })
  const delegate = await admission.applicant()
  const input = {
    accountId: toGlobalId('Account', delegate.account!),
    organisationId: toGlobalId('Organisation', admission.employer.id),
    officeId: toGlobalId('Office', world.county.id),
  }
  assert.deepEqual(await admission.refused(delegate, 'endorseApplication', 'application { id }', { applicationId: id }), ['NOT_FOUND'])
  await admission.done(admission.reviewer, 'nameEmployerDelegate', 'delegate { id }', input)
  const { applications } = await admission.ask(delegate, '{ applications(first: 100) { nodes { id employer { id } } } }')
  const ids = applications.nodes.map((node: { id: string }) => node.id)
  assert.deepEqual([ids.includes(id), ids.includes(other)], [true, false])
  const { endorseApplications } = await admission.ask(
    delegate,
    `mutation ($input: EndorseApplicationsInput!) { endorseApplications(input: $input) { done refused results { done userErrors { code } } userErrors { code } } }`,
    { input: { applicationIds: [id, other], mode: 'EACH_ROW' } },
  )
  assert.deepEqual(endorseApplications, {
    done: 1,
    refused: 1,
    results: [
      { done: true, userErrors: [] },
      { done: false, userErrors: [{ code: 'NOT_FOUND' }] },
    ],
    userErrors: [],
  })
  assert.equal(await admission.stateOf(id), 'ENDORSED')
})

test('S19 with a merger the delegates of the absorbed employer cease to act, and those of its heir act for its people', async () => {
  const [absorbed, heir] = [await world.organisation(), await world.organisation()]
  const person = () => admission.person({ employerId: toGlobalId('Organisation', absorbed.id) })
  const [first, second] = [await admission.submitted({ person: person() }), await admission.submitted({ person: person() })]
  const named = (delegate: { readonly account?: number | undefined }, organisation: { readonly id: number }) => ({
    accountId: toGlobalId('Account', delegate.account!),
    organisationId: toGlobalId('Organisation', organisation.id),
    officeId: toGlobalId('Office', world.county.id),
  })
  const [former, later] = [await admission.applicant(), await admission.applicant()]
  await admission.done(admission.reviewer, 'nameEmployerDelegate', 'delegate { id }', named(former, absorbed))
  await admission.done(admission.reviewer, 'nameEmployerDelegate', 'delegate { id }', named(later, heir))
  const endorse = ['endorseApplication', 'application { id state }'] as const
  assert.deepEqual(await admission.refused(later, ...endorse, { applicationId: first }), ['NOT_FOUND'])
  await admission.done(former, ...endorse, { applicationId: first })

  const merger = {
    absorbedId: toGlobalId('Organisation', absorbed.id),
    intoId: toGlobalId('Organisation', heir.id),
    mergedOn: '2022-11-20',
    documentNumber: '湛市监〔2022〕7号',
  }
  await admission.done(await world.staff(['ROSTER_MANAGER']), 'mergeOrganisations', 'absorbed { id }', merger)
  const seen = async (viewer: typeof former) => {
    const { applications } = await admission.ask(viewer, '{ applications(first: 100) { nodes { id } } }')
    return applications.nodes.map((node: { id: string }) => node.id).filter((id: string) => [first, second].includes(id))
  }
  assert.deepEqual([await seen(former), (await seen(later)).sort()], [[], [first, second].sort()])
  assert.deepEqual(await admission.refused(former, ...endorse, { applicationId: second }), ['NOT_FOUND'])
  await admission.done(later, ...endorse, { applicationId: second })
  assert.equal(await admission.stateOf(second), 'ENDORSED')
  assert.deepEqual(await admission.refused(admission.reviewer, 'nameEmployerDelegate', 'delegate { id }', named(former, absorbed)), [
    'MERGED_ALREADY S06',
  ])
})

test('S19 one person over two routes is found by the ID number and counted once; under two names too', async () => {
  const [idNumber, raced] = [admission.idNumber(), admission.idNumber('1975-03-03', 'MALE')]
  await admission.submitted({ person: admission.person({ idNumber }) })
  const again = await admission.applicant()
  const twice = await admission.draft(again, { route: 'HOUSEHOLD', person: admission.freelancer({ idNumber }) })
  const { submitApplication } = await admission.ask(
    again,
    `mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { userErrors { code clause ... on AlreadyApplied { office } } } }`,
    { input: admission.submitInput(twice) },
  )
  assert.deepEqual(submitApplication.userErrors, [{ code: 'ALREADY_APPLIED', clause: 'S19', office: '徐闻县人社局' }])
  const renamed = await admission.draft(again, { person: admission.person({ idNumber, name: '陈小文' }) })
  assert.deepEqual(await admission.refusedSubmission(again, renamed), ['ID_NUMBER_OF_ANOTHER_NAME S19'])
  const racing = await Promise.all(
    Array.from({ length: 6 }, async () => {
      const who = await admission.applicant()
      return { who, id: await admission.draft(who, { person: admission.person({ idNumber: raced, birthDate: '1975-03-03' }) }) }
    }),
  )
  const answers = await Promise.all(
    racing.map(({ who, id }) => admission.mutate(who, 'submitApplication', 'application { id }', admission.submitInput(id))),
  )
  assert.equal(answers.filter(({ application }) => application !== null).length, 1, 'six at the same moment, one counts')
  assert.deepEqual(
    [...new Set(answers.flatMap(({ userErrors }) => userErrors.map((one: { code: string }) => one.code)))],
    ['ALREADY_APPLIED'],
  )
})
