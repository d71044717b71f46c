import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { Admission } from './world.ts'

const admission = await Admission.open()
after(() => admission.close())
const { world } = admission
const manager = await world.staff(['ROSTER_MANAGER'])

test('an expert proposes a correction with evidence; the office accepts, and the record is changed', async () => {
  const expert = await world.expert()
  const viewer = await world.signedIn(expert.id)
  const employer = await world.organisation()
  await world.rows('update employment set occupation_id = ? where expert_id = ?', [world.welding.id, expert.id])
  const [{ former }] = (await world.rows('select employer_id as former from expert where id = ?', [expert.id])) as [{ former: number }]
  const input = { field: 'EMPLOYER', value: toGlobalId('Organisation', employer.id), explanation: '调动' }
  const fields = 'correction { id state valueShown field }'
  assert.deepEqual(await admission.refused(viewer, 'proposeCorrection', fields, input), ['EVIDENCE_MISSING S18'])
  const evidenceFileId = await admission.file(viewer, 'CORRECTION_EVIDENCE')
  const proposed = await admission.done(viewer, 'proposeCorrection', fields, { ...input, evidenceFileId })
  assert.deepEqual(proposed, { id: proposed.id, state: 'PROPOSED', valueShown: employer.name, field: 'EMPLOYER' })
  const review = { correctionId: proposed.id, decision: 'ACCEPT' }
  const both = { ...manager, expert: expert.id }
  assert.deepEqual(await admission.refused(both, 'reviewCorrection', fields, review), ['OWN_CASE S20'])
  assert.deepEqual(await admission.refused(admission.approver, 'reviewCorrection', fields, review), ['ROLE_NEEDED'])
  const { corrections } = await admission.ask(manager, '{ corrections(filter: { states: [PROPOSED] }) { nodes { id evidence { id } } } }')
  assert.deepEqual(corrections.nodes, [{ id: proposed.id, evidence: { id: evidenceFileId } }])
  await admission.done(manager, 'reviewCorrection', fields, review)
  const [row] = await world.rows('select employer_id as employer, version from expert where id = ?', [expert.id])
  assert.deepEqual(row, { employer: employer.id, version: 2 })
  // The former job ended yesterday; years of practice go on in the new one.
  const jobs = await world.rows(
    `select organisation_id as employer, post, occupation_id as occupation, starts_on::text as starts, ends_on::text as ends
     from employment where expert_id = ? order by id`,
    [expert.id],
  )
  assert.deepEqual(jobs, [
    { employer: former, post: '技师', occupation: world.welding.id, starts: '2010-01-01', ends: admission.day(-1) },
    { employer: employer.id, post: '技师', occupation: world.welding.id, starts: admission.day(0), ends: null },
  ])
  assert.deepEqual(await admission.refused(manager, 'reviewCorrection', fields, review), ['WRONG_STATE'])
})

test('a new phone number is sealed and shown masked; a refusal has a reason; nobody proposes for others', async () => {
  const expert = await world.expert()
  const viewer = await world.signedIn(expert.id)
  const input = { field: 'PHONE', value: '139 0000 5678', explanation: '换号' }
  const { id, valueShown } = await admission.done(viewer, 'proposeCorrection', 'correction { id valueShown }', input)
  assert.equal(valueShown, '139****5678')
  const refuse = { correctionId: id, decision: 'REFUSE' }
  assert.deepEqual(await admission.refused(manager, 'reviewCorrection', 'correction { id }', refuse), ['REASON_MISSING S18'])
  const { state } = await admission.done(manager, 'reviewCorrection', 'correction { state }', { ...refuse, reason: '号码有误' })
  assert.equal(state, 'REFUSED')
  assert.deepEqual(await admission.refused(viewer, 'proposeCorrection', 'correction { id }', { ...input, value: '12' }), [
    'VALUE_INVALID S18',
  ])
  assert.deepEqual(await admission.refused(manager, 'proposeCorrection', 'correction { id }', input), ['EXPERT_ONLY'])
})

test('S18 what is no value of the field is refused: no choice, not even a word that every object knows; choices are taken and entered', async () => {
  const viewer = await world.signedIn((await world.expert()).id)
  const evidenceFileId = await admission.file(viewer, 'CORRECTION_EVIDENCE')
  const propose = (field: string, value: string) =>
    admission.refused(viewer, 'proposeCorrection', 'correction { id }', { field, value, explanation: '更正', evidenceFileId })
  for (const value of ['DOCTOR OF ALL', 'toString', 'constructor', '']) {
    assert.deepEqual(await propose('EDUCATION', value), ['VALUE_INVALID S18'], value)
    assert.deepEqual(await propose('POLITICAL_STATUS', value), ['VALUE_INVALID S18'], value)
  }
  assert.deepEqual(await propose('POST', '长'.repeat(101)), ['VALUE_INVALID S18'])
  assert.deepEqual(await propose('EMAIL', 'nobody'), ['VALUE_INVALID S18'])
  assert.deepEqual(await propose('RESIDENCE', toGlobalId('Division', 999_999)), ['NOT_FOUND'])
  assert.deepEqual(await propose('EMPLOYER', toGlobalId('Division', 1)), ['NOT_FOUND'])
  const input = { field: 'POLITICAL_STATUS', value: 'NO_PARTY', explanation: '更正', evidenceFileId }
  const { id } = await admission.done(viewer, 'proposeCorrection', 'correction { id }', input)
  await admission.done(manager, 'reviewCorrection', 'correction { state }', { correctionId: id, decision: 'ACCEPT' })
  const query = 'query ($id: ID!) { expert(id: $id) { politicalStatus } }'
  const { expert } = await admission.ask(viewer, query, { id: toGlobalId('Expert', viewer.expert!) })
  assert.deepEqual(expert, { politicalStatus: 'NO_PARTY' })
})

test('S18 an expert proposes a photo of their own; the office looks at it, and with its acceptance it is in the record', async () => {
  const expert = await world.expert()
  const viewer = await world.signedIn(expert.id)
  const photo = await admission.file(viewer, 'PHOTO')
  const input = { field: 'PHOTO', value: photo, explanation: '更换近照' }
  const propose = 'correction { id valueShown evidence { id kind } }'
  const other = await admission.file(viewer, 'CORRECTION_EVIDENCE')
  assert.deepEqual(await admission.refused(viewer, 'proposeCorrection', propose, { ...input, value: other }), ['FILE_KIND_REFUSED'])
  const strangers = await admission.file(manager, 'PHOTO')
  assert.deepEqual(await admission.refused(viewer, 'proposeCorrection', propose, { ...input, value: strangers }), ['NOT_FOUND'])
  const { id, ...proposed } = await admission.done(viewer, 'proposeCorrection', propose, input)
  assert.deepEqual(proposed, { valueShown: '证件照', evidence: { id: photo, kind: 'PHOTO' } })
  const look = { fileId: photo, purpose: 'RECORD_KEEPING' }
  assert.deepEqual((await admission.mutate(manager, 'requestDownload', 'file { id }', look)).userErrors, [])
  const photoOf = async () =>
    (await admission.ask(viewer, 'query ($id: ID!) { expert(id: $id) { photo { id } } }', { id: toGlobalId('Expert', expert.id) })).expert
      .photo
  assert.equal(await photoOf(), null)
  await admission.done(manager, 'reviewCorrection', 'correction { state }', { correctionId: id, decision: 'ACCEPT' })
  assert.deepEqual(await photoOf(), { id: photo })
})
