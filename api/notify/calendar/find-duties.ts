import type { EntityManager } from '@mikro-orm/postgresql'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import type { AssignmentState } from '../../../schema/index.ts'
import type { LocalDate } from '../../time/local-date.ts'
import type { CalendarDuty } from './duty-calendar.ts'

interface Row {
  readonly id: number
  readonly title: string
  readonly place: string | null
  readonly starts_on: LocalDate
  readonly ends_on: LocalDate
  readonly version: number
  readonly state: AssignmentState
  readonly stamp: Date | string
}

/**
 * What calendars say of an expert's seats, ahead and of the last year: the address of a feed is a secret of the expert's, like their seats.
 */
export async function findDuties(em: EntityManager, expert: number, today: string): Promise<readonly CalendarDuty[]> {
  const rows = await em.execute<Row[]>(
    `${DUTIES} where assignment.expert_id = ? and invited_at is not null
    and assignment.ends_on >= ?::date - 365 order by assignment.starts_on, assignment.id`,
    [expert, today],
  )
  return rows.map(dutyOf)
}

/** What a calendar says of one seat; undefined where there is none that the viewer sees. */
export async function findDuty(em: EntityManager, assignment: number): Promise<CalendarDuty | undefined> {
  const [row] = await em.execute<Row[]>(`${DUTIES} where assignment.id = ?`, [assignment])
  return row && dutyOf(row)
}

const DUTIES = `select assignment.id, title, place, assignment.starts_on::text, assignment.ends_on::text, assignment.version + engagement.version as version, assignment.state,
  coalesce(answered_at, invited_at, clock_timestamp()) as stamp
  from assignment join engagement on engagement.id = engagement_id`

function dutyOf({ id, title, place, starts_on, ends_on, version, state, stamp }: Row): CalendarDuty {
  const standing = state === 'INVITED' ? 'INVITED' : state === 'ACCEPTED' || state === 'COMPLETED' ? 'CONFIRMED' : 'CANCELLED'
  return { id: toGlobalId('Assignment', id), title, place, startsOn: starts_on, endsOn: ends_on, version, standing, stamp: new Date(stamp) }
}
