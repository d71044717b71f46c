import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import { ask, errors, officer, organiser, world } from './asked.ts'
import { panelId } from './drafting.ts'
import { drawId } from './drawing.ts'

test('an expert answers over GraphQL, a stale version is data, and the seat is completed only when the duty has begun', async () => {
  const [seat] = await world.rows<{ id: number; expert: number }>(
    `select id, expert_id as expert from assignment where state = 'INVITED' order by id limit 1`,
  )
  const assignmentId = toGlobalId('Assignment', seat!.id)
  const ANSWER = `mutation ($input: AnswerAssignmentInput!) { answerAssignment(input: $input) { assignment { state role version }
    userErrors { __typename code ... on StaleVersion { given current } } } }`
  const expert = await world.signedIn(seat!.expert)
  const input = { assignmentId, answer: 'ACCEPT', actsIndependently: true }
  assert.deepEqual(await ask(expert, ANSWER, { input: { ...input, version: 7 } }), {
    answerAssignment: { assignment: null, userErrors: [{ __typename: 'StaleVersion', code: 'STALE_VERSION', given: 7, current: 1 }] },
  })
  const { answerAssignment } = await ask(expert, ANSWER, { input: { ...input, version: 1 } })
  assert.deepEqual(answerAssignment.assignment.state, 'ACCEPTED')
  const [panel] = await world.rows<{ id: number }>('select id from panel')
  await world.open(panel!)
  const { completeAssignment } = await ask(
    organiser,
    `mutation ($input: CompleteAssignmentInput!) { completeAssignment(input: $input) { assignment { id }
      userErrors { __typename code ... on TooEarly { earliestOn } } } }`,
    { input: { assignmentId } },
  )
  assert.deepEqual(completeAssignment, {
    assignment: null,
    userErrors: [{ __typename: 'TooEarly', code: 'DUTY_NOT_BEGUN', earliestOn: '2029-10-10' }],
  })
})

test('too few candidates over GraphQL: seat, number and reasons are data', async () => {
  const [{ id }] = (await world.rows('select id from engagement')) as [{ id: number }]
  const { draftPanel } = await ask(
    organiser,
    `mutation ($input: DraftPanelInput!) { draftPanel(input: $input) { panel { id } ${errors} } }`,
    {
      input: {
        engagementId: toGlobalId('Engagement', id),
        name: '第二组',
        occupationCode: '6-18-02-04',
        template: null,
        seats: [{ role: 'JUDGE', number: 5 }],
      },
    },
  )
  const { drawPanel } = await ask(
    officer,
    `mutation ($input: DrawPanelInput!) { drawPanel(input: $input) { draw { id }
      userErrors { __typename ... on TooFewCandidates { seats { role missing } exclusions { reason people } } } } }`,
    { input: { panelId: draftPanel.panel.id, publicValue: { source: '体彩', dueAt: '2029-01-01T00:00:00Z' } } },
  )
  assert.deepEqual(drawPanel, {
    draw: null,
    userErrors: [
      { __typename: 'TooFewCandidates', seats: [{ role: 'JUDGE', missing: 2 }], exclusions: [{ reason: 'NOT_AVAILABLE', people: 6 }] },
    ],
  })
})

test('the supervisor reads how a panel came about, each row of it by its own id', async () => {
  const { drawLineage } = await ask(
    await world.staff(['SUPERVISOR']),
    'query ($panelId: ID!) { drawLineage(panelId: $panelId) { attempts { draw { id } } } }',
    { panelId },
  )
  assert.deepEqual(
    drawLineage.attempts.map((attempt: { draw: { id: string } }) => attempt.draw.id),
    [drawId],
  )
})
