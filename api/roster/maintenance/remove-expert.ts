import { LockMode } from '@mikro-orm/core'
import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import { Expert, IncidentRecord, Removal, Roster } from '../../../schema/index.ts'
import type { RemoveExpertInput, RemoveExpertPayload } from '../../../schema/roster/removal-acts.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, refusalOf, required, rowOf } from '../../refusal.ts'
import { mayRemoveExpert } from '../permissions.ts'
import { endTerms, findOpenTerms } from './end-terms.ts'
import { checkRemovalGround, type Finding } from './removal-ground.ts'

/**
 * Removes an expert from a roster: the term ends that day, and seats ahead fall free and are filled again (S26). Refuses a fault ground
 * without an upheld finding, with evidence, in which the expert was heard; and whoever has no term that could end.
 */
export async function removeExpert(act: Act, input: RemoveExpertInput): Promise<Done<RemoveExpertPayload>> {
  const { em, viewer, today } = act
  const expert = await lockExpert(act, input.expertId)
  const roster = required(await em.findOne(Roster, rowOf('Roster', input.rosterId, ['rosterId'])), notFound(input.rosterId, ['rosterId']))
  const incident = input.incidentId ? await findIncident(act, input.incidentId) : undefined
  demand(mayRemoveExpert(viewer, { owner: roster.owner.id, investigatedBy: incident?.investigatedBy?.id }))
  const text = input.finding?.trim() ?? ''
  demand(checkRemovalGround({ ground: input.ground, expert: expert.id, text }, incident && findingOf(incident)))
  const terms = await findOpenTerms(act, expert.id, roster.id)
  demand(terms.length === 0 ? noTerm() : undefined)

  const removal = em.create(Removal, {
    expert,
    office: expert.office,
    roster,
    ground: input.ground,
    finding: text || null,
    incident: incident ?? null,
    removedOn: today,
    decidedBy: viewer.account ?? null,
  } as never)
  await em.persist(removal).flush()
  endTerms(act, terms, removal)
  act.emit('expert.removed', { expert: expert.id, removal: removal.id })
  const details = { ground: input.ground, roster: roster.id, terms: terms.length }
  act.record({ verb: 'expert.removed', office: expert.office.id, subject: ['Expert', expert.id], details })
  return { removal }
}

/** An expert of the input, locked: what ends terms takes turns with what makes them. */
export async function lockExpert({ em }: Act, expertId: string): Promise<Expert> {
  const id = rowOf('Expert', expertId, ['expertId'])
  const lockMode = LockMode.PESSIMISTIC_WRITE
  return required(await em.findOne(Expert, id, { lockMode, populate: ['idNumberHash'] as never }), notFound(expertId, ['expertId']))
}

export async function findIncident({ em }: Act, incidentId: string): Promise<IncidentRecord> {
  const id = rowOf('IncidentRecord', incidentId, ['incidentId'])
  return required(await em.findOne(IncidentRecord, id), notFound(incidentId, ['incidentId']))
}

export function findingOf({ expert, state, hearing, evidence }: IncidentRecord): Finding {
  return { expert: expert.id, state, heard: hearing !== null, evidence: evidence.length }
}

const noTerm = () =>
  refusalOf(InvalidInput, {
    code: 'NO_TERM',
    messageZh: '该专家在此专家库没有可终止的聘期。',
    messageEn: 'The expert has no term in this roster that could end.',
    clause: 'S26',
    path: ['expertId'],
  })
