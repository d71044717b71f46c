import { LockMode } from '@mikro-orm/core'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import { Assignment, Draw } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import type { Cause, Departure } from '../../draw/record.ts'
import { seatedNow } from '../../draw/record.ts'
import { become } from '../../transition.ts'
import { assignmentStates } from '../assignment/assignment-states.ts'
import { tellReleased } from '../assignment/tell-released.ts'
import { settle } from '../constraint-refusals.ts'
import { lockPeople } from '../lock-people.ts'
import { lockSeats } from '../lock-seat.ts'
import type { ReleaseWords } from '../reason-words.ts'
import { findDrawnPanel } from './find-drawn-panel.ts'
import { askForLinks } from './link-requests.ts'
import { refill } from './refill.ts'
import { inviteReplacements } from './seat-panel.ts'
import { readRecord, seatOf, writeRecord } from './stored-record.ts'

/** A seat that its holder gives up or loses. */
export interface Vacancy {
  readonly assignment: number
  readonly to: 'DECLINED' | 'RECUSED' | 'RELEASED'
  readonly cause: Cause
  readonly reason: string
  /** What its holder is told; nothing where they have just answered, and the answer is confirmed. */
  readonly told?: ReleaseWords
  /** Version that whoever gives it up has seen, if they say so. */
  readonly version?: number
}

/**
 * Vacates seats and fills them again in the same transaction, panel by panel. The seat of a member who is fixed beforehand, on a panel not
 * drawn yet or to be supplemented, is filled by the transaction that draws (`finishDraw`), with which this takes turns. Runs beyond the
 * viewer's scope. Locks panels, draws, assignments and people in this order and each kind ascending, so that answers on many panels never
 * wait in a circle. Refuses seats not held any more.
 */
export async function vacateSeats(act: Act, vacancies: readonly Vacancy[]): Promise<void> {
  const { em, now } = act
  const ids = vacancies.map(vacancy => vacancy.assignment)
  const assignments = await lockSeats(act, ids)
  const drawIds = assignments.flatMap(({ draw }) => draw?.id ?? [])
  const draws = await em.find(Draw, { id: { $in: drawIds } } as never, {
    orderBy: { id: 'asc' },
    populate: ['proof', 'secretsSealed'] as never,
    refresh: true,
  })
  const reserves = await em.find(Assignment, { draw: { $in: drawIds }, state: 'RESERVE' } as never)
  await lockPeople(
    act,
    [...assignments, ...reserves].map(({ expert }) => expert.id),
  )
  for (const assignment of assignments) {
    const { to, reason, version } = vacancies.find(vacancy => vacancy.assignment === assignment.id)!
    become(assignmentStates, assignment, to)
    if (version !== undefined) await em.lock(assignment, LockMode.OPTIMISTIC, version)
    Object.assign(assignment, { reason, answeredAt: now })
  }
  await settle(act)
  await tellReleased(
    act,
    assignments.flatMap(seat => {
      const { told } = vacancies.find(vacancy => vacancy.assignment === seat.id)!
      return told ? [{ seat, told }] : []
    }),
  )
  for (const panel of new Set(assignments.map(assignment => assignment.panel.id))) act.emit('seats.changed', { panel })
  for (const draw of draws.filter(({ state }) => state !== 'ABANDONED')) {
    const leaving = assignments.filter(assignment => assignment.draw?.id === draw.id)
    await refillPanel(act, draw, leaving, new Map(vacancies.map(vacancy => [vacancy.assignment, vacancy.cause])))
  }
}

async function refillPanel(act: Act, draw: Draw, leaving: readonly Assignment[], causes: ReadonlyMap<number, Cause>): Promise<void> {
  const { em } = act
  const panel = await findDrawnPanel(em, act.platform.seals, draw)
  const record = readRecord(draw.proof!)
  const labelOf = new Map([...panel.expertOf].map(([label, expert]) => [expert, label]))
  const departures = leaving.map((assignment): Departure => {
    const label = labelOf.get(assignment.expert.id)!
    return { seat: seatOf(record, label)!, cause: causes.get(assignment.id)!, log: act.requestId }
  })
  const refilled = await refill(act, panel, record, departures)
  draw.proof = writeRecord(refilled)
  for (const { seat, cause } of departures) {
    const details = { draw: toGlobalId('Draw', draw.id), seat, cause }
    act.record({ verb: 'seat.vacated', office: draw.office.id, subject: ['Draw', draw.id], details })
  }
  const seated = new Set(seatedNow(refilled))
  for (const round of refilled.rounds.slice(record.rounds.length)) await inviteReplacements(act, panel, round, seated)
  await askForLinks(act, panel, refilled)
  await settle(act)
}
