import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { withClient } from '../../api/postgres/roles.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { Honour, HonourKind, IncidentRecord } from '../../schema/index.ts'
import { Admission } from './world.ts'

const admission = await Admission.open()
after(() => admission.close())
const { world } = admission
const county = toGlobalId('Division', world.counties[2]!.id)
const elsewhere = toGlobalId('Division', world.counties[0]!.id)
const submit = (viewer: Parameters<typeof admission.refused>[0], id: string, change: object = {}) =>
  admission.refused(viewer, 'submitApplication', 'application { id }', { ...admission.submitInput(id), ...change })
const start = async (change: object) =>
  admission.refused(await admission.applicant(), 'startApplication', 'application { id }', admission.startInput(change))
const verdictOf = async (id: string) => {
  const { applicationEligibility } = await admission.ask(
    admission.reviewer,
    'query ($id: ID!) { applicationEligibility(applicationId: $id) { eligibility { outcome tests { clause outcome } } kept { act replays } } }',
    { id },
  )
  const { outcome, tests } = applicationEligibility.eligibility as { outcome: string; tests: { clause: string; outcome: string }[] }
  return {
    outcome,
    met: [...new Set(tests.filter(one => one.outcome === 'PASS').map(one => one.clause))].sort(),
    kept: applicationEligibility.kept,
  }
}
const nothing = { credentials: [], employments: [], achievements: '' }

test('S02 people of enterprises, institutions, colleges and the non-public economy, and heritage bearers without an employer, may apply', async () => {
  for (const kind of ['ENTERPRISE', 'INSTITUTION', 'NON_PUBLIC_ECONOMY', 'SOCIAL_ORGANISATION', 'COLLEGE', 'GOVERNMENT'] as const) {
    const employer = await world.organisation(kind)
    const id = await admission.submitted({ person: admission.person({ employerId: toGlobalId('Organisation', employer.id) }) })
    assert.equal((await verdictOf(id)).outcome, kind === 'GOVERNMENT' ? 'FAIL' : 'PASS', kind)
  }
  const bearer = await admission.submitted({
    route: 'HOUSEHOLD',
    person: admission.freelancer({ heritageBearer: true }),
    form: admission.form(nothing),
  })
  const { outcome, met } = await verdictOf(bearer)
  assert.deepEqual([outcome, met.includes('S12')], ['PASS', true])
})

test('S03 the applicant attests to abide by the law', async () => {
  const applicant = await admission.applicant()
  const id = await admission.draft(applicant)
  assert.deepEqual(await submit(applicant, id, { attestations: ['KNOWS_RULES', 'ACTS_INDEPENDENTLY', 'HEALTHY'] }), [
    'ATTESTATION_MISSING S03',
  ])
})

test('S04 the applicant attests to know the rules of the trade', async () => {
  const applicant = await admission.applicant()
  const id = await admission.draft(applicant)
  assert.deepEqual(await submit(applicant, id, { attestations: ['LAW_ABIDING', 'ACTS_INDEPENDENTLY', 'HEALTHY'] }), [
    'ATTESTATION_MISSING S04',
  ])
})

test('S06 the applicant attests to act independently; what was attested is kept with the application', async () => {
  const applicant = await admission.applicant()
  const id = await admission.draft(applicant)
  assert.deepEqual(await submit(applicant, id, { attestations: [] }), [
    'ATTESTATION_MISSING S03',
    'ATTESTATION_MISSING S04',
    'ATTESTATION_MISSING S06',
    'ATTESTATION_MISSING S07',
  ])
  const { attestations } = await admission.done(applicant, 'submitApplication', 'application { attestations }', admission.submitInput(id))
  assert.deepEqual(attestations, ['LAW_ABIDING', 'KNOWS_RULES', 'ACTS_INDEPENDENTLY', 'HEALTHY'])
})

test('S08 an upheld incident of earlier duties, in whichever office, needs an exception', async () => {
  const known = await world.expert({ term: null })
  const idNumber = admission.idNumber()
  await world.rows('update expert set id_number_hash = ? where id = ?', [
    world.platform.seals.fingerprint('expert.idNumber', idNumber),
    known.id,
  ])
  const incident = { expert: known.id, office: known.office.id, engagement: null, account: '迟到', occurredOn: '2021-01-01' }
  await world.put(IncidentRecord, { ...incident, state: 'UPHELD' })
  const id = await admission.submitted({ person: admission.person({ idNumber }) })
  const { outcome, met, kept } = await verdictOf(id)
  assert.deepEqual([outcome, met.includes('S08'), kept], ['NEEDS_EXCEPTION', false, [{ act: 'SUBMIT', replays: true }]])
})

test('S10 title or level in the occupation applied for, five years of practice, achievements', async () => {
  const pass = await verdictOf(await admission.submitted())
  assert.deepEqual([pass.outcome, pass.met.includes('S10')], ['PASS', true])
  const credentials = [{ skillLevel: 'TECHNICIAN', name: '烹调师', occupationCode: '4-03-02-01', grantedOn: '2015-01-01' }]
  assert.equal((await verdictOf(await admission.submitted({ form: admission.form({ credentials }) }))).outcome, 'NEEDS_EXCEPTION')
  assert.deepEqual(await start({ form: admission.form({ credentials: [{ ...credentials[0], occupationCode: '9-99-99-99' }] }) }), [
    'OCCUPATION_UNKNOWN S10',
  ])
  assert.deepEqual(await start({ form: admission.form({ credentials: [{ ...credentials[0], titleGrade: 'SENIOR' }] }) }), [
    'TITLE_OR_LEVEL S10',
  ])
})

test('S10 jobs that run backwards, or overlap with one employer, are refused; two employers at a time are lawful', async () => {
  const job = { employerName: '一厂', post: '焊工', occupationCode: '6-18-02-04' }
  const jobs = (...employments: object[]) => start({ form: admission.form({ employments }) })
  assert.deepEqual(await jobs({ ...job, startsOn: '2015-01-01', endsOn: '2014-12-31' }), ['INTERVAL_REVERSED S10'])
  assert.deepEqual(await jobs({ ...job, startsOn: '2010-01-01', endsOn: '2015-06-30' }, { ...job, startsOn: '2015-06-30' }), [
    'INTERVALS_OVERLAP S10',
  ])
  assert.deepEqual(await jobs({ ...job, startsOn: '2099-01-01' }), ['DAY_IMPOSSIBLE S10'])
  assert.deepEqual(await jobs({ ...job, startsOn: '1979-01-01' }), ['DAY_IMPOSSIBLE S10'])
  await admission.draft(await admission.applicant(), {
    form: admission.form({
      employments: [
        { ...job, startsOn: '2010-01-01' },
        { ...job, employerName: '二厂', startsOn: '2012-01-01' },
      ],
    }),
  })
})

test('S11 an honour qualifies by itself; one that the roster knows to be revoked does not', async () => {
  const honours = [{ kindCode: 'NATIONAL_MODEL_WORKER', grantedOn: '2015-04-28' }]
  const form = admission.form({ ...nothing, honours })
  const { outcome, met } = await verdictOf(await admission.submitted({ form }))
  assert.deepEqual([outcome, met.includes('S11')], ['PASS', true])
  const known = await world.expert({ term: null })
  const idNumber = admission.idNumber()
  await world.rows('update expert set id_number_hash = ? where id = ?', [
    world.platform.seals.fingerprint('expert.idNumber', idNumber),
    known.id,
  ])
  const [{ id: kind }] = (await world.rows<{ id: number }>(`select id from honour_kind where code = 'NATIONAL_MODEL_WORKER'`)) as [
    { id: number },
  ]
  const revoked = { grantedOn: '2015-04-28', revokedOn: '2020-01-01', revocationReason: '撤销', certificateNumber: null }
  await world.put(Honour, { expert: known.id, office: known.office.id, kind, ...revoked })
  assert.equal((await verdictOf(await admission.submitted({ form, person: admission.person({ idNumber }) }))).outcome, 'FAIL')
  assert.deepEqual(await start({ form: admission.form({ honours: [{ kindCode: 'NO_SUCH', grantedOn: '2015-04-28' }] }) }), [
    'HONOUR_UNKNOWN S11',
  ])
  assert.ok(HonourKind)
})

test('S12 the lead of a studio qualifies while the lead lasts', async () => {
  const studioId = toGlobalId('SkillMasterStudio', admission.studio.id)
  const leading = (endsOn: string | null) =>
    admission.submitted({ form: admission.form({ ...nothing, studios: [{ studioId, startsOn: '2016-01-01', endsOn }] }) })
  assert.equal((await verdictOf(await leading(null))).outcome, 'PASS')
  assert.equal((await verdictOf(await leading('2020-12-31'))).outcome, 'FAIL')
})

test('S13 whoever judged at a provincial competition qualifies', async () => {
  const judged = (level: string) =>
    admission.submitted({
      form: admission.form({ ...nothing, experiences: [{ kind: 'JUDGED', event: '技能竞赛', level, heldOn: '2020-06-01' }] }),
    })
  assert.equal((await verdictOf(await judged('PROVINCIAL'))).outcome, 'PASS')
  assert.equal((await verdictOf(await judged('CITY'))).outcome, 'FAIL')
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
  assert.deepEqual(await start({ person: person({ birthDate: '1980-05-02' }) }), ['ID_NUMBER_BIRTH_DATE S18'])
  assert.deepEqual(await start({ person: person({ sex: 'FEMALE' }) }), ['ID_NUMBER_SEX S18'])
  assert.deepEqual(await start({ person: person({ idNumber: `${idNumber.slice(0, 17)}${idNumber.endsWith('0') ? '1' : '0'}` }) }), [
    'ID_NUMBER_INVALID S18',
  ])
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
  assert.deepEqual(await submit(applicant, id), ['OFFICE_NOT_LAWFUL S19'])
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

test('S19 one person over two routes is found by the ID number and counted once; under two names too', async () => {
  const idNumber = admission.idNumber()
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
  assert.deepEqual(await submit(again, renamed), ['ID_NUMBER_OF_ANOTHER_NAME S19'])
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
const raced = admission.idNumber('1975-03-03', 'MALE')

test('S28 the last day counts to its end in Shanghai, Saturday or not; a later hop has its own day', async () => {
  const moment = (at: string) =>
    withClient(world.connections.owner, client =>
      client.query(`create or replace function house_now() returns timestamptz language sql volatile as $$ select ${at} $$`),
    )
  const { id: callId } = await admission.publish(
    {},
    {
      opensOn: '2022-11-18',
      applyUntil: '2022-12-10',
      endorseUntil: '2022-12-20',
      recommendUntil: '2022-12-31',
      approveUntil: '2023-01-31',
    },
  )
  const applicants = await Promise.all([1, 2, 3].map(() => admission.applicant()))
  const person = () => admission.person({ birthDate: '1970-01-01' })
  await moment(`timestamptz '2022-11-17 23:59:59.999+08'`)
  const drafts: string[] = []
  for (const applicant of applicants)
    drafts.push(
      await admission.draft(applicant, {
        callId,
        person: person(),
        form: admission.form({ employments: [{ employerName: '厂', post: '焊工', occupationCode: '6-18-02-04', startsOn: '2008-01-01' }] }),
      }),
    )
  assert.deepEqual(await submit(applicants[0]!, drafts[0]!), ['NOT_OPEN_YET S28'])
  await moment(`timestamptz '2022-12-10 23:59:59.999999+08'`)
  await admission.done(applicants[0]!, 'submitApplication', 'application { state }', admission.submitInput(drafts[0]!))
  await moment(`timestamptz '2022-12-11 00:00:00+08'`)
  const { submitApplication } = await admission.ask(
    applicants[1]!,
    `mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { application { id }
      userErrors { __typename code messageZh ... on OutsideDeadline { opensOn closesOn judgedAt } } } }`,
    { input: admission.submitInput(drafts[1]!) },
  )
  assert.deepEqual(submitApplication, {
    application: null,
    userErrors: [
      {
        __typename: 'OutsideDeadline',
        code: 'DEADLINE_PASSED',
        messageZh: '申请已于 2022-12-10 截止，逾期不再受理。',
        opensOn: '2022-11-18',
        closesOn: '2022-12-10',
        judgedAt: '2022-12-10T16:00:00.000Z',
      },
    ],
  })
  await moment(`timestamptz '2022-12-21 00:00:00+08'`)
  await admission.attach(admission.reviewer, drafts[0]!, 'EMPLOYER_STAMP')
  assert.deepEqual(await admission.refused(admission.reviewer, 'endorseApplication', 'application { id }', { applicationId: drafts[0]! }), [
    'DEADLINE_PASSED S28',
  ])
  await moment('clock_timestamp()')
  await assert.rejects(
    world.rows(
      `update application set submitted_at = '2022-12-11 00:00:00+08' where submitted_at = '2022-12-10 23:59:59.999999+08' or submitted_at = '2022-12-10 23:59:59.999+08'`,
    ),
    /submitted after its deadline/,
  )
})

test('S29 a stamped page bears hash, level, who and when; without the employer’s there is no endorsement on paper', async () => {
  const id = await admission.submitted()
  const endorse = { applicationId: id }
  assert.deepEqual(await admission.refused(admission.reviewer, 'endorseApplication', 'application { id }', endorse), ['STAMP_MISSING S29'])
  const file = {
    applicationId: id,
    kind: 'EMPLOYER_STAMP',
    fileId: await admission.file(admission.reviewer, 'STAMPED_FORM', 'cd'.repeat(32)),
  }
  const photo = await admission.file(admission.reviewer, 'PHOTO')
  assert.deepEqual(await admission.refused(admission.reviewer, 'addApplicationDocument', 'document { id }', { ...file, fileId: photo }), [
    'FILE_KIND_REFUSED',
  ])
  const fields = 'document { id kind level name sha256 addedBy { id } file { id } }'
  const document = await admission.done(admission.reviewer, 'addApplicationDocument', fields, file)
  assert.deepEqual(document, {
    id: document.id,
    kind: 'EMPLOYER_STAMP',
    level: 'EMPLOYER',
    name: 'STAMPED_FORM.pdf',
    sha256: 'cd'.repeat(32),
    addedBy: { id: toGlobalId('Account', admission.reviewer.account!) },
    file: { id: file.fileId },
  })
  await admission.done(admission.reviewer, 'endorseApplication', 'application { state }', endorse)
})

test('S30 character, ethics and ability weigh: each unfavourable item alone stops a recommendation', async () => {
  const id = await admission.endorsed()
  for (const item of ['character', 'ethics', 'ability', 'truth', 'reliability']) {
    const opinion = { ...admission.favourable, [item]: false }
    assert.deepEqual(
      await admission.refused(admission.reviewer, 'recommendApplication', 'application { id }', { applicationId: id, opinion }),
      ['OPINION_UNFAVOURABLE S20'],
    )
  }
  const { events } = await admission.done(admission.reviewer, 'rejectApplication', 'application { events { act clause } }', {
    applicationId: id,
    ground: 'CHARACTER',
    reason: '品行',
  })
  assert.deepEqual(events.at(-1), { act: 'REJECT', clause: 'S30' })
})

test('an application on paper is entered by a clerk, recorded as such, and needs the scan that was signed', async () => {
  const clerk = admission.reviewer
  const { id } = await admission.done(clerk, 'enterApplication', 'application { id }', admission.startInput())
  for (const kind of ['ID_COPY', 'TITLE_OR_SKILL_CERTIFICATE', 'ABILITY_EVIDENCE']) await admission.attach(clerk, id, kind)
  assert.deepEqual(await submit(clerk, id), ['DOCUMENTS_MISSING S18'])
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
  assert.deepEqual(await submit(await admission.applicant(), id), ['NOT_FOUND'])
  const change = { applicationId: id, form: admission.form() }
  const { userErrors } = await admission.mutate(applicant, 'updateApplication', 'application { id }', { ...change, version: 99 })
  assert.deepEqual(
    userErrors.map((one: { __typename: string }) => one.__typename),
    ['StaleVersion'],
  )
  await admission.done(applicant, 'submitApplication', 'application { id }', admission.submitInput(id))
  assert.deepEqual(await admission.refused(applicant, 'updateApplication', 'application { id }', change), ['WRONG_STATE'])
  assert.deepEqual(await submit(applicant, id), ['WRONG_STATE'])
  const { state } = await admission.done(applicant, 'withdrawApplication', 'application { state }', {
    applicationId: id,
    reason: '改日再报',
  })
  assert.equal(state, 'WITHDRAWN')
  assert.deepEqual(await admission.refused(applicant, 'withdrawApplication', 'application { id }', { applicationId: id }), ['WRONG_STATE'])
})
