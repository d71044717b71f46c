import type { OpinionInput } from '../../../schema/admission/decide-application.ts'
import type { ReviewLevel } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { type Move, transitions } from './application-states.ts'
import { intArray } from './find-cases.ts'
import type { MoveDetails } from './move-details.ts'
import { tellParties } from './tell-parties.ts'

/** An application to be moved; it was locked, and whatever forbids the move was demanded. */
export interface Moved {
  readonly id: number
  readonly office: number
  readonly state: string
}

/**
 * Moves many applications as the process says, in few statements whatever their number: state, history, log, messages. The
 * caller has locked them and refused those that may not move. The set-based twin of `moveApplication`.
 */
export async function moveApplications(act: Act, moved: readonly Moved[], move: Move, details: MoveDetails = {}): Promise<void> {
  if (moved.length === 0) return
  const { em, viewer, now } = act
  const { to, verb } = transitions[move]
  const who = viewer.account ?? null
  const ids = intArray(moved.map(({ id }) => id))
  const also = move === 'RECOMMEND' ? ', recommended_by_id = ?' : move === 'APPROVE' ? ', approved_by_id = ?, approved_at = ?' : ''
  const alsoValues = move === 'RECOMMEND' ? [who] : move === 'APPROVE' ? [who, now] : []
  await em.execute(
    `insert into application_event (application_id, office_id, act, state_before, state_after, actor_id, at, reason, clause)
     select id, office_id, ?, state, ?, ?, ?, ?, ? from application where id = any (?::int[]) order by id`,
    [move, to, who, now, details.reason ?? null, details.clause ?? null, ids],
  )
  await em.execute(`update application set state = ?, version = version + 1${also} where id = any (?::int[])`, [to, ...alsoValues, ids])
  for (const { id, office, state } of moved) {
    act.record({ verb, office, subject: ['Application', id], details: { from: state, to } })
  }
  await tellParties(
    act,
    moved.map(({ id }) => id),
    move,
    details,
  )
}

/** Keeps one opinion for many applications (S20). */
export async function keepOpinions(act: Act, moved: readonly Moved[], level: ReviewLevel, opinion: OpinionInput): Promise<void> {
  if (moved.length === 0) return
  const { character, ethics, ability, truth, reliability, words } = opinion
  await act.em.execute(
    `insert into opinion (application_id, office_id, level, reviewer_id, character, ethics, ability, truth, reliability, words, at)
     select id, office_id, ?, ?, ?, ?, ?, ?, ?, ?, ? from application where id = any (?::int[]) order by id`,
    [
      level,
      act.viewer.account ?? null,
      character,
      ethics,
      ability,
      truth,
      reliability,
      words?.trim() || null,
      act.now,
      intArray(moved.map(({ id }) => id)),
    ],
  )
}
