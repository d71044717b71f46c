import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { Admission } from './world.ts'

const admission = await Admission.open()
after(() => admission.close())
const { world } = admission

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
