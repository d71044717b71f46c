import { type Application, ApplicationEvent, type ApplicationState } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand } from '../../refusal.ts'
import { become } from '../../transition.ts'
import { settle } from '../settle.ts'
import { applicationStates, type Move, transitions } from './application-states.ts'
import { mayMove } from './may-move.ts'
import type { MoveDetails } from './move-details.ts'
import { tellParties } from './tell-parties.ts'

/**
 * Moves one application as the process says: state, history, log and messages together. The caller has locked it, and demanded permission
 * and rules. Every area that moves an application does it here. Writes what the act has changed so far; a violated constraint becomes its
 * refusal.
 */
export async function moveApplication(act: Act, application: Application, move: Move, details: MoveDetails = {}): Promise<void> {
  demand(mayMove(application, move))
  const before = application.state
  become(applicationStates, application, transitions[move].to)
  keepEvent(act, application, move, before, details)
  await settle(act)
  await tellParties(act, [application.id], move, details)
}

/** Writes what happened into the application's history and into the log of acts. */
export function keepEvent(
  act: Act,
  application: Application,
  what: ApplicationEvent['act'],
  before: ApplicationState | null,
  details: MoveDetails = {},
): void {
  const { em, viewer, now } = act
  em.persist(
    em.create(ApplicationEvent, {
      application,
      office: application.office,
      act: what,
      stateBefore: before,
      stateAfter: application.state,
      actor: viewer.account ?? null,
      at: now,
      reason: details.reason ?? null,
      clause: details.clause ?? null,
      missing: [...(details.missing ?? [])],
      correctUntil: details.correctUntil ?? null,
      rankingReason: details.rankingReason ?? null,
    } as never),
  )
  const verb = what in transitions ? transitions[what as Move].verb : otherVerbs[what as keyof typeof otherVerbs]
  act.record({
    verb,
    office: application.office.id,
    subject: ['Application', application.id],
    details: { from: before, to: application.state, clause: details.clause ?? undefined },
  })
}

const otherVerbs = {
  START: 'application.started',
  UPDATE: 'application.updated',
  GRANT_EXCEPTION: 'application.exceptionGranted',
} as const
