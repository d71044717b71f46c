import type { OccupationCount, OccupationGroup, OccupationLevel } from '../../schema/analytics/counted-groups.ts'
import { AgeBand, LoadBand, type RosterStatistics } from '../../schema/analytics/roster-statistics.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { HonourLevel } from '../../schema/catalogue/honour-kind.ts'
import { SkillLevel, TitleGrade } from '../../schema/roster/credential.ts'
import { TermState } from '../../schema/roster/expert-enumerations.ts'
import { ageBandOf, loadBandOf } from './bands.ts'
import type { Count, Counted } from './counted.ts'

/**
 * The statistics of the roster from the sums of the ledger: every value of an enumeration is there, in its order, with zero if need be
 * (S27).
 */
export function toStatistics(counted: Counted): RosterStatistics {
  const of = (measure: string): readonly Count[] => counted.counts.get(measure) ?? []
  const states = sums(of('TERM_STATE'), value => value)
  const ages = sums(of('BIRTH_YEAR'), value => ageBandOf(counted.year - Number(value)))
  const loads = sums(of('LOAD'), value => loadBandOf(Number(value)))
  const skills = sums(of('SKILL_LEVEL'), value => value)
  const titles = sums(of('TITLE_GRADE'), value => value)
  const kinds = sums(of('HONOUR_KIND'), value => value)
  const levels = sums(of('HONOUR_LEVEL'), value => value)
  const each = <Value extends string>(values: Record<Value, Value>) => Object.keys(values) as Value[]
  return {
    experts: [...states.values()].reduce((sum, experts) => sum + experts, 0),
    byTermState: each(TermState).map(termState => ({ termState, experts: states.get(termState) ?? 0 })),
    byAgeBand: each(AgeBand).map(ageBand => ({ ageBand, experts: ages.get(ageBand) ?? 0 })),
    byLoad: each(LoadBand).map(load => ({ load, experts: loads.get(load) ?? 0 })),
    bySkillLevel: [...each(SkillLevel), null].map(skillLevel => ({ skillLevel, experts: skills.get(skillLevel ?? '') ?? 0 })),
    byTitleGrade: [...each(TitleGrade), null].map(titleGrade => ({ titleGrade, experts: titles.get(titleGrade ?? '') ?? 0 })),
    byHonour: counted.honours
      .toSorted((one, other) => one.id - other.id)
      .map(({ id, code, name, level }) => ({
        kindId: toGlobalId('HonourKind', id),
        name,
        level,
        experts: kinds.get(code) ?? 0,
      })),
    byHonourLevel: each(HonourLevel).map(level => ({ level, experts: levels.get(level) ?? 0 })),
    byOccupation: occupationCounts(counted, of('OCCUPATION')),
  }
}

function sums<Key>(counts: readonly Count[], keyOf: (value: string) => Key): ReadonlyMap<Key, number> {
  const found = new Map<Key, number>()
  for (const { value, experts } of counts) {
    const key = keyOf(value)
    found.set(key, (found.get(key) ?? 0) + experts)
  }
  return found
}

const levels: readonly OccupationLevel[] = ['MAJOR', 'MIDDLE', 'MINOR', 'OCCUPATION']

const byCode = (one: Count, other: Count) => (one.value + one.county < other.value + other.county ? -1 : 1)

/** The groups in the order of their codes, each with its counties in the order of theirs. */
function occupationCounts({ occupation, county: countyOf }: Counted, counts: readonly Count[]): OccupationCount[] {
  const groups = new Map<string, OccupationGroup>()
  const groupOf = (code: string): OccupationGroup => {
    const made = groups.get(code)
    if (made) return made
    const { id, name } = occupation(code)!
    const above = code.lastIndexOf('-')
    const parent = above < 0 ? null : groupOf(code.slice(0, above))
    const group = { id: toGlobalId('Occupation', id), code, name, level: levels[code.split('-').length - 1]!, parent }
    groups.set(code, group)
    return group
  }
  const found = new Map<string, OccupationCount>()
  for (const { value, county, experts } of counts.toSorted(byCode)) {
    const entry = found.get(value) ?? { occupation: groupOf(value), experts: 0, counties: [] }
    const named = countyOf(county)
    entry.experts += experts
    entry.counties.push({ county: named ? { id: toGlobalId('Division', named.id), code: named.code, name: named.name } : null, experts })
    found.set(value, entry)
  }
  return [...found.values()]
}
