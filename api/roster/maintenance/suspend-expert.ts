import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import { Suspension } from '../../../schema/index.ts'
import type { SuspendExpertInput, SuspendExpertPayload } from '../../../schema/roster/suspension-acts.ts'
import type { Act } from '../../context.ts'
import { demand, refusalOf } from '../../refusal.ts'
import { mayBecome } from '../../transition.ts'
import { maySuspendExpert } from '../permissions.ts'
import { checkText } from '../text-form.ts'
import { incidentStates } from './incident-states.ts'
import { lockIncident } from './lock-incident.ts'
import { tellStanding } from './tell-standing.ts'

/** Suspends an expert, who is told, from duties while a finding is open; seats ahead fall free and are filled again (S26). */
export async function suspendExpert(act: Act, input: SuspendExpertInput): Promise<Done<SuspendExpertPayload>> {
  const { em, viewer, today } = act
  const incident = await lockIncident(act, input.incidentId)
  demand(maySuspendExpert(viewer, { office: incident.office.id }))
  demand(mayBecome(incidentStates, incident, 'DISMISSED'), checkText(input.reason, 'reason', 'S26'))
  const running = await em.count(Suspension, { expert: incident.expert.id, liftedOn: null } as never)
  demand(running > 0 ? alreadySuspended() : undefined)
  const suspension = em.create(Suspension, {
    expert: incident.expert,
    office: incident.office,
    incident,
    reason: input.reason.trim(),
    suspendedOn: today,
    suspendedBy: viewer.account ?? null,
  } as never)
  await em.persist(suspension).flush()
  await tellStanding(act, incident.expert, 'SUSPENDED', suspension.reason)
  act.emit('expert.suspended', { expert: incident.expert.id, suspension: suspension.id })
  act.record({ verb: 'expert.suspended', office: incident.office.id, subject: ['Expert', incident.expert.id] })
  return { suspension }
}

const alreadySuspended = () =>
  refusalOf(InvalidInput, {
    code: 'ALREADY_SUSPENDED',
    messageZh: '该专家已经暂停履职。',
    messageEn: 'The expert is suspended already.',
    clause: 'S26',
  })
