import { OccupationLevel } from '../../schema/analytics/counted-groups.ts'
import { Measure } from '../../schema/analytics/roster-count.ts'
import type { RosterStatistics, RosterStatisticsArgs } from '../../schema/analytics/roster-statistics.ts'
import { HonourLevel } from '../../schema/catalogue/honour-kind.ts'
import { numberOf } from '../read/criteria.ts'
import { badArgument } from '../read/failures.ts'
import { parameterText } from '../read/prepared.ts'
import type { Reads } from '../read/reads.ts'
import type { Row } from '../read/references.ts'
import { scopeOf, type Viewer } from '../viewer.ts'
import { type Count, honoursOf, namesOf } from './counted.ts'
import { rosterStatement } from './roster-statement.ts'
import { toStatistics } from './to-statistics.ts'
import { topOffices } from './top-offices.ts'

const besidesOccupations = parameterText(Object.keys(Measure).filter(measure => !measure.startsWith('OCCUPATION_')))
const honourLevels = Object.keys(HonourLevel) as HonourLevel[]

/**
 * The statistics of the roster over the offices of the viewer, or of one of them with all below it (S27); `null` when the viewer sees no
 * office, or not that one. Throws BAD_ID, and BAD_INPUT for an occupation code that does not exist.
 */
export async function findRosterStatistics(
  reads: Reads,
  viewer: Viewer,
  { office, occupationLevel, occupationCode }: RosterStatisticsArgs,
): Promise<RosterStatistics | null> {
  const top = office == null ? undefined : numberOf('Office', office)
  if (top !== undefined && !viewer.offices.includes(top)) return null
  const offices = top === undefined ? topOffices(viewer.grants) : [top]
  if (offices.length === 0) return null
  const { references, today } = await reads.surroundings()
  const [occupation, county] = [namesOf(references, 'Occupation'), namesOf(references, 'Division')]
  const code = occupationCode ?? ''
  if (code !== '' && !occupation(code)) throw badArgument('BAD_INPUT', '没有此编码的职业。', 'There is no occupation with this code.')

  const level = `OCCUPATION_${Object.keys(OccupationLevel).indexOf(occupationLevel) + 1}`
  const values = [parameterText(offices), besidesOccupations, level, code]
  const rows = await reads.connections.use(scopeOf(viewer), lease => lease.query(rosterStatement, values))
  const honours = honoursOf(references, honourLevels)
  return toStatistics({ year: Number(today.slice(0, 4)), counts: byMeasure(rows, level), occupation, county, honours })
}

function byMeasure(rows: readonly Row[], level: string): ReadonlyMap<string, readonly Count[]> {
  const counts = new Map<string, Count[]>()
  for (const row of rows) {
    const [measure, value, county, number] = row as readonly [string, string, string, string]
    const key = measure === level ? 'OCCUPATION' : measure
    const count = { value, county, experts: Number(number) }
    const list = counts.get(key)
    if (list) list.push(count)
    else counts.set(key, [count])
  }
  return counts
}
