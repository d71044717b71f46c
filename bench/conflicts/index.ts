/**
 * `npm run bench:conflicts [-- --experts 100000 --rounds 15]`: how long the questions about conflicts take over a demo world of that many experts.
 * The pre-check of a whole panel surveys everybody of its occupation; the re-check looks at one expert with twenty open seats.
 */
import { parseArgs } from 'node:util'
import pino from 'pino'
import type { Context } from '../../api/context.ts'
import { preCheck } from '../../api/dispatch/conflicts/could-serve.ts'
import { recheckExpert } from '../../api/dispatch/conflicts/recheck-assignments.ts'
import { findPanelPlan } from '../../api/dispatch/panel/find-panel-plan.ts'
import { takeSurvey } from '../../api/dispatch/pool/take-survey.ts'
import { openPlatform } from '../../api/open-platform.ts'
import { withClient } from '../../api/postgres/roles.ts'
import { inTransaction } from '../../api/transaction.ts'
import type { Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { benchWorld, masterKey } from '../reads/world.ts'

/** Seats of one expert on engagements of their own, ten days apart. */
const SEATS = `
with host as (select id from organisation order by id desc limit 1),
engagements as (
  insert into engagement (office_id, kind, title, host_id, division_id, starts_on, ends_on, state)
  select (select min(id) from office), 'COMPETITION', '压力测试' || day, (select id from host), (select min(id) from division where level = 'COUNTY'),
    current_date + 100 + 10 * day, current_date + 101 + 10 * day, 'DRAWN' from generate_series(1, $1::int) as day
  returning id, office_id, starts_on, ends_on
), panels as (
  insert into panel (engagement_id, office_id, name, occupation_id, state, opens_at)
  select id, office_id, '压力测试', (select min(id) from occupation where level = 4), 'DRAWN', now() from engagements returning id, engagement_id
)
insert into assignment (panel_id, engagement_id, office_id, expert_id, expert_office_id, role, route, state, reason, starts_on, ends_on, invited_at)
select panels.id, engagements.id, engagements.office_id, expert.id, expert.office_id, 'JUDGE', 'NAMED', 'ACCEPTED', '压力测试', starts_on, ends_on, now()
from panels join engagements on engagements.id = engagement_id join expert on expert.id = $2
returning engagement_id as engagement`

const { values } = parseArgs({ options: { experts: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '15' } } })
const rounds = Number(values.rounds)
const world = await benchWorld(Number(values.experts))
const platform = await openPlatform(world.app, masterKey, pino({ level: 'silent' }))

/** The panel whose occupation most experts have, and an expert of it; twenty seats ahead are theirs for the time of the bench. */
const { panel, people, expert, offices } = await withClient(world.owner, async client => {
  const { rows } = await client.query<{ panel: number; people: number; expert: number; offices: number[] }>(`
    select panel.id as panel, most.people, most.expert, (select array_agg(id order by id) from office) as offices
    from panel join (select occupation_id, count(*)::int as people, min(expert_id) as expert from expert_occupation group by 1) as most using (occupation_id)
    join engagement on engagement.id = engagement_id and engagement.starts_on > current_date
    order by most.people desc, panel.id limit 1`)
  return rows[0]!
})

const supervising = { role: 'SUPERVISOR', office: offices[0]!, reaches: offices } as const
const viewer: Viewer = { account: 1, grants: [supervising], offices, engagementOffices: offices, everyOffice: true }
const context: Context = { platform, viewer, language: 'zh-CN', requestId: 'bench' }

const plan = await inTransaction(context, act => findPanelPlan(act.em, panel))
const survey = () => inTransaction(context, act => takeSurvey(act, plan))
const asked = { expertId: toGlobalId('Expert', expert), panelId: toGlobalId('Panel', panel) }

await report(`pre-check of everybody of an occupation (${people} of ${values.experts} experts)`, survey, 500)
await report('pre-check of one expert', () => inTransaction(context, act => preCheck(act, asked)), 500)
await withSeats(20, () =>
  report('re-check of an expert with 20 open seats', () => inTransaction(context, act => recheckExpert(act, { expert })), 50),
)

await platform.close()
await world.stop()

async function report(what: string, work: () => Promise<unknown>, limit: number): Promise<void> {
  const times: number[] = []
  for (let round = 0; round < rounds + 3; round++) {
    const started = performance.now()
    await work()
    if (round >= 3) times.push(performance.now() - started)
  }
  times.sort((a, b) => a - b)
  const [median, worst] = [times[Math.floor(times.length / 2)]!, times.at(-1)!]
  console.log(`${what}: median ${median.toFixed(1)} ms, worst of ${rounds} ${worst.toFixed(1)} ms (limit ${limit} ms)`)
}

/** Seats on engagements of their own, far ahead and apart, while the work lasts; nothing speaks against them. */
async function withSeats(number: number, work: () => Promise<void>): Promise<void> {
  const made = await withClient(world.owner, async client => {
    const { rows } = await client.query<{ engagement: number }>(SEATS, [number, expert])
    await client.query(
      `update term set ends_on = '2090-12-31' where id = (select max(id) from term where expert_id = $1 and removal_id is null)`,
      [expert],
    )
    return rows.map(row => row.engagement)
  })
  try {
    await work()
  } finally {
    await withClient(world.owner, async client => {
      await client.query('delete from assignment where engagement_id = any ($1)', [made])
      await client.query('delete from engagement where id = any ($1)', [made])
    })
  }
}
