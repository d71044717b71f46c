import { Assignment } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import type { Cause, Departure, DrawRecord } from '../../draw/record.ts'
import type { DrawnPanel } from './drawn-panel.ts'
import { seatOf } from './stored-record.ts'

const causes: Partial<Record<Assignment['state'], Cause>> = { DECLINED: 'DECLINED', RECUSED: 'CONFLICTED' }

/**
 * The assignments of the members a document was drawn with as fixed, one for each: the seat they hold, or the last one they left. Some were
 * named, others seated by the draw that this one supplements. The panel is locked, so that nobody leaves meanwhile.
 */
export async function membersNamed({ em }: Act, { plan, expertOf }: DrawnPanel, { result }: DrawRecord): Promise<readonly Assignment[]> {
  const experts = result.seats.filter(seat => seat.route === 'NAMED').map(seat => expertOf.get(seat.label)!)
  const where = { panel: plan.panel, expert: { $in: experts } }
  const rows = await em.find(Assignment, where as never, { orderBy: { id: 'asc' } })
  return [...new Map(rows.map(row => [row.expert.id, row])).values()]
}

/** Named members who left their seat between freeze and draw, each with the cause: declined, in conflict, or off the roster. */
export async function namedWhoLeft(act: Act, panel: DrawnPanel, record: DrawRecord): Promise<readonly Departure[]> {
  const labelOf = new Map([...panel.expertOf].map(([label, expert]) => [expert, label]))
  const named = await membersNamed(act, panel, record)
  return named
    .filter(({ state }) => state !== 'INVITED' && state !== 'ACCEPTED')
    .map(({ expert, state }): Departure => {
      return { seat: seatOf(record, labelOf.get(expert.id)!)!, cause: causes[state] ?? 'REMOVED', log: act.requestId }
    })
}
