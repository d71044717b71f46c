import assert from 'node:assert/strict'
import { after, before } from 'node:test'
import { sendInvitations } from '../../../api/dispatch/assignment/send-invitations.ts'
import { nameMember } from '../../../api/dispatch/panel/name-member.ts'
import { Viewers } from '../../../api/identity/viewers.ts'
import { openExecution } from '../../../api/open-execution.ts'
import { nobody, type Viewer } from '../../../api/viewer.ts'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import { engagement, panel } from '../../engagement.ts'
import { breaksOnPurpose } from '../../sound-at-end.ts'
import { World } from '../../world.ts'
import { accept, answered, decline, drawn, type SeatRow, seats } from '../draw.ts'
import type { Subjects } from './asked-mutations.ts'

export const world = await World.open()
after(() => world.close())

breaksOnPurpose('a finding is decided by another person', 'findings are planted as upheld by nobody')
breaksOnPurpose('a periodic review counts who is on it', 'a review is planted without its list')
breaksOnPurpose('a term lasts as long as its roster says', 'terms outlast every day of the tests')
breaksOnPurpose('nobody is suspended without an open finding', 'suspensions are planted on findings already upheld')

export const execution = openExecution(world.platform, new Viewers(world.platform.aside))

export const days = { startsOn: '2031-05-10', endsOn: '2031-05-11' }
const later = { startsOn: '2031-06-10', endsOn: '2031-06-11' }

/** What the hunted mutations are asked about. */
export let subjects: Subjects

/** Who sits, each with somebody of the same office who does not. */
export let pairs: readonly (readonly [seated: number, unseated: number])[]

/** The panel that was drawn and has not opened. */
export let sealed: { readonly id: number }
/** Everybody who might want to know, none of whom may. */
export const curious: Record<string, Viewer> = {}
export const one = async (sql: string, parameters: readonly unknown[] = []) => (await world.rows<{ id: number }>(sql, parameters))[0]!.id

before(async () => {
  const namer = await world.staff(['ORGANISER', 'ROSTER_MANAGER', 'REVIEWER', 'APPROVER', 'ADMINISTRATOR', 'ANALYST'])
  const organiser = await world.staff(['ORGANISER'])
  const officer = await world.staff(['DRAWING_OFFICER'])
  await world.experts(12, { term: ['2025-01-01', '2099-12-31'] })
  const of = await engagement(world, organiser, days)
  const made = await panel(world, organiser, of)
  sealed = made
  await drawn(world, officer, made)
  await world.run(officer, act => sendInvitations(act, { panelId: toGlobalId('Panel', made.id) }))
  const held = (await seats(world, made)).filter(row => row.state === 'INVITED') as [SeatRow, SeatRow, SeatRow, SeatRow, SeatRow]
  await answered(world, held[2], accept)
  await answered(world, held[3], decline)
  const taken = await seats(world, made)
  const free = await world.rows<{ id: number }>(`select id from expert where id <> all (?::int[]) order by id`, [
    `{${taken.map(({ expert }) => expert).join()}}`,
  ])
  assert.ok(free.length >= 2)
  pairs = [
    [held[0].expert, free[0]!.id],
    [held[1].expert, free[1]!.id],
  ]
  const other = await engagement(world, namer, days)
  const undrawn = await panel(world, namer, other)
  const moved: number[] = []
  for (const id of pairs[0]!) {
    const elsewhere = await engagement(world, namer, later)
    const to = toGlobalId('Panel', (await panel(world, namer, elsewhere)).id)
    const member = { panelId: to, expertId: toGlobalId('Expert', id), role: 'JUDGE', reason: '熟悉设备' } as const
    await world.run(namer, act => nameMember(act, member))
    moved.push(elsewhere.id)
  }
  const outsider = await world.expert({ occupation: world.cooking.id })
  Object.assign(curious, {
    namer,
    organiser: await world.staff(['ORGANISER']),
    rosterManager: await world.staff(['ROSTER_MANAGER', 'APPROVER']),
    county: await world.staff(['DRAWING_OFFICER', 'SUPERVISOR', 'ORGANISER', 'ROSTER_MANAGER'], world.county),
    analyst: { ...(await world.staff(['ANALYST', 'ADMINISTRATOR'])), everyOffice: true },
    otherExpert: await world.signedIn(outsider.id),
    nobody,
  })
  const person = async (expert: number) => {
    const [row] = await world.rows<{ name: string; employer: number }>('select name, employer_id as employer from expert where id = ?', [
      expert,
    ])
    return { expert, ...row!, account: (await world.signedIn(expert)).account! }
  }
  const laden = async (expert: number) => {
    const incident = (state: string) =>
      one(
        `insert into incident_record (expert_id, office_id, account, occurred_on, state, evidence, hearing, heard_on, investigation, decision, decided_at)
         select id, office_id, '评分时离席', '2026-01-10', ?, '{现场记录}', '本人陈述', '2026-01-12', '已经核实',
           case when ? = 'UPHELD' then '属实' end, case when ? = 'UPHELD' then now() end from expert where id = ? returning id`,
        [state, state, state, expert],
      )
    const [open, upheld] = [await incident('OPEN'), await incident('UPHELD')]
    const row = { expert, open, upheld }
    const suspension = await one(
      `insert into suspension (expert_id, office_id, incident_id, reason, suspended_on) select id, office_id, ?, '核实', '2026-01-12' from expert where id = ? returning id`,
      [upheld, expert],
    )
    const claim = await one(
      `insert into conflict_of_interest (expert_id, office_id, kind, declared_by, engagement_id, explanation, starts_on, state, evidence)
       select id, office_id, 'KIN', 'HOST', ?, '其子女参赛', '2026-01-10', 'CLAIMED', '户籍证明' from expert where id = ? returning id`,
      [other.id, expert],
    )
    const busy = await one(
      `insert into busy_period (expert_id, office_id, starts_on, ends_on, declared_by) select id, office_id, '2031-05-10', '2031-05-10', 'OFFICE' from expert where id = ? returning id`,
      [expert],
    )
    return { ...row, suspension, claim, busy }
  }
  subjects = {
    office: world.city.id,
    roster: world.roster.id,
    division: world.counties[0]!.id,
    host: of.host.id,
    people: await Promise.all(pairs[0]!.map(person)),
    laden: [await laden(pairs[1]![0]), await laden(pairs[1]![1])],
    seats: taken.map(({ id }) => id),
    withdrawal: await one(
      `insert into withdrawal (assignment_id, office_id, reason, state, requested_at) select id, office_id, 'ILLNESS', 'REQUESTED', now() from assignment where id = ? returning id`,
      [held[2].id],
    ),
    decline: await one('select id from decline order by id limit 1'),
    proposal: await one(
      `insert into removal_proposal (expert_id, office_id, declines, since, raised_on, state)
       select id, office_id, 3, day_in_shanghai(), day_in_shanghai(), 'OPEN' from expert where id = ? returning id`,
      [held[3].expert],
    ),
    messages: (await world.rows<{ id: number }>('select id from message where assignment_id is not null order by id limit 3')).map(
      ({ id }) => id,
    ),
    draw: await one('select id from draw'),
    review: await one(
      `insert into periodic_review (roster_id, office_id, name, starts_on, due_on, people) values (?, ?, '年度复核', '2026-01-01', '2031-12-31', 12) returning id`,
      [world.roster.id, world.city.id],
    ),
    panels: [made.id, undrawn.id],
    engagements: [of.id, other.id, ...moved],
    days,
  }
  for (const sql of KEEP_NOTHING) await world.rows(sql)
})

/** From now on no act is kept: what is not refused fails as its transaction ends, so that every question is asked of the same world. */
const KEEP_NOTHING = [
  'create sequence acts_not_kept',
  `select nextval('acts_not_kept')`,
  'grant usage, select, update on sequence acts_not_kept to public',
  `create function not_kept() returns trigger language plpgsql as $$
   begin
     if session_user <> 'jiangku_owner' then perform nextval('acts_not_kept'); raise exception 'not kept'; end if;
     return null;
   end $$`,
  `do $$ declare place text; begin
     for place in select oid::regclass::text from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'act_log'
     loop
       execute format('create constraint trigger not_kept after insert or update or delete on %s deferrable initially deferred
         for each row execute function not_kept()', place);
     end loop; end $$`,
]
