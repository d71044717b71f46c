import type { ExpertFilter } from '../../schema/roster/experts.ts'
import { divisionsUnder } from '../catalogue/find-divisions.ts'
import { honourKindsOf } from '../catalogue/find-honour-kinds.ts'
import { occupationsUnder } from '../catalogue/find-occupations.ts'
import { ascending, byName, descending, equals, isOneOf, numberOf, refersTo, withId, within } from '../read/criteria.ts'
import { badArgument } from '../read/failures.ts'
import type { Criterion, Listing, Reading, Term, Vocabulary } from '../read/reading.ts'
import { expertTotals } from './expert-totals.ts'
import { byNameTyped } from './name-criterion.ts'
import { byTermState } from './term-criterion.ts'

/** A row of a table that hangs on the expert. */
const has = (rows: string, condition: string) => `exists (select from ${rows} where x.expert_id = {row}.id and ${condition})`

const held = (test: string) => has('honour x', `${test} and x.revoked_on is null`)

const leading = '(x.starts_on <= $2::date and (x.ends_on is null or x.ends_on >= $2::date))'

const aged: Criterion<{ readonly from?: number | null; readonly to?: number | null }> = (ages, { today }) => {
  const [from, to] = [ages.from ?? 0, ages.to ?? 150]
  if (from > to || from < 0 || to > 150) throw badArgument('BAD_INPUT', '年龄范围无效。', 'The range of ages is impossible.')
  return {
    sql: '({row}.birth_date <= $1::date - make_interval(years => $2::int) and {row}.birth_date > $1::date - make_interval(years => $3::int))',
    values: [today, from, to + 1],
  }
}

const free: Criterion<{ readonly from: string; readonly to: string }> = ({ from, to }) => {
  if (from > to) throw badArgument('BAD_INPUT', '时段的起始晚于终止。', 'The period begins after its end.')
  const overlapping = 'x.starts_on <= $2::date and x.ends_on >= $1::date'
  return {
    sql: `not ${has('busy_period x', overlapping)} and not ${has('assignment x', `${overlapping} and x.state in ('INVITED', 'ACCEPTED')`)}`,
    values: [from, to],
  }
}

const vocabulary: Vocabulary<ExpertFilter> = {
  name: byNameTyped,
  occupation: (code, around) => ({
    ...isOneOf('x.occupation_id', occupationsUnder(code, around), test => has('expert_occupation x', test)),
    steady: true,
  }),
  trade: id => ({ sql: has('expert_occupation x', 'x.trade_id = $1::int'), values: [numberOf('Trade', id)] }),
  honours: (codes, around) => isOneOf('x.kind_id', honourKindsOf('code', codes, around), held),
  honourLevels: (levels, around) => isOneOf('x.kind_id', honourKindsOf('level', levels, around), held),
  studio: (id, { today }) => ({
    sql: has('studio_lead x', `x.studio_id = $1::int and ${leading}`),
    values: [numberOf('SkillMasterStudio', id), today],
  }),
  studioLevels: (levels, { today }) => ({
    sql: has('studio_lead x join skill_master_studio s on s.id = x.studio_id', `s.level = any($1::text[]) and ${leading}`),
    values: [levels, today],
  }),
  titleGrades: grades => ({ sql: has('credential x', 'x.title_grade = any($1::text[]) and x.revoked_on is null'), values: [grades] }),
  skillLevels: levels => ({ sql: has('credential x', 'x.skill_level = any($1::text[]) and x.revoked_on is null'), values: [levels] }),
  residence: (code, around) => isOneOf('{row}.residence_id', divisionsUnder(code, around)),
  employerDivision: (code, around) =>
    isOneOf('o.division_id', divisionsUnder(code, around), test => `{row}.employer_id in (select o.id from organisation o where ${test})`),
  employer: refersTo('employer_id', 'Organisation'),
  office: refersTo('office_id', 'Office'),
  term: byTermState,
  free,
  load: within('open_assignments', 'int'),
  sex: equals('sex'),
  age: aged,
  heritageBearer: equals('heritage_bearer', 'boolean'),
}

const load: Term = { sql: '{row}.open_assignments', type: 'integer' }
/** Whoever never had a duty comes before everybody else. */
const lastDuty: Term = { sql: "coalesce({row}.last_duty_on, '-infinity'::date)", type: 'date' }

/** Experts in pages; `link` says how a nested list hangs on its parent. */
export const expertListing: Listing = {
  type: 'Expert',
  filter: vocabulary,
  orders: {
    ID: ascending(),
    NAME: ascending(byName),
    NAME_DESC: descending(byName),
    LOAD: ascending(load),
    LOAD_DESC: descending(load),
    LAST_DUTY: ascending(lastDuty),
    LAST_DUTY_DESC: descending(lastDuty),
  },
  defaultOrder: 'ID',
}

export const findExpert: Reading = { kind: 'one', field: 'Query.expert', lookup: { type: 'Expert', by: { id: withId('Expert') } } }

export const findExperts: Reading = { kind: 'connection', field: 'Query.experts', listing: { ...expertListing, totals: expertTotals } }

export const findOfficeExperts: Reading = {
  kind: 'connection',
  field: 'Office.experts',
  listing: { ...expertListing, link: '{row}.office_id = {parent}' },
}

/** Of an occupation or group: whoever has it or anything below it. */
export const findOccupationExperts: Reading = {
  kind: 'connection',
  field: 'Occupation.experts',
  listing: {
    ...expertListing,
    link: '{row}.id in (select x.expert_id from expert_occupation x where x.occupation_id in (select occupations_under({parent})))',
  },
}
