import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { Honour, HonourKind, IncidentRecord } from '../../schema/index.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { Admission } from './world.ts'

breaksOnPurpose('sealed numbers agree with what is shown of them', 'experts are given the fingerprints of applicants')
breaksOnPurpose('a finding is decided by another person', 'an incident is planted as upheld')

const admission = await Admission.open()
after(() => admission.close())
const { world } = admission
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
  assert.deepEqual(
    await admission.refusedStart({ form: admission.form({ credentials: [{ ...credentials[0], occupationCode: '9-99-99-99' }] }) }),
    ['OCCUPATION_UNKNOWN S10'],
  )
  assert.deepEqual(await admission.refusedStart({ form: admission.form({ credentials: [{ ...credentials[0], titleGrade: 'SENIOR' }] }) }), [
    'TITLE_OR_LEVEL S10',
  ])
})

test('S10 jobs that run backwards, or overlap with one employer, are refused; two employers at a time are lawful', async () => {
  const job = { employerName: '一厂', post: '焊工', occupationCode: '6-18-02-04' }
  const jobs = (...employments: object[]) => admission.refusedStart({ form: admission.form({ employments }) })
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
  assert.deepEqual(
    await admission.refusedStart({ form: admission.form({ honours: [{ kindCode: 'NO_SUCH', grantedOn: '2015-04-28' }] }) }),
    ['HONOUR_UNKNOWN S11'],
  )
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
