import { Assignment, Expert, type SeatRole } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { type DrawRecord, isSeat, type Round, seatedNow } from '../../draw/record.ts'
import type { Digest } from '../../draw/tagged-hash.ts'
import { become } from '../../transition.ts'
import { assignmentStates } from '../assignment/assignment-states.ts'
import { roleOf } from '../rules/panel-rules.ts'
import type { DrawnPanel } from './drawn-panel.ts'
import { membersNamed } from './named-members.ts'

/** Writes the assignments of a panel just drawn: seats, sealed reserves in rank, and those drawn who could not sit any more. */
export async function seatPanel(act: Act, panel: DrawnPanel, record: DrawRecord): Promise<void> {
  const { seats, reserves } = record.result
  const seated = new Set(seatedNow(record))
  await keepNamed(act, panel, record)
  const offices = await officesOf(act, panel, [...seats.map(seat => seat.label), ...reserves])
  for (const seat of seats.filter(one => one.route === 'DRAWN')) {
    const stays = seated.has(seat.label)
    const role = roleOf(seat.role, panel.plan.seats)
    const held = { role, route: 'DRAWN', state: stays ? 'INVITED' : 'RELEASED', invitedAt: stays ? act.now : null }
    put(act, panel, offices, seat.label, held)
  }
  reserves.forEach((label, rank) => {
    put(act, panel, offices, label, { role: 'RESERVE', route: 'DRAWN', state: 'RESERVE', reserveRank: rank + 1 })
  })
  await act.em.flush()
  for (const round of record.rounds) await inviteReplacements(act, panel, round, seated)
}

/**
 * Invites those whom a round of replacement seated and who still sit: reserves move up, others of the pool come in by the links. Somebody
 * whom the links seated, but who could not sit any more by then, is on record as released.
 */
export async function inviteReplacements(
  act: Act,
  panel: DrawnPanel,
  round: Round,
  seated: ReadonlySet<Digest | undefined>,
): Promise<void> {
  const taken = round.seats.filter(isSeat)
  const filled = taken.filter(seat => seated.has(seat.label))
  const offices = await officesOf(
    act,
    panel,
    taken.map(seat => seat.label),
  )
  for (const seat of taken.filter(one => !seated.has(one.label))) {
    const known = await act.em.count(Assignment, { panel: panel.plan.panel, expert: panel.expertOf.get(seat.label)! } as never)
    const role = roleOf(seat.role, panel.plan.seats)
    if (known === 0) put(act, panel, offices, seat.label, { role, route: 'REPLACEMENT', state: 'RELEASED' })
  }
  for (const seat of filled) {
    const role = roleOf(seat.role, panel.plan.seats)
    const expert = panel.expertOf.get(seat.label)!
    const reserve = await act.em.findOne(Assignment, { panel: panel.plan.panel, expert, state: 'RESERVE' } as never)
    if (reserve) {
      become(assignmentStates, reserve, 'INVITED')
      Object.assign(reserve, { role, route: 'REPLACEMENT', invitedAt: act.now })
    } else {
      put(act, panel, offices, seat.label, { role, route: 'REPLACEMENT', state: 'INVITED', invitedAt: act.now })
    }
    const details = { seat: seat.number, role, panel: panel.plan.panel }
    act.record({ verb: 'seat.refilled', office: panel.plan.office, subject: ['Draw', panel.draw.id], details })
  }
}

interface Held {
  readonly role: SeatRole
  readonly route: string
  readonly state: string
  readonly reserveRank?: number
  readonly invitedAt?: Date | null
}

function put({ em }: Act, { plan, draw, expertOf }: DrawnPanel, offices: ReadonlyMap<number, number>, label: Digest, held: Held): void {
  const expert = expertOf.get(label)!
  const { panel, engagement, office } = plan
  const days = { startsOn: plan.from, endsOn: plan.through }
  em.persist(
    em.create(Assignment, { panel, engagement, office, expert, expertOffice: offices.get(expert)!, ...days, draw, ...held } as never),
  )
}

/** Members named before the draw belong to it from now on, and so do those who left their seat since the freeze. */
async function keepNamed(act: Act, panel: DrawnPanel, record: DrawRecord): Promise<void> {
  for (const assignment of await membersNamed(act, panel, record)) assignment.draw = panel.draw as never
}

async function officesOf({ em }: Act, { expertOf }: DrawnPanel, labels: readonly Digest[]): Promise<ReadonlyMap<number, number>> {
  const ids = labels.map(label => expertOf.get(label)!)
  const experts = await em.find(Expert, { id: { $in: ids } } as never, { fields: ['office'] as never })
  return new Map(experts.map(expert => [expert.id, expert.office.id]))
}
