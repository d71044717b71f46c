import { Assignment } from '../../../schema/index.ts'
import { amongAllOffices } from '../../beyond-scope.ts'
import type { Context } from '../../context.ts'
import { entryOf, feedOf } from '../../notify/calendar/duty-calendar.ts'
import { findDuties, findDuty } from '../../notify/calendar/find-duties.ts'
import { numberOf } from '../../read/criteria.ts'
import { inTransaction } from '../../transaction.ts'
import { nobody } from '../../viewer.ts'

/**
 * One seat as an iCalendar entry, as its mails carry it, for whoever sees the seat; null for everybody else. Throws BAD_ID for other ids.
 */
export function assignmentCalendar(context: Context, assignmentId: string): Promise<string | null> {
  const id = numberOf('Assignment', assignmentId)
  return inTransaction(context, async act => {
    if ((await act.em.count(Assignment, { id } as never)) === 0) return null
    const duty = await amongAllOffices(act, { why: 'the engagement of a seat', office: undefined }, () => findDuty(act.em, id))
    return duty ? entryOf(duty).text : null
  })
}

/** An expert's duties as a feed, as the expert sees them. */
export function dutyFeed(context: Context, expert: number): Promise<string> {
  return inTransaction({ ...context, viewer: { ...nobody, expert } }, async act => {
    const duties = await amongAllOffices(act, { why: 'the engagements of one’s own seats', office: undefined }, () =>
      findDuties(act.em, expert, act.today),
    )
    return feedOf(duties)
  })
}
