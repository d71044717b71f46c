import { LockMode } from '@mikro-orm/core'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import type { Done } from '../../../schema/base/payload.ts'
import { WrongState } from '../../../schema/base/refusals.ts'
import type { ApproveRedrawInput, ApproveRedrawPayload } from '../../../schema/dispatch/redraw-panel.ts'
import { Assignment, type Draw, Engagement, Redraw } from '../../../schema/index.ts'
import { beyondScope } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, refusalOf, required, rowOf } from '../../refusal.ts'
import { become } from '../../transition.ts'
import { assignmentStates } from '../assignment/assignment-states.ts'
import { tellReleased } from '../assignment/tell-released.ts'
import { settle } from '../constraint-refusals.ts'
import { engagementStates } from '../engagement/engagement-states.ts'
import { mayApproveRedraw } from '../permissions.ts'
import { abandonDraw } from './abandon-draw.ts'
import { lockDraw } from './lock-draw.ts'

/**
 * Approves a new attempt: the draw is abandoned with its cause, and stays on record; whom it seated is released; the panel is drafted
 * again, to be announced and frozen anew. Refuses everybody but a supervisor who neither asked, drew, nor holds a chain, a request that is
 * approved, and a panel on which somebody has served already.
 */
export async function approveRedraw(act: Act, input: ApproveRedrawInput): Promise<Done<ApproveRedrawPayload>> {
  const { em, viewer, now } = act
  const id = rowOf('Redraw', input.redrawId, ['redrawId'])
  const redraw = required(await em.findOne(Redraw, id), notFound(input.redrawId, ['redrawId']))
  const { draw, panel } = await lockDraw(act, toGlobalId('Draw', redraw.draw.id), ({ office }) => {
    return mayApproveRedraw(viewer, { office, askedBy: redraw.askedBy.id, holders: [] })
  })
  demand(mayApproveRedraw(viewer, { office: draw.office.id, askedBy: redraw.askedBy.id, holders: holdersOf(draw) }))
  await em.refresh(redraw, { lockMode: LockMode.PESSIMISTIC_WRITE })
  demand(redraw.approvedAt ? approvedAlready() : undefined)
  Object.assign(redraw, { approvedBy: viewer.account, approvedAt: now })
  const drawn = draw.state === 'DRAWN'
  if (drawn) await release(act, draw, redraw.reason)
  await abandonDraw(act, draw.id, redraw.cause)
  const engagement = await em.findOneOrFail(Engagement, panel.engagement.id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (drawn) become(engagementStates, engagement, 'PANELS_DRAFTED')
  await settle(act)
  act.emit('seats.changed', { panel: panel.id })
  const details = { attempt: draw.attempt, cause: redraw.cause, reason: redraw.reason, askedBy: redraw.askedBy.id }
  act.record({ verb: 'redraw.approved', office: draw.office.id, subject: ['Draw', draw.id], details })
  return { redraw }
}

/** Who holds a chain of a draw by now or by its announcement, and who drew it. */
function holdersOf({ announcement, drawnBy, parts }: Draw): readonly number[] {
  const { officerKey, supervisorKey } = announcement?.unwrap() ?? {}
  const accounts = [drawnBy?.id, officerKey?.unwrap().account.id, supervisorKey?.unwrap().account.id]
  return [...accounts, ...parts.getItems().map(part => part.account?.id)].filter(account => account !== undefined)
}

/** Releases whom a draw seated; named members keep their seats for the next attempt. */
async function release(act: Act, draw: Draw, reason: string): Promise<void> {
  await beyondScope(act, { why: 'seats of an abandoned draw', office: draw.office.id }, async () => {
    const assignments = await act.em.find(Assignment, { draw } as never, {
      orderBy: { id: 'asc' },
      lockMode: LockMode.PESSIMISTIC_WRITE,
      refresh: true,
    })
    demand(assignments.some(({ state }) => state === 'COMPLETED' || state === 'ABSENT') ? servedAlready() : undefined)
    const told = { zh: '该次抽取已作废，将重新抽取', en: 'the draw was set aside, and the panel is drawn anew' }
    const lost = assignments.filter(({ route, state }) => route !== 'NAMED' && (state === 'INVITED' || state === 'ACCEPTED'))
    for (const assignment of assignments) {
      if (assignment.route === 'NAMED') assignment.draw = null
      else if (['RESERVE', 'INVITED', 'ACCEPTED'].includes(assignment.state)) {
        become(assignmentStates, assignment, 'RELEASED')
        Object.assign(assignment, { reason })
      }
    }
    await tellReleased(
      act,
      lost.map(seat => ({ seat, told })),
    )
  })
}

const approvedAlready = () =>
  refusalOf(WrongState, {
    code: 'REDRAW_APPROVED_ALREADY',
    messageZh: '该申请已批准。',
    messageEn: 'This request is approved.',
    state: 'APPROVED',
    allowed: ['WAITING'],
  })

const servedAlready = () =>
  refusalOf(WrongState, {
    code: 'SERVED_ALREADY',
    messageZh: '已有成员履职，不能重新抽取。',
    messageEn: 'Somebody of this panel has served already; it is not drawn again.',
    state: 'SERVED',
    allowed: [],
  })
