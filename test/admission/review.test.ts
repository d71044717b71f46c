import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { Admission } from './world.ts'

const admission = await Admission.open()
after(() => admission.close())
const { world } = admission

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
