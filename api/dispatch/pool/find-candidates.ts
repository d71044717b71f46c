import type { EntityManager } from '@mikro-orm/postgresql'
import type { OrganisationKind, SkillLevel, TitleGrade } from '../../../schema/index.ts'
import { skillLevels, titleGrades } from '../../roster/ranks.ts'
import { addDays, addYears, type LocalDate } from '../../time/local-date.ts'
import { MOST_TRAVEL_DAYS, TRAVEL_DAYS } from '../conflicts/travel-days.ts'
import { engagementKinds } from '../engagement/engagement-kinds.ts'
import type { PanelPlan } from '../panel/panel-plan.ts'
import type { CandidateFacts, DeclaredConflict, Period } from './candidacy.ts'

interface Row {
  readonly id: number
  readonly office_id: number
  readonly birth_date: LocalDate
  readonly employer: number | null
  readonly employer_kind: OrganisationKind | null
  readonly county: string | null
  readonly title: TitleGrade | null
  readonly skill: SkillLevel | null
  /** Periods leave the database as text, `from/through from/`, so that no time zone touches them. */
  readonly terms: string | null
  readonly busy: string | null
  readonly ties: string | null
  readonly conflicts:
    | readonly (Omit<DeclaredConflict, 'declaredAt' | 'period'> & {
        readonly declaredAt: string
        readonly period: string
      })[]
    | null
  readonly coached: number
  readonly studios: number
  readonly documents: number
  readonly findings: number
  readonly suspended: boolean
}

/**
 * The facts about everybody in a panel's occupation subtree, or about some of them. One set-based statement that looks at nobody else,
 * whatever the size of the roster; terms count in the rosters of the engagement's office and of those above and below it.
 * Runs under the row scope of the transaction: widen it first (`beyond-scope.ts`), or the pool ends where the viewer's offices end.
 */
export async function findCandidates(em: EntityManager, plan: PanelPlan, only?: readonly number[]): Promise<readonly CandidateFacts[]> {
  const values: Readonly<Record<string, number | string>> = {
    subtree: `{${(await occupationsBelow(em, plan.occupation)).join(',')}}`,
    panel: plan.panel,
    engagement: plan.engagement,
    office: plan.office,
    title: plan.title,
    organisations: `{${plan.organisations.join(',')}}`,
    from: plan.from,
    through: plan.through,
    since: addYears(plan.from, -engagementKinds[plan.kind].lookBackYears),
    after: addDays(plan.from, -MOST_TRAVEL_DAYS),
    until: addDays(plan.through, MOST_TRAVEL_DAYS),
    cities: TRAVEL_DAYS.betweenCities,
    counties: TRAVEL_DAYS.betweenCounties,
    only: `{${(only ?? []).join(',')}}`,
  }
  const parameters: (number | string)[] = []
  const text = (only === undefined ? POOL : SOME).replaceAll(/(?<!:):([a-z]+)/g, (_, name: string) => {
    parameters.push(values[name]!)
    return '?'
  })
  const rows = await em.execute<Row[]>(text, parameters)
  return rows.map(factsOf)
}

/** An occupation and everything below it, asked first: the statement is planned knowing how many they are. */
async function occupationsBelow(em: EntityManager, occupation: number): Promise<readonly number[]> {
  const rows = await em.execute<{ id: number }[]>(
    `with recursive subtree (id) as (
       select ?::int union select occupation.id from occupation join subtree on occupation.parent_id = subtree.id
     ) select id from subtree order by id`,
    [occupation],
  )
  return rows.map(row => row.id)
}

function factsOf(row: Row): CandidateFacts {
  return {
    expert: row.id,
    office: row.office_id,
    birthDate: row.birth_date,
    employer: row.employer ?? undefined,
    employerKind: row.employer_kind ?? undefined,
    county: row.county ?? undefined,
    title: row.title ?? undefined,
    skill: row.skill ?? undefined,
    terms: periodsOf(row.terms),
    busy: periodsOf(row.busy),
    ties: periodsOf(row.ties),
    conflicts: (row.conflicts ?? []).map(({ kind, declaredBy, declaredAt, decided, period }) => ({
      kind,
      declaredBy,
      declaredAt: new Date(declaredAt),
      decided,
      period: periodOf(period),
    })),
    contestantsCoached: row.coached,
    studiosLed: row.studios,
    technicalDocuments: row.documents,
    openFindings: row.findings,
    suspended: row.suspended,
  }
}

function periodsOf(text: string | null): readonly Period[] {
  return text === null ? [] : text.split(' ').map(periodOf)
}

function periodOf(text: string): Period {
  const [from, through] = text.split('/')
  return { from: from as LocalDate, through: through ? (through as LocalDate) : null }
}

/** The people asked about: their ids, from those who have an occupation of the subtree. */
const pool = (people: string) => `
with recursive
pool (id) as materialized (${people}),`

const FACTS = `
above (id, parent) as (
  select id, parent_id from office where id = :office
  union select office.id, office.parent_id from office join above on office.id = above.parent),
below (id) as (
  select id from office where id = :office
  union select office.id from office join below on office.parent_id = below.id),
rosters (id) as (select id from roster where owner_id in (select id from above union select id from below)),
-- Where a merged organisation ended up, through any number of mergers.
merger (id, head) as (
  select id, merged_into_id from organisation where merged_into_id is not null
  union select merger.id, organisation.merged_into_id from merger join organisation on organisation.id = merger.head
    where organisation.merged_into_id is not null),
merged (id, head) as (
  select merger.id, merger.head from merger join organisation on organisation.id = merger.head where organisation.merged_into_id is null),
heads (id) as (
  select coalesce(merged.head, asked) from (
    select unnest(:organisations::int[]) union select unit_id from contestant where engagement_id = :engagement and unit_id is not null
  ) as mentioned (asked) left join merged on merged.id = asked),
concerned (id) as (select id from heads union select merged.id from merged join heads on heads.id = merged.head),
-- What they are or were called: an employer may stand in a record by name only.
names (name) as (
  select name from organisation where id in (select id from concerned)
  union select name from organisation_name where organisation_id in (select id from concerned)
  union select unit_name from contestant where engagement_id = :engagement),
seated (id) as (
  select expert_id from assignment where panel_id = :panel and state in ('INVITED', 'ACCEPTED')),
terms as (
  select expert_id, string_agg(starts_on || '/' || ends_on, ' ') as periods from term join pool on pool.id = expert_id
  where starts_on <= :through::date and ends_on >= :from::date and roster_id in (select id from rosters) and voided_on is null group by expert_id),
-- Seats held elsewhere on these days, by anybody: few, whatever the pool.
-- Duties in another county or city take travel days before and after.
held as materialized (
  select expert_id, starts_on - travel.days as starts_on, ends_on + travel.days as ends_on from (
    select expert_id, starts_on, ends_on, (
      select code from engagement join division on division.id = engagement.division_id where engagement.id = engagement_id) as code
    from assignment where state in ('INVITED', 'ACCEPTED', 'COMPLETED') and panel_id <> :panel
      and starts_on <= :until::date and ends_on >= :after::date
  ) as seat, lateral (
    select case when left(seat.code, 4) <> left(here.code, 4) then :cities::int when left(seat.code, 6) <> left(here.code, 6) then :counties::int
      else 0 end as days
    from engagement as duty join division as here on here.id = duty.division_id where duty.id = :engagement
  ) as travel),
busy as (
  select expert_id, string_agg(starts_on || '/' || ends_on, ' ') as periods from (
    select expert_id, starts_on, ends_on from busy_period join pool on pool.id = expert_id
    where starts_on <= :through::date and ends_on >= :from::date
    union all
    select expert_id, starts_on, ends_on from held join pool on pool.id = expert_id
  ) as days group by expert_id),
ties as (
  select expert_id, string_agg(starts_on || '/' || coalesce(ends_on::text, ''), ' ') as periods from (
    select expert_id, starts_on, ends_on from employment join pool on pool.id = expert_id
    where organisation_id in (select id from concerned) and (ends_on is null or ends_on >= :since::date)
    union all
    select expert_id, starts_on, ends_on from employment join pool on pool.id = expert_id
    where organisation_id is null and employer_name in (select name from names) and (ends_on is null or ends_on >= :since::date)
    union all
    select expert.id, :from::date, null from expert join pool on pool.id = expert.id where employer_id in (select id from concerned)
  ) as work group by expert_id),
conflicts as (
  select expert_id, jsonb_agg(jsonb_build_object('kind', kind, 'declaredBy', declared_by, 'declaredAt', declared_at, 'decided', decided_at is not null,
    'period', starts_on || '/' || coalesce(ends_on::text, ''))) as declared from (
    select expert_id, kind, declared_by, declared_at, decided_at, starts_on, ends_on from conflict_of_interest
    join pool on pool.id = expert_id where state = 'STANDS' and (engagement_id = :engagement or organisation_id in (select id from concerned) or other_expert_id in (select id from seated))
    union all
    select other_expert_id, kind, declared_by, declared_at, decided_at, starts_on, ends_on from conflict_of_interest
    join pool on pool.id = other_expert_id where state = 'STANDS' and expert_id in (select id from seated)
  ) as conflict group by expert_id),
coached as (
  select coach_id as expert_id, count(*)::int as contestants from contestant join pool on pool.id = coach_id
  where engagement_id = :engagement group by coach_id),
studios as (
  select lead.expert_id, count(*)::int as led from studio_lead as lead join skill_master_studio as studio on studio.id = lead.studio_id
  join pool on pool.id = lead.expert_id
  where studio.host_id in (select id from concerned) and starts_on <= :through::date and (ends_on is null or ends_on >= :from::date)
  group by lead.expert_id),
documents as (
  select expert_id, count(*)::int as written from experience join pool on pool.id = expert_id
  where kind = 'WROTE_TECHNICAL_DOCUMENT' and (engagement_id = :engagement or event = :title) group by expert_id),
findings as (
  select expert_id, count(*)::int as open from incident_record join pool on pool.id = expert_id where state = 'OPEN' group by expert_id),
suspended as (select expert_id from suspension join pool on pool.id = expert_id where lifted_on is null),
levels as (
  select expert_id,
    max(array_position('{${titleGrades.join()}}'::text[], title_grade)) as title,
    max(array_position('{${skillLevels.join()}}'::text[], skill_level)) as skill
  from credential join pool on pool.id = expert_id
  where occupation_id = any (:subtree::int[]) and granted_on <= :from::date and (revoked_on is null or revoked_on > :from::date)
  group by expert_id)
select expert.id, expert.office_id, expert.birth_date::text, coalesce(merged.head, expert.employer_id) as employer,
  employer.kind as employer_kind, left(division.code, 6) as county,
  ('{${titleGrades.join()}}'::text[])[levels.title] as title,
  ('{${skillLevels.join()}}'::text[])[levels.skill] as skill,
  terms.periods as terms, busy.periods as busy, ties.periods as ties, conflicts.declared as conflicts,
  coalesce(coached.contestants, 0) as coached, coalesce(studios.led, 0) as studios,
  coalesce(documents.written, 0) as documents, coalesce(findings.open, 0) as findings,
  expert.id in (select expert_id from suspended) as suspended
from expert join pool on pool.id = expert.id
left join merged on merged.id = expert.employer_id
left join organisation as employer on employer.id = coalesce(merged.head, expert.employer_id)
left join division on division.id = coalesce(employer.division_id, expert.residence_id)
left join terms on terms.expert_id = expert.id
left join busy on busy.expert_id = expert.id
left join ties on ties.expert_id = expert.id
left join conflicts on conflicts.expert_id = expert.id
left join coached on coached.expert_id = expert.id
left join studios on studios.expert_id = expert.id
left join documents on documents.expert_id = expert.id
left join findings on findings.expert_id = expert.id
left join levels on levels.expert_id = expert.id
order by expert.id`

const POOL = pool('select distinct expert_id from expert_occupation where occupation_id = any (:subtree::int[])') + FACTS
const SOME =
  pool(`select distinct expert_id from expert_occupation
  where occupation_id = any (:subtree::int[]) and expert_id = any (:only::int[])`) + FACTS
