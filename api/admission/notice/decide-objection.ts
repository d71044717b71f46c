import { LockMode } from '@mikro-orm/core'
import type {
  AcknowledgeObjectionInput,
  AcknowledgeObjectionPayload,
  DismissObjectionInput,
  DismissObjectionPayload,
  InvestigateObjectionInput,
  InvestigateObjectionPayload,
  UpholdObjectionInput,
  UpholdObjectionPayload,
} from '../../../schema/admission/objection-acts.ts'
import type { Done } from '../../../schema/base/payload.ts'
import { Application, Objection, PublicNotice } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, required, rowOf } from '../../refusal.ts'
import { checkText } from '../../roster/text-form.ts'
import { become } from '../../transition.ts'
import { mayAcknowledgeObjection, mayDecideObjection, mayInvestigateObjection } from '../notice-permissions.ts'
import { moveApplication } from '../process/move-application.ts'
import { toldOf } from './notice-content.ts'
import { objectionStates } from './notice-states.ts'
import { tellObjector } from './tell-objector.ts'

/** Acknowledges an objection: from now on it is looked into. */
export async function acknowledgeObjection(act: Act, input: AcknowledgeObjectionInput): Promise<Done<AcknowledgeObjectionPayload>> {
  const objection = await lockObjection(act, input.objectionId)
  demand(mayAcknowledgeObjection(act.viewer, { office: objection.office.id }))
  become(objectionStates, objection, 'ACKNOWLEDGED')
  Object.assign(objection, { acknowledgedAt: act.now, acknowledgedBy: act.viewer.account ?? null })
  await tellObjector(act, objection)
  return recorded(act, objection, 'objection.acknowledged')
}

/** Records what the investigation of an objection found. */
export async function investigateObjection(act: Act, input: InvestigateObjectionInput): Promise<Done<InvestigateObjectionPayload>> {
  const objection = await lockObjection(act, input.objectionId)
  demand(mayInvestigateObjection(act.viewer, { office: objection.office.id }))
  demand(checkText(input.investigation, 'investigation', 'S24'))
  become(objectionStates, objection, 'INVESTIGATED')
  Object.assign(objection, { investigation: input.investigation.trim(), investigatedBy: act.viewer.account ?? null })
  return recorded(act, objection, 'objection.investigated')
}

/** Upholds an objection, with a reason, by another person than investigated it: the nomination ends (S24). */
export async function upholdObjection(act: Act, input: UpholdObjectionInput): Promise<Done<UpholdObjectionPayload>> {
  const { objection, application } = await decide(act, input, 'UPHELD')
  const details = { reason: input.reason.trim(), clause: 'S24' }
  if (application.state === 'FROZEN') await moveApplication(act, application, 'UPHOLD', details)
  return recorded(act, objection, 'objection.upheld')
}

/** Dismisses an objection, with a reason, by another person: the nominee is released, unless another objection is open (S24). */
export async function dismissObjection(act: Act, input: DismissObjectionInput): Promise<Done<DismissObjectionPayload>> {
  const { objection, application } = await decide(act, input, 'DISMISSED')
  const others = { application: application.id, id: { $ne: objection.id }, state: { $nin: ['UPHELD', 'DISMISSED'] } }
  const open = await act.em.count(Objection, others as never)
  if (open === 0 && application.state === 'FROZEN') {
    const notice = toldOf(await act.em.findOneOrFail(PublicNotice, objection.notice.id))
    await moveApplication(act, application, 'RELEASE', { reason: input.reason.trim(), clause: 'S24', notice })
  }
  return recorded(act, objection, 'objection.dismissed')
}

async function decide(
  act: Act,
  { objectionId, reason }: UpholdObjectionInput,
  to: 'UPHELD' | 'DISMISSED',
): Promise<{ readonly objection: Objection; readonly application: Application }> {
  const { em, viewer, now } = act
  const objection = await lockObjection(act, objectionId)
  demand(mayDecideObjection(viewer, { office: objection.office.id, investigatedBy: objection.investigatedBy?.id }))
  demand(checkText(reason, 'reason', 'S24'))
  become(objectionStates, objection, to)
  Object.assign(objection, { decision: reason.trim(), decidedAt: now, decidedBy: viewer.account ?? null })
  await tellObjector(act, objection)
  const application = await em.findOneOrFail(Application, objection.application.id)
  return { objection, application }
}

/** An objection of the input with its application, both locked, the application first: filing and appointing lock it too. */
export async function lockObjection({ em }: Act, objectionId: string): Promise<Objection> {
  const id = rowOf('Objection', objectionId, ['objectionId'])
  const lockMode = LockMode.PESSIMISTIC_WRITE
  const unlocked = required(await em.findOne(Objection, id), notFound(objectionId, ['objectionId']))
  await em.findOne(Application, unlocked.application.id, { lockMode })
  return em.findOneOrFail(Objection, id, { lockMode, refresh: true, populate: ['objectorSealed', 'code'] as never })
}

function recorded(act: Act, objection: Objection, verb: string): { readonly objection: Objection } {
  act.record({ verb, office: objection.office.id, subject: ['Objection', objection.id] })
  return { objection }
}
