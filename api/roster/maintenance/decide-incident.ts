import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import { type IncidentRecord, Suspension } from '../../../schema/index.ts'
import type {
  DismissIncidentInput,
  DismissIncidentPayload,
  UpholdIncidentInput,
  UpholdIncidentPayload,
} from '../../../schema/roster/incident-acts.ts'
import type { Act } from '../../context.ts'
import { demand, type Refusal, refusalOf } from '../../refusal.ts'
import { become } from '../../transition.ts'
import { mayDecideIncident } from '../permissions.ts'
import { checkText } from '../text-form.ts'
import { incidentStates } from './incident-states.ts'
import { lockIncident } from './lock-incident.ts'
import { tellStanding } from './tell-standing.ts'

/**
 * Upholds an incident: investigated, with evidence, the expert heard, decided by another person than reported or investigated it (S08,
 * S26).
 */
export async function upholdIncident(act: Act, input: UpholdIncidentInput): Promise<Done<UpholdIncidentPayload>> {
  const incident = await decide(act, input, 'UPHELD', found => notReady(found) ?? notHeard(found))
  act.record({ verb: 'incident.upheld', office: incident.office.id, subject: ['IncidentRecord', incident.id] })
  return { incident }
}

/** Dismisses an incident that was investigated; whoever was suspended for it may serve again. */
export async function dismissIncident(act: Act, input: DismissIncidentInput): Promise<Done<DismissIncidentPayload>> {
  const incident = await decide(act, input, 'DISMISSED', notReady)
  act.record({ verb: 'incident.dismissed', office: incident.office.id, subject: ['IncidentRecord', incident.id] })
  return { incident }
}

async function decide(
  act: Act,
  { incidentId, reason }: UpholdIncidentInput,
  to: 'UPHELD' | 'DISMISSED',
  rule: (incident: IncidentRecord) => Refusal | undefined,
): Promise<IncidentRecord> {
  const { em, viewer, now, today } = act
  const incident = await lockIncident(act, incidentId)
  const { reportedBy, investigatedBy } = incident
  demand(mayDecideIncident(viewer, { office: incident.office.id, reportedBy: reportedBy?.id, investigatedBy: investigatedBy?.id }))
  demand(checkText(reason, 'reason', 'S26'))
  become(incidentStates, incident, to)
  demand(rule(incident))
  Object.assign(incident, { decision: reason.trim(), decidedAt: now, decidedBy: viewer.account ?? null })
  // A suspension lasts while its finding is open, no longer.
  const suspensions = await em.find(Suspension, { incident: incident.id, liftedOn: null } as never)
  for (const suspension of suspensions) {
    Object.assign(suspension, { liftedOn: today, liftReason: reason.trim(), liftedBy: viewer.account ?? null })
  }
  // Whoever neither was heard nor suspended never knew that there was something to dismiss.
  if (incident.hearing !== null || suspensions.length > 0) await tellStanding(act, incident.expert, to, incident.decision)
  if (suspensions.length > 0) await tellStanding(act, incident.expert, 'REINSTATED', null)
  return incident
}

const notReady = ({ investigation }: IncidentRecord) =>
  investigation === null ? refused('NOT_INVESTIGATED', '尚未调查，不能认定。', 'It has not been investigated yet.') : undefined

const notHeard = ({ hearing }: IncidentRecord) =>
  hearing === null
    ? refused('EXPERT_NOT_HEARD', '尚未听取专家陈述申辩，不能认定属实。', 'The expert has to be heard before anything is upheld.')
    : undefined

function refused(code: string, messageZh: string, messageEn: string): Refusal {
  return refusalOf(InvalidInput, { code, messageZh, messageEn, clause: 'S26' })
}
