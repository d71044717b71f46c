import { LockMode } from '@mikro-orm/core'
import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import type { DecideConflictInput, DecideConflictPayload } from '../../../schema/dispatch/decide-conflict.ts'
import { ConflictOfInterest, Engagement } from '../../../schema/index.ts'
import { amongAllOffices } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, refusalOf, required, rowOf } from '../../refusal.ts'
import { become } from '../../transition.ts'
import { mayDecideConflict } from '../permissions.ts'
import { conflictStates } from './conflict-states.ts'

/**
 * Decides on a conflict that a third party claimed, as a supervisor who did not enter it (S06). Upheld, it vacates the seats it concerns in
 * the same transaction; dismissed, it never counts. Refuses everybody else, a missing reason, and what is decided already.
 */
export async function decideConflict(act: Act, input: DecideConflictInput): Promise<Done<DecideConflictPayload>> {
  const { em, viewer } = act
  const id = rowOf('ConflictOfInterest', input.conflictId, ['conflictId'])
  const reason = input.reason.trim()
  const conflict = await amongAllOffices(act, { why: 'a conflict to decide on', office: undefined }, async () => {
    const found = required(await em.findOne(ConflictOfInterest, id), notFound(input.conflictId, ['conflictId']))
    const engagement = found.engagement && (await em.findOneOrFail(Engagement, found.engagement.id))
    demand(mayDecideConflict(viewer, { office: engagement?.office.id ?? found.office.id, enteredBy: found.enteredBy?.id }))
    demand(reason === '' ? reasonMissing() : undefined)
    await em.refresh(found, { lockMode: LockMode.PESSIMISTIC_WRITE })
    become(conflictStates, found, input.decision === 'UPHOLD' ? 'STANDS' : 'DISMISSED')
    return Object.assign(found, { decidedBy: viewer.account ?? null, decidedAt: act.now, decisionReason: reason })
  })
  const details = { decision: input.decision, expert: conflict.expert.id }
  act.record({ verb: 'conflict.decided', office: conflict.office.id, subject: ['ConflictOfInterest', id], details })
  if (conflict.state === 'STANDS') act.emit('conflict.declared', { conflict: id, expert: conflict.expert.id })
  return { conflict }
}

const reasonMissing = () =>
  refusalOf(InvalidInput, {
    code: 'REASON_MISSING',
    messageZh: '决定须写明理由。',
    messageEn: 'A decision needs a reason.',
    path: ['reason'],
  })
