import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import { BusyPeriod } from '../../../schema/index.ts'
import { approverOf } from '../../engagement.ts'
import { ask, errors, experts, host, organiser, world } from './asked.ts'

export let panelId: string

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
        startsOn: '2029-10-10',
        endsOn: '2029-10-11',
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
    startsOn: '2029-10-01',
    endsOn: '2029-10-31',
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
