import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { lastDayOfTerm } from '../../api/roster/maintenance/term-length.ts'
import type { LocalDate } from '../../api/time/local-date.ts'
import type { Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { Experience } from '../../schema/index.ts'
import { Admission } from '../admission/world.ts'
import { approverOf } from '../engagement.ts'

// What the kinds of engagement ask (S15, S16), as an organiser meets it: over GraphQL.
const office = await Admission.open()
after(() => office.close())
const { world } = office
const organiser = await world.staff(['ORGANISER'])
const host = await world.organisation('COLLEGE')
const input = (change: object) => ({
  officeId: toGlobalId('Office', world.city.id),
  hostId: toGlobalId('Organisation', host.id),
  divisionId: toGlobalId('Division', world.counties[0]!.id),
  startsOn: office.day(60),
  endsOn: office.day(61),
  occupationCodes: ['6-18-02-04'],
  ...change,
})
const created = async (change: object): Promise<string> => {
  const { id } = await office.done(organiser, 'createEngagement', 'engagement { id }', input(change))
  await office.done(await approverOf(world), 'approveEngagement', 'engagement { state }', { engagementId: id })
  return id
}

test('S15 over the API: whoever wrote the technical document is told apart with the clause, and may go on with the curriculum', async () => {
  const [author, other] = await world.experts(2, { term: [office.day(-30), lastDayOfTerm(office.day(-30) as LocalDate, 5)] })
  const contest = await created({ kind: 'COMPETITION', title: '焊工职业技能竞赛' })
  const textbook = await created({ kind: 'CURRICULUM', title: '焊工培训教材' })
  for (const id of [contest, textbook]) {
    const [{ engagement }] = (await world.rows<{ engagement: number }>('select id as engagement from engagement where title = ?', [
      id === contest ? '焊工职业技能竞赛' : '焊工培训教材',
    ])) as [{ engagement: number }]
    await world.put(Experience, {
      ...{ expert: author!.id, office: author!.office.id, kind: 'WROTE_TECHNICAL_DOCUMENT', event: '技术文件', level: 'CITY' },
      ...{ engagement, heldOn: office.day(-5) },
    })
  }
  const reasons = async (engagementId: string, role: string) => {
    const draft = { engagementId, name: '专家组', occupationCode: '6-18-02-04', template: null, seats: [{ role, number: 1 }] }
    const query = `query ($input: PreviewCandidatesInput!) { previewCandidates(input: $input, first: 10) { userErrors { code }
      preview { candidates { nodes { eligible expert { name } exclusions { reason clause messageZh messageEn } } } } } }`
    const { userErrors, preview } = (await office.ask(organiser, query, { input: { draft } })).previewCandidates
    assert.deepEqual(userErrors, [])
    return Object.fromEntries(preview.candidates.nodes.map((node: { expert: { name: string } }) => [node.expert.name, node]))
  }
  const judging = await reasons(contest, 'JUDGE')
  assert.deepEqual([judging[other!.name].eligible, judging[author!.name].eligible], [true, false])
  assert.deepEqual(judging[author!.name].exclusions, [
    {
      reason: 'WROTE_TECHNICAL_DOCUMENT',
      clause: 'S15',
      messageZh: '编写了本活动的技术文件，不得评判本活动。',
      messageEn: 'Wrote the technical document of this event and does not judge it.',
    },
  ])
  const writing = await reasons(textbook, 'MEMBER')
  assert.deepEqual([writing[other!.name].eligible, writing[author!.name].eligible], [true, true])
})

test('S16 over the API: entrusted work names the mandate of the bureau, and a list by kind finds it', async () => {
  const entrusted = { kind: 'ENTRUSTED', title: '受托开展技能人才调研' }
  const refused = (viewer: Viewer, change: object) => office.refused(viewer, 'createEngagement', 'engagement { id }', input(change))
  assert.deepEqual(await refused(organiser, entrusted), ['MANDATE_MISSING S16'])
  assert.deepEqual(await refused(organiser, { ...entrusted, mandateNumber: ' ' }), ['MANDATE_MISSING S16'])
  const id = await created({ ...entrusted, mandateNumber: '湛人社函〔2026〕18号' })
  const research = await created({ kind: 'RESEARCH', title: '焊接工艺研究' })
  const query = `query ($kinds: [EngagementKind!]) { engagements(filter: { kinds: $kinds }) { totalCount nodes { id kind mandateNumber state } } }`
  const listed = async (kinds: readonly string[]) => (await office.ask(organiser, query, { kinds })).engagements
  assert.deepEqual(await listed(['ENTRUSTED']), {
    totalCount: 1,
    nodes: [{ id, kind: 'ENTRUSTED', mandateNumber: '湛人社函〔2026〕18号', state: 'APPROVED' }],
  })
  assert.deepEqual((await listed(['RESEARCH'])).nodes, [{ id: research, kind: 'RESEARCH', mandateNumber: null, state: 'APPROVED' }])
})
