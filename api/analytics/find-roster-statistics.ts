import { OccupationLevel } from '../../schema/analytics/counted-groups.ts'
import { Measure } from '../../schema/analytics/roster-count.ts'
import type { RosterStatistics, RosterStatisticsArgs } from '../../schema/analytics/roster-statistics.ts'
import type { Connections } from '../read/connections.ts'
import { numberOf } from '../read/criteria.ts'
import { badArgument } from '../read/failures.ts'
import { parameterText } from '../read/prepared.ts'
import type { Row } from '../read/references.ts'
import { scopeOf, type Viewer } from '../viewer.ts'
import type { Count, Counted, Named } from './counted.ts'
import { rosterStatement } from './roster-statement.ts'
import { toStatistics } from './to-statistics.ts'
import { topOffices } from './top-offices.ts'

const besidesOccupations = parameterText(Object.keys(Measure).filter(measure => !measure.startsWith('OCCUPATION_')))

/**
 * The statistics of the roster over the offices of the viewer, or of one of them with all below it (S27); `null` when the viewer sees no
 * office, or not that one. Throws BAD_ID, and BAD_INPUT for an occupation code that does not exist.
 */
export async function findRosterStatistics(
  connections: Connections,
  viewer: Viewer,
  { office, occupationLevel, occupationCode = '' }: RosterStatisticsArgs,
): Promise<RosterStatistics | null> {
  const top = office == null ? undefined : numberOf('Office', office)
  if (top !== undefined && !viewer.offices.includes(top)) return null
  const offices = top === undefined ? topOffices(viewer.grants) : [top]
  if (offices.length === 0) return null
  const level = Object.keys(OccupationLevel).indexOf(occupationLevel) + 1
  const values = [parameterText(offices), besidesOccupations, `OCCUPATION_${level}`, occupationCode ?? '']
  const counted = read(await connections.use(scopeOf(viewer), lease => lease.query(rosterStatement, values)))
  if (occupationCode && !counted.occupations.has(occupationCode)) {
    throw badArgument('BAD_INPUT', '没有此编码的职业。', 'There is no occupation with this code.')
  }
  return toStatistics(counted)
}

function read(rows: readonly Row[]): Counted {
  const counts = new Map<string, Count[]>()
  const named = { occupation: new Map<string, Named>(), county: new Map<string, Named>(), honour: new Map<string, Named>() }
  let year = 0
  for (const row of rows) {
    const [kind, code, more, number, name] = row as readonly [string, string, string, string, string | null]
    if (kind === 'year') year = Number(number)
    else if (kind === 'occupation' || kind === 'county' || kind === 'honour') {
      named[kind].set(code, { id: Number(number), code, name: name ?? '', level: more })
    } else {
      const list = counts.get(kind)
      const count = { value: code, county: more, experts: Number(number) }
      if (list) list.push(count)
      else counts.set(kind, [count])
    }
  }
  return { year, counts, occupations: named.occupation, counties: named.county, honours: [...named.honour.values()] }
}
