import { toGlobalId } from '../../../schema/base/global-id.ts'
import type { Row } from '../../draw/instance.ts'
import { type PoolMember, rowPerValue, type SetRule } from '../../draw/to-instance.ts'
import { honourLevels, skillLevels, titleGrades } from '../../roster/ranks.ts'
import type { PoolPerson } from '../pool/pool-person.ts'
import type { CompositionRule, Pair } from './panel-rules.ts'
import { seatsOfShare } from './share.ts'

const ENTERPRISES = ['ENTERPRISE', 'NON_PUBLIC_ECONOMY']

/** Rules as rows over a pool, in the order in which they are given; rules about eligibility, chances and numbers make none. */
export function rowsOfRules(
  rules: readonly CompositionRule[],
  pool: readonly PoolPerson[],
  members: readonly PoolMember[],
  size: number,
): readonly SetRule[] {
  const rows = rules.flatMap(rule => rowsOf(rule, pool, members, size))
  return [...rows, ...enterpriseRow(rules, pool, size), ...rowsOfPairs('apart', pairsIn(rules), pool)]
}

/** One row per pair both of whom are in the pool, numbered in the order given. */
export function rowsOfPairs(key: string, pairs: readonly Pair[], pool: readonly PoolPerson[]): readonly SetRule[] {
  const present = new Set(pool.map(person => person.expert))
  return pairs
    .filter(pair => pair.every(expert => present.has(expert)))
    .map((pair, i) => ({ key: `${key}:${i + 1}`, lo: 0, hi: 1, members: new Set(pair.map(idOf)) }))
}

function pairsIn(rules: readonly CompositionRule[]): readonly Pair[] {
  return rules.flatMap(rule => (rule.kind === 'APART' && rule.pair ? [rule.pair] : []))
}

function rowsOf(rule: CompositionRule, pool: readonly PoolPerson[], members: readonly PoolMember[], size: number): readonly SetRule[] {
  const { kind, number, subject } = rule
  const atLeast = (key: string, holds: (person: PoolPerson) => boolean, lo = number) => [rowWhere(pool, { key, lo, hi: size }, holds)]
  switch (kind) {
    case 'AT_MOST_PER_COUNTY':
      return rowPerValue(members, 'county', { lo: 0, hi: number }).map(row => ({ ...row, key: `at-most:${row.key}` }))
    case 'AT_LEAST_FROM_COUNTY':
      return atLeast(`at-least:county:${subject}`, person => person.county === subject)
    case 'AT_MOST_PER_STUDIO':
      return studioRows(pool, number)
    case 'AT_LEAST_IN_OCCUPATION':
      return atLeast(`at-least:occupation:${subject}`, person => practises(person, subject!))
    case 'AT_MOST_IN_OCCUPATION':
      return [rowWhere(pool, { key: `at-most:occupation:${subject}`, lo: 0, hi: number }, person => practises(person, subject!))]
    case 'AT_LEAST_WITH_TITLE':
      return atLeast(`at-least:title:${subject}`, person => reaches(titleGrades, person.title, subject!))
    case 'AT_LEAST_WITH_SKILL':
      return atLeast(`at-least:skill:${subject}`, person => reaches(skillLevels, person.skill, subject!))
    case 'AT_LEAST_WITH_HONOUR':
      return atLeast(`at-least:honour:${subject}`, person => reaches(honourLevels, person.facts?.honour, subject!))
    case 'SHARE_NEW_AT_SITE':
      return atLeast('new-at-site', person => person.facts?.onLastPanel !== true, seatsOfShare(rule, size))
    default:
      return []
  }
}

/** The number and the share from enterprises are about the same people: one row, the stricter of both. */
function enterpriseRow(rules: readonly CompositionRule[], pool: readonly PoolPerson[], size: number): readonly SetRule[] {
  const demands = rules.flatMap(rule => {
    if (rule.kind === 'AT_LEAST_FROM_ENTERPRISES') return [rule.number]
    return rule.kind === 'SHARE_FROM_ENTERPRISES' ? [seatsOfShare(rule, size)] : []
  })
  if (demands.length === 0) return []
  const row = { key: 'enterprises', lo: Math.max(...demands), hi: size }
  return [rowWhere(pool, row, person => ENTERPRISES.includes(person.employerKind ?? ''))]
}

function studioRows(pool: readonly PoolPerson[], hi: number): readonly SetRule[] {
  const studios = [...new Set(pool.flatMap(person => person.facts?.studios ?? []))].sort((a, b) => a - b)
  return studios.map((studio, i) => rowWhere(pool, { key: `studio:${i + 1}`, lo: 0, hi }, person => leads(person, studio)))
}

const leads = (person: PoolPerson, studio: number) => person.facts?.studios.includes(studio) ?? false

/** Whether somebody practises an occupation or one below it: codes begin with the code of the group above. */
function practises(person: PoolPerson, code: string): boolean {
  return person.facts?.occupations.some(one => one === code || one.startsWith(`${code}-`)) ?? false
}

function reaches<Level extends string>(levels: readonly Level[], held: Level | undefined, minimum: string): boolean {
  return held !== undefined && levels.indexOf(held) >= levels.indexOf(minimum as Level)
}

function rowWhere(pool: readonly PoolPerson[], row: Row, holds: (person: PoolPerson) => boolean): SetRule {
  return { ...row, members: new Set(pool.filter(holds).map(person => idOf(person.expert))) }
}

const idOf = (expert: number) => toGlobalId('Expert', expert)
