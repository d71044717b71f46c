import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { Roster, Trade } from '../../schema/index.ts'
import { Admission } from './world.ts'

// What else is refused on the way of an application: each by its code, its clause and its place, in both languages.
const admission = await Admission.open()
after(() => admission.close())
const { world } = admission

/** The refusals of a mutation as `CODE clause at.its.place`, after a look at what they say. */
async function refused(viewer: Viewer, name: string, input: object): Promise<readonly string[]> {
  const type = name.charAt(0).toUpperCase() + name.slice(1)
  const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { userErrors { code clause path messageZh messageEn } } }`
  const { userErrors } = (await admission.ask(viewer, query, { input }))[name]
  return userErrors.map(({ code, clause, path, messageZh, messageEn }: Record<string, string> & { path: string[] | null }) => {
    assert.match(messageZh!, /\p{Script=Han}.*[。？]$/u, code)
    assert.match(messageEn!, /^[A-Z0-9].*\.$/, code)
    return [code, clause, path?.join('.')].filter(Boolean).join(' ')
  })
}
const started = async (change: object) => refused(await admission.applicant(), 'startApplication', admission.startInput(change))
const person = (change: object) => started({ person: admission.person(change) })
const form = (change: object) => started({ form: admission.form(change) })

test('S18 a name, a telephone number and an address that cannot be are refused where they stand, all at once', async () => {
  assert.deepEqual(await person({ name: '··', phone: '12', email: 'nobody' }), [
    'NAME_INVALID S18 person.name',
    'PHONE_INVALID S18 person.phone',
    'EMAIL_INVALID S18 person.email',
  ])
  assert.deepEqual(await person({ name: '陈'.repeat(61) }), ['NAME_INVALID S18 person.name'])
})

test('S19 who has no fixed employer names none, and who has one names it', async () => {
  assert.deepEqual(await person({ employmentKind: 'NO_FIXED_EMPLOYER' }), ['EMPLOYER_UNEXPECTED S19 person.employerId'])
  assert.deepEqual(await person({ employerId: null }), ['EMPLOYER_MISSING S19 person.employerId'])
})

test('S10 S11 claims that cannot be are refused where they stand: a job of nobody, a trade of another occupation, an honour revoked too early', async () => {
  const job = { post: '焊工', occupationCode: '6-18-02-04', startsOn: '2008-01-01' }
  const organisationId = toGlobalId('Organisation', admission.employer.id)
  assert.deepEqual(await form({ employments: [job] }), ['ORGANISATION_OR_NAME S10 form.employments.0'])
  assert.deepEqual(await form({ employments: [{ ...job, organisationId, employerName: '一厂' }] }), [
    'ORGANISATION_OR_NAME S10 form.employments.0',
  ])
  const trade = await world.put(Trade, { occupation: world.cooking.id, name: '粤菜烹调' })
  const occupations = [{ code: '6-18-02-04', tradeId: toGlobalId('Trade', trade.id) }]
  assert.deepEqual(await form({ occupations }), ['TRADE_OF_ANOTHER S10 form.occupations.0.tradeId'])
  const honour = { kindCode: 'NATIONAL_MODEL_WORKER', grantedOn: '2015-04-28' }
  assert.deepEqual(await form({ honours: [{ ...honour, revokedOn: '2014-01-01' }] }), [
    'REVOKED_BEFORE_GRANTED S11 form.honours.0.revokedOn',
  ])
  assert.deepEqual(await form({ honours: [{ ...honour, kindCode: 'NO_SUCH' }] }), ['HONOUR_UNKNOWN S11 form.honours.0.kindCode'])
})

test('S25 whoever has a term in force in the roster applies for its renewal, not anew; whoever withdrew may apply again', async () => {
  const [idNumber, again] = [admission.idNumber(), admission.idNumber()]
  const expert = await world.expert()
  const hash = world.platform.seals.fingerprint('expert.idNumber', idNumber)
  const [{ before }] = (await world.rows('select id_number_hash as before from expert where id = ?', [expert.id])) as [{ before: string }]
  await world.rows('update expert set id_number_hash = ? where id = ?', [hash, expert.id])
  const applicant = await admission.applicant()
  const id = await admission.draft(applicant, { person: admission.person({ idNumber }) })
  assert.deepEqual(await refused(applicant, 'submitApplication', admission.submitInput(id)), ['TERM_IN_FORCE S25 person.idNumber'])
  await world.rows('update expert set id_number_hash = ? where id = ?', [before, expert.id])
  const withdrawn = await admission.submitted({ person: admission.person({ idNumber: again }) }, applicant)
  await admission.done(applicant, 'withdrawApplication', 'application { state }', { applicationId: withdrawn, reason: '改由户籍地申报' })
  const anew = await admission.submitted({ route: 'HOUSEHOLD', person: admission.freelancer({ idNumber: again }) }, applicant)
  assert.equal(await admission.stateOf(anew), 'SUBMITTED')
})

test('S01 an occupation that is not called for, a roster of another office and a route twice are refused', async () => {
  const { id: callId } = await admission.publish({}, { occupationCodes: ['4-03'] })
  const applicant = await admission.applicant()
  const id = await admission.draft(applicant, { callId })
  assert.deepEqual(await refused(applicant, 'submitApplication', admission.submitInput(id)), ['OCCUPATION_NOT_CALLED S01 occupations'])
  const others = await world.put(Roster, { name: '县级库', owner: world.county.id })
  const rosterId = toGlobalId('Roster', others.id)
  assert.deepEqual(await refused(admission.approver, 'publishCall', admission.callInput({ rosterId })), ['ROSTER_OF_ANOTHER S01 rosterId'])
  const routes = ['HOUSEHOLD', 'HOUSEHOLD']
  assert.deepEqual(await refused(admission.approver, 'publishCall', admission.callInput({}, { routes })), ['ROUTE_TWICE S19 terms.routes'])
})

test('S28 S18 a return for nothing, for too much, or until yesterday is refused', async () => {
  const applicationId = await admission.submitted()
  const back = (change: object) =>
    refused(admission.reviewer, 'returnApplication', { applicationId, missing: ['照片'], correctUntil: admission.day(5), ...change })
  assert.deepEqual(await back({ correctUntil: admission.day(-1) }), ['DAY_PASSED S28 correctUntil'])
  assert.deepEqual(await back({ missing: [] }), ['MISSING_UNTOLD S18 missing'])
  assert.deepEqual(await back({ missing: Array.from({ length: 51 }, (_, index) => `材料${index}`) }), ['TOO_MANY_ENTRIES missing'])
})

test('S29 a stamped page is of its level and stays; other documents are taken out by whoever writes, while they may', async () => {
  const applicant = await admission.applicant()
  const id = await admission.submitted({}, applicant)
  const fileId = await admission.file(admission.reviewer, 'STAMPED_FORM')
  const stamp = { applicationId: id, kind: 'EMPLOYER_STAMP', fileId }
  assert.deepEqual(await refused(admission.reviewer, 'addApplicationDocument', { ...stamp, level: 'CITY' }), ['LEVEL_DIFFERS S29 level'])
  const { id: stamped } = await admission.done(admission.reviewer, 'addApplicationDocument', 'document { id level }', stamp)
  await admission.done(admission.reviewer, 'returnApplication', 'application { state }', {
    ...{ applicationId: id, missing: ['业绩材料'], correctUntil: admission.day(5) },
  })
  assert.deepEqual(await refused(applicant, 'removeApplicationDocument', { documentId: stamped }), ['STAMP_STAYS S29 documentId'])
  const query = 'query ($id: ID!) { application(id: $id) { documents { id kind } } }'
  const documents = async () => (await admission.ask(applicant, query, { id })).application.documents as { id: string; kind: string }[]
  const evidence = (await documents()).find(({ kind }) => kind === 'ABILITY_EVIDENCE')!
  assert.deepEqual(await refused(admission.reviewer, 'removeApplicationDocument', { documentId: evidence.id }), ['APPLICANT_ONLY'])
  assert.deepEqual(await refused(admission.reviewer, 'updateApplication', { applicationId: id, form: admission.form() }), [
    'APPLICANT_ONLY',
  ])
  await admission.done(applicant, 'removeApplicationDocument', 'application { id }', { documentId: evidence.id })
  assert.deepEqual(
    (await documents()).map(({ kind }) => kind),
    ['ID_COPY', 'TITLE_OR_SKILL_CERTIFICATE', 'EMPLOYER_STAMP'],
  )
})

test('S21 a list of nobody is not closed', async () => {
  const { id: callId } = await admission.publish()
  const input = { callId, officeId: toGlobalId('Office', world.county.id), people: 0 }
  assert.deepEqual(await refused(admission.reviewer, 'closeRecommendationList', input), ['LIST_EMPTY S21 people'])
})
