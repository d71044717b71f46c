import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { appointExpert } from '../../api/admission/appointment/appoint-experts.ts'
import { publishNotice } from '../../api/admission/notice/publish-notice.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { moveClock, withCalendar } from '../calendar.ts'
import { refusals } from '../engagement.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { callOf, idOf, nominees } from './nominees.ts'
import { Admission } from './world.ts'

breaksOnPurpose('the state of a term is that of today', 'the clock was moved on for an appointment, and back')

const admission = await Admission.open()
after(() => admission.close())
const { world, approver, reviewer } = admission
await withCalendar(world.connections)
const fields = 'application { state }'
const forged = (applicationId: string) => ({ applicationId, finding: '技能等级证书系伪造', evidence: ['发证机构复函'] })

test('S29 an applicant with forged material is disqualified by an approver who did not recommend them, with evidence, and is told; it stands for good', async () => {
  const person = { idNumber: admission.idNumber() }
  const applicant = await admission.applicant()
  const id = await admission.recommended({ person: admission.person(person) }, applicant)
  assert.deepEqual(await admission.refused(reviewer, 'disqualifyApplicant', fields, forged(id)), ['ROLE_NEEDED'])
  assert.deepEqual(await admission.refused(applicant, 'disqualifyApplicant', fields, forged(id)), ['OWN_CASE S20'])
  assert.deepEqual(await admission.refused(approver, 'disqualifyApplicant', fields, { ...forged(id), evidence: [] }), [
    'EVIDENCE_MISSING S29',
  ])
  assert.deepEqual(await admission.refused(approver, 'disqualifyApplicant', fields, { ...forged(id), finding: ' ' }), ['TEXT_MISSING S29'])
  assert.deepEqual(await admission.done(approver, 'disqualifyApplicant', fields, forged(id)), { state: 'DISQUALIFIED' })
  assert.deepEqual(await admission.refused(approver, 'disqualifyApplicant', fields, forged(id)), ['WRONG_STATE'])
  const { application } = await admission.ask(applicant, 'query ($id: ID!) { application(id: $id) { events { act reason clause } } }', {
    id,
  })
  assert.deepEqual(application.events.at(-1), { act: 'DISQUALIFY', reason: '技能等级证书系伪造（发证机构复函）', clause: 'S29' })
  const told = await world.rows(`select kind from message where account_id = ? order by id desc limit 1`, [applicant.account])
  assert.deepEqual(told, [{ kind: 'DECISION' }])

  // Under the same call, under another, under another name.
  const { id: callId } = await admission.publish()
  for (const change of [{}, { callId }]) {
    const again = await admission.applicant()
    const draft = await admission.draft(again, { ...change, person: admission.person({ ...person, name: '陈小文' }) })
    const found = await admission.refused(again, 'submitApplication', fields, admission.submitInput(draft))
    assert.deepEqual(found, ['DISQUALIFIED S29'])
  }
})

test('S29 whoever is disqualified under one call is neither published nor appointed under another', async () => {
  const call = await callOf(world)
  const [one] = await nominees(world, call, 1)
  const input = { callId: toGlobalId('Call', call.id), mode: 'EACH_ROW' as const, title: '公示', objectionsTo: '监督科' }
  await world.run(approver, act => publishNotice(act, input))
  const other = await callOf(world)
  const [approved] = await nominees(world, other, 1, { idNumberHash: one!.idNumberHash })
  await admission.done(approver, 'disqualifyApplicant', fields, forged(idOf(approved!)))
  await moveClock(world.connections, 30)
  assert.deepEqual(await refusals(world.run(approver, act => appointExpert(act, { applicationId: idOf(one!) }))), [
    { code: 'DISQUALIFIED', clause: 'S29' },
  ])
  const third = await callOf(world)
  await nominees(world, third, 1, { idNumberHash: one!.idNumberHash })
  const published = world.run(approver, act => publishNotice(act, { ...input, callId: toGlobalId('Call', third.id) }))
  assert.deepEqual(await refusals(published), [{ code: 'NOBODY_TO_PUBLISH', path: ['applicationIds'], clause: 'S23' }])
  await moveClock(world.connections, 0)
})

test('S29 whoever was appointed is disqualified as an expert, and with them end the application they were appointed by and every other', async () => {
  const call = await callOf(world)
  const [one, other] = await nominees(world, call, 2)
  const input = { callId: toGlobalId('Call', call.id), mode: 'EACH_ROW' as const, title: '公示', objectionsTo: '监督科' }
  await world.run(approver, act => publishNotice(act, input))
  await moveClock(world.connections, 30)
  await world.run(approver, act => appointExpert(act, { applicationId: idOf(one!) }))
  assert.deepEqual(await admission.refused(approver, 'disqualifyApplicant', fields, forged(idOf(one!))), ['DISQUALIFY_EXPERT_INSTEAD S29'])
  const [pending] = await nominees(world, await callOf(world), 1, { idNumberHash: one!.idNumberHash })
  const [rejected] = await nominees(world, await callOf(world), 1, { idNumberHash: one!.idNumberHash, state: 'WITHDRAWN' })

  const [{ id }] = (await world.rows<{ id: number }>('select id from expert where id_number_hash = ?', [one!.idNumberHash])) as [
    { id: number },
  ]
  const expertId = toGlobalId('Expert', id)
  const supervisor = await world.staff(['SUPERVISOR'])
  const incident = { expertId, account: '技师证书系伪造', occurredOn: admission.day(0) }
  const { id: incidentId } = await admission.done(supervisor, 'reportIncident', 'incident { id }', incident)
  const found = { incidentId, investigation: '发证机关查无此证', evidence: ['复函'], hearing: '承认', heardOn: admission.day(0) }
  await admission.done(supervisor, 'investigateIncident', 'incident { id }', found)
  await admission.done(await world.staff(['ROSTER_MANAGER']), 'upholdIncident', 'incident { state }', { incidentId, reason: '事实清楚' })
  await admission.done(approver, 'disqualifyExpert', 'disqualification { id }', { expertId, incidentId, finding: '技师证书系伪造' })

  const { nodes } = await admission.ask(
    approver,
    'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Application { state events { act stateBefore reason clause } } } }',
    { ids: [one!, pending!, rejected!, other!].map(idOf) },
  )
  const ended = (stateBefore: string) => ({ act: 'DISQUALIFY', stateBefore, reason: '技师证书系伪造', clause: 'S29' })
  assert.deepEqual(
    nodes.map(({ state, events }: { state: string; events: object[] }) => [state, events.at(-1) ?? null]),
    [
      ['DISQUALIFIED', ended('APPOINTED')],
      ['DISQUALIFIED', ended('APPROVED')],
      ['WITHDRAWN', null],
      ['ON_NOTICE', nodes[3].events.at(-1)],
    ],
  )
  assert.deepEqual(await admission.refused(approver, 'appointExpert', 'term { id }', { applicationId: idOf(pending!) }), ['WRONG_STATE'])
  await moveClock(world.connections, 0)
})
