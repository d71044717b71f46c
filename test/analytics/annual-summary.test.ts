import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { annualSummary } from '../../api/analytics/annual-summary.ts'
import { Viewers } from '../../api/identity/viewers.ts'
import { openExecution } from '../../api/open-execution.ts'
import type { Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { dataOf } from '../answers.ts'
import { drawn, seats } from '../dispatch/draw.ts'
import { engagement, panel, refusals } from '../engagement.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { World } from '../world.ts'

breaksOnPurpose('a seat belongs to its panel, engagement and days', 'one seat is put as served in an earlier year')
breaksOnPurpose('who holds a seat was asked', 'the draw is moved back past the acts')

const world = await World.open()
after(() => world.close())
const organiser = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])
const manager = await world.staff(['ROSTER_MANAGER'])
await world.experts(8)

test('S25 the annual summary counts duties that are over, by kind, with what was declined; for the office and the expert', async () => {
  const made = await panel(world, organiser, await engagement(world, organiser))
  await drawn(world, officer, made)
  const [seat] = await seats(world, made)
  const year = 2025
  await world.rows(
    `update engagement set starts_on = '2025-03-10', ends_on = '2025-03-11' where id = (select engagement_id from panel where id = ?)`,
    [made.id],
  )
  await world.rows(`update panel set opens_at = '2025-03-10' where id = ?`, [made.id])
  await world.rows(`update assignment set state = 'COMPLETED', starts_on = '2025-03-10', ends_on = '2025-03-11' where id = ?`, [seat!.id])
  await world.rows(
    `insert into service_record (id, expert_id, office_id, expert_office_id, engagement_id, assignment_id, kind, title, role, starts_on, ends_on, days)
     select id, expert_id, office_id, expert_office_id, engagement_id, id, 'COMPETITION', '大赛', role, starts_on, ends_on, 1 from assignment where id = ?`,
    [seat!.id],
  )
  await world.rows(
    `insert into appraisal (service_record_id, office_id, expert_id, expert_office_id, competence, impartiality, discipline, diligence, cooperation)
     select id, office_id, expert_id, expert_office_id, 5, 4, 5, 3, 4 from service_record where id = ?`,
    [seat!.id],
  )
  const asked = (viewer: Viewer, of = year) =>
    world.run(viewer, act => annualSummary(act, { expertId: toGlobalId('Expert', seat!.expert), year: of }))
  const { summary } = await asked(manager)
  const { byKind, ...counts } = summary!
  assert.deepEqual(
    { ...counts },
    {
      ...{ year, completed: 1, declined: 0, unjustified: 0, recused: 0, absent: 0, incidentsUpheld: 0 },
      ...{ daysServed: 1, appraisals: 1, means: [500, 400, 500, 300, 400] },
    },
  )
  assert.deepEqual(
    byKind.map(kind => ({ ...kind })),
    [{ kind: 'COMPETITION', duties: 1, days: 2 }],
  )
  const execution = openExecution(world.platform, new Viewers(world.platform.aside))
  const query = `query ($input: AnnualSummaryInput!) { annualSummary(input: $input) { userErrors { code }
    summary { year completed daysServed means byKind { kind duties days } } } }`
  const input = { expertId: toGlobalId('Expert', seat!.expert), year }
  const overTheApi = dataOf(await execution.execute({ query, variables: { input } }, world.context(manager)))
  assert.deepEqual(overTheApi.annualSummary, {
    userErrors: [],
    summary: {
      ...{ year, completed: 1, daysServed: 1, means: [500, 400, 500, 300, 400] },
      byKind: [{ kind: 'COMPETITION', duties: 1, days: 2 }],
    },
  })
  const oneself = { ...(await world.signedIn(seat!.expert)), engagementOffices: [world.city.id] }
  assert.equal((await asked(oneself)).summary!.completed, 1)
  const empty = (await asked(manager, 2024)).summary!
  assert.deepEqual([empty.completed, empty.daysServed, empty.means], [0, 0, []])
  assert.deepEqual(await refusals(asked(await world.staff(['ANALYST'], world.county))), [{ code: 'NOT_FOUND', path: ['expertId'] }])
})
