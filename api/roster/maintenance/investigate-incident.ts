import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import type { InvestigateIncidentInput, InvestigateIncidentPayload } from '../../../schema/roster/incident-acts.ts'
import type { Act } from '../../context.ts'
import { demand, refusalOf } from '../../refusal.ts'
import { mayBecome } from '../../transition.ts'
import { mayInvestigateIncident } from '../permissions.ts'
import { checkEvidence, checkText } from '../text-form.ts'
import { attachFindingEvidence } from './finding-evidence.ts'
import { incidentStates } from './incident-states.ts'
import { lockIncident } from './lock-incident.ts'

/** Records what an investigation found, with evidence, and what the expert said when heard (S26). May be completed until it is decided. */
export async function investigateIncident(act: Act, input: InvestigateIncidentInput): Promise<Done<InvestigateIncidentPayload>> {
  const { viewer, today } = act
  const incident = await lockIncident(act, input.incidentId)
  demand(mayInvestigateIncident(viewer, { office: incident.office.id }))
  demand(mayBecome(incidentStates, incident, 'UPHELD'))
  demand(checkText(input.investigation, 'investigation', 'S26'), checkEvidence(input.evidence, 'evidence', 'S26'))
  demand((input.hearing == null) === (input.heardOn == null) && (input.heardOn ?? today) <= today ? undefined : hearingIncomplete())
  Object.assign(incident, {
    investigation: input.investigation.trim(),
    evidence: input.evidence.map(item => item.trim()),
    hearing: input.hearing?.trim() || null,
    heardOn: input.heardOn ?? null,
    investigatedBy: viewer.account ?? null,
  })
  await attachFindingEvidence(act, incident, input.evidenceFileIds ?? [])
  const details = { heard: incident.hearing !== null, evidence: incident.evidence.length }
  act.record({ verb: 'incident.investigated', office: incident.office.id, subject: ['IncidentRecord', incident.id], details })
  return { incident }
}

const hearingIncomplete = () =>
  refusalOf(InvalidInput, {
    code: 'HEARING_INCOMPLETE',
    messageZh: '陈述申辩的内容和听取日期须一并填写，且不晚于今日。',
    messageEn: 'Give both what the expert said and the day it was heard, which is not still to come.',
    clause: 'S26',
    path: ['heardOn'],
  })
