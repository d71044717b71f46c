import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { Viewers } from '../../api/identity/viewers.ts'
import { openExecution } from '../../api/open-execution.ts'
import type { Viewer } from '../../api/viewer.ts'
import { verifyEntry } from '../../client-sdk/verify/entry.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { BusyPeriod } from '../../schema/index.ts'
import { checked } from './draw.ts'
import { approverOf } from './engagement.ts'
import { World } from './world.ts'

const world = await World.open()
after(() => world.close())
const execution = openExecution(world.platform, new Viewers(world.platform.aside))
const organiser = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])
const experts = await world.experts(9)
const host = await world.organisation('COLLEGE')

/** Runs an operation as a viewer; answers its data, and fails on errors. */
async function ask(viewer: Viewer, query: string, variables: object = {}, idempotencyKey?: string) {
  const outcome = await execution.execute({ query, variables: { ...variables } }, { ...world.context(viewer), idempotencyKey })
  assert.deepEqual('errors' in outcome ? outcome.errors : undefined, undefined)
  // biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is what the tests assert.
  return ('json' in outcome ? JSON.parse(outcome.json.toString()) : outcome.data) as any
}

const errors = 'userErrors { __typename code messageZh messageEn clause path }'
let panelId: string
let drawId: string

test('S14 the main job over GraphQL: an engagement, a panel, a preview with reasons', async () => {
  const { createEngagement } = await ask(
    organiser,
    `mutation ($input: CreateEngagementInput!) { createEngagement(input: $input) {
      engagement { id title state kind host { id } occupations { occupation { code } } } ${errors} } }`,
    {
      input: {
        officeId: toGlobalId('Office', world.city.id),
        kind: 'COMPETITION',
        title: '焊工职业技能竞赛',
        hostId: toGlobalId('Organisation', host.id),
        divisionId: toGlobalId('Division', world.counties[0]!.id),
        startsOn: '2027-03-10',
        endsOn: '2027-03-11',
        occupationCodes: ['6-18-02-04'],
      },
    },
  )
  const { id: engagementId, ...made } = createEngagement.engagement
  const { approveEngagement } = await ask(
    await approverOf(world),
    `mutation ($input: ApproveEngagementInput!) { approveEngagement(input: $input) { engagement { state } ${errors} } }`,
    { input: { engagementId } },
  )
  assert.deepEqual(approveEngagement, { engagement: { state: 'APPROVED' }, userErrors: [] })
  assert.deepEqual(
    [made, createEngagement.userErrors],
    [
      {
        title: '焊工职业技能竞赛',
        state: 'PLANNED',
        kind: 'COMPETITION',
        host: { id: toGlobalId('Organisation', host.id) },
        occupations: [{ occupation: { code: '6-18-02-04' } }],
      },
      [],
    ],
  )
  const draft = {
    engagementId,
    name: '焊工裁判组',
    occupationCode: '6-18-02-04',
    template: null,
    seats: [
      { role: 'CHIEF_JUDGE', number: 1 },
      { role: 'JUDGE', number: 4 },
      { role: 'RESERVE', number: 2 },
    ],
  }
  const { draftPanel } = await ask(
    organiser,
    `mutation ($input: DraftPanelInput!) { draftPanel(input: $input) { panel { id state seats { role number } rules { kind number } } ${errors} } }`,
    { input: draft },
  )
  panelId = draftPanel.panel.id
  assert.deepEqual(draftPanel, {
    panel: { id: panelId, state: 'DRAFTED', seats: draft.seats, rules: [{ kind: 'AT_MOST_PER_EMPLOYER', number: 1 }] },
    userErrors: [],
  })
  const busy = experts[8]!
  await world.put(BusyPeriod, {
    expert: busy.id,
    office: world.city.id,
    startsOn: '2027-03-01',
    endsOn: '2027-03-31',
    note: null,
    enteredBy: null,
  })
  const { previewCandidates } = await ask(
    organiser,
    `query ($input: PreviewCandidatesInput!) { previewCandidates(input: $input, first: 100) {
      preview { eligible excluded seats { role needed qualified missing } exclusions { reason people }
        candidates { totalCount nodes { eligible roles expert { name } exclusions { reason clause messageZh messageEn } } } } ${errors} } }`,
    { input: { panelId } },
  )
  const { candidates, ...preview } = previewCandidates.preview
  assert.deepEqual(preview, {
    eligible: 8,
    excluded: 1,
    seats: [
      { role: 'CHIEF_JUDGE', needed: 1, qualified: 8, missing: 0 },
      { role: 'JUDGE', needed: 4, qualified: 8, missing: 0 },
      { role: 'RESERVE', needed: 2, qualified: 3, missing: 0 },
    ],
    exclusions: [{ reason: 'NOT_AVAILABLE', people: 1 }],
  })
  assert.equal(candidates.totalCount, 9)
  assert.deepEqual(candidates.nodes.at(-1), {
    eligible: false,
    roles: ['CHIEF_JUDGE', 'JUDGE'],
    expert: { name: busy.name },
    exclusions: [{ reason: 'NOT_AVAILABLE', clause: null, messageZh: '该时段不可用。', messageEn: 'Is not available then.' }],
  })
})

const DRAW = `mutation ($input: DrawPanelInput!) { drawPanel(input: $input) {
  draw { id state attempt custody poolSize commitment publicSource publicDueAt panel { state engagement { state } } } ${errors} } }`
const VALUE = `mutation ($input: RecordPublicValueInput!) { recordPublicValue(input: $input) {
  draw { state publicValue panel { state engagement { state } } } userErrors { __typename code ... on NotYet { earliestAt } ... on WrongState { state } } } }`

test('the panel is drawn over GraphQL once, when the public value named beforehand comes; a repeated request gets the same answer', async () => {
  const dueAt = new Date(Date.now() + 4_000).toISOString()
  const input = { panelId, publicValue: { source: '体彩排列5 第26300期', dueAt } }
  const { drawPanel: refused } = await ask(organiser, DRAW, { input })
  assert.deepEqual(refused, {
    draw: null,
    userErrors: [
      {
        __typename: 'NotPermitted',
        code: 'ROLE_NEEDED',
        messageZh: '需要在该机构担任以下角色之一：抽取员。',
        messageEn: 'Needs one of these roles in the office: drawing officer.',
        clause: null,
        path: null,
      },
    ],
  })
  const { drawPanel: nameless } = await ask(officer, DRAW, { input: { panelId } })
  assert.deepEqual(nameless.userErrors[0].code, 'PUBLIC_VALUE_NEEDED')
  const { drawPanel } = await ask(officer, DRAW, { input }, 'key-1')
  drawId = drawPanel.draw?.id
  const { id, commitment, ...draw } = drawPanel.draw
  assert.match(commitment, /^[0-9a-f]{64}$/)
  assert.deepEqual(
    [draw, drawPanel.userErrors],
    [
      {
        state: 'REVEALED',
        attempt: 1,
        custody: 'SERVER',
        poolSize: 8,
        publicSource: '体彩排列5 第26300期',
        publicDueAt: dueAt,
        panel: { state: 'FROZEN', engagement: { state: 'PANELS_DRAFTED' } },
      },
      [],
    ],
  )
  assert.deepEqual(await ask(officer, DRAW, { input }, 'key-1'), { drawPanel })
  const { recordPublicValue: early } = await ask(officer, VALUE, { input: { drawId, value: '3 1 4 1 5' } })
  assert.deepEqual(early, { draw: null, userErrors: [{ __typename: 'NotYet', code: 'NOT_YET', earliestAt: new Date(dueAt) }] })
  await setTimeout(new Date(dueAt).getTime() - Date.now() + 50)
  const { recordPublicValue } = await ask(officer, VALUE, { input: { drawId, value: '3 1 4 1 5' } })
  assert.deepEqual(recordPublicValue, {
    draw: { state: 'DRAWN', publicValue: '3 1 4 1 5', panel: { state: 'DRAWN', engagement: { state: 'INVITED' } } },
    userErrors: [],
  })
  const { recordPublicValue: twice } = await ask(officer, VALUE, { input: { drawId, value: '9 9 9 9 9' } })
  assert.deepEqual(twice, { draw: null, userErrors: [{ __typename: 'WrongState', code: 'WRONG_STATE', state: 'DRAWN' }] })
  const again = await ask(officer, DRAW, { input }, 'key-2')
  assert.deepEqual(
    again.drawPanel.userErrors.map((refusal: { __typename: string; code: string }) => `${refusal.__typename} ${refusal.code}`),
    ['WrongState WRONG_STATE'],
  )
})

const PROOF = 'query ($drawId: ID!) { drawProof(drawId: $drawId) { commitment poolRoot document proof ownEntry } }'

test('the proof: commitment and one’s own entry at once, document and whole file for everybody who sees the draw from the opening on', async () => {
  const { drawProof } = await ask(officer, PROOF, { drawId })
  const { commitment, poolRoot } = drawProof
  const sealed = { document: null, proof: null }
  assert.deepEqual(drawProof, { commitment, poolRoot, ...sealed, ownEntry: null })
  assert.deepEqual(await ask(organiser, PROOF, { drawId }), { drawProof: { commitment, poolRoot, ...sealed, ownEntry: null } })
  const { drawProof: own } = await ask(await world.signedIn(experts[0]!.id), PROOF, { drawId })
  assert.ok(verifyEntry(JSON.parse(own.ownEntry)))
  const entry = { ...own, ownEntry: JSON.parse(own.ownEntry).commitment }
  assert.deepEqual(entry, { commitment, poolRoot, ...sealed, ownEntry: commitment })
  assert.deepEqual(await ask(await world.signedIn(experts[8]!.id), PROOF, { drawId }), { drawProof: null }, 'not in the pool')
  assert.deepEqual(await ask(officer, PROOF, { drawId: toGlobalId('Draw', 999) }), { drawProof: null })
  const outcome = await execution.execute({ query: PROOF, variables: { drawId: panelId } }, world.context(officer))
  assert.equal('errors' in outcome && outcome.errors?.[0]?.extensions?.code, 'BAD_ID')

  await world.rows(`update panel set opens_at = now() where state = 'DRAWN'`)
  const { drawProof: opened } = await ask(organiser, PROOF, { drawId })
  const report = checked(opened.proof)
  assert.deepEqual([report.verdict, report.commitment, report.poolRoot, report.custody], ['ACCEPTED', commitment, poolRoot, 'SERVER'])
  assert.equal(JSON.stringify(JSON.parse(opened.proof).document), opened.document)
})

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
    userErrors: [{ __typename: 'TooEarly', code: 'DUTY_NOT_BEGUN', earliestOn: '2027-03-10' }],
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
    { input: { panelId: draftPanel.panel.id, publicValue: { source: '体彩', dueAt: '2027-01-01T00:00:00Z' } } },
  )
  assert.deepEqual(drawPanel, {
    draw: null,
    userErrors: [
      { __typename: 'TooFewCandidates', seats: [{ role: 'JUDGE', missing: 2 }], exclusions: [{ reason: 'NOT_AVAILABLE', people: 6 }] },
    ],
  })
})

test('after all this every invariant of dispatch holds', () => world.assertSound())

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
