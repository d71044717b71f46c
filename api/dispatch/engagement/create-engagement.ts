import type { Done } from '../../../schema/base/payload.ts'
import type { CreateEngagementInput, CreateEngagementPayload } from '../../../schema/dispatch/create-engagement.ts'
import { Division, Engagement, EngagementOccupation, EngagementParticipant, Office } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, required, rowOf } from '../../refusal.ts'
import { mayCreateEngagement } from '../permissions.ts'
import { findOccupation } from '../pool/find-occupation.ts'
import { checkEngagement } from './engagement-form.ts'
import { engagementKinds } from './engagement-kinds.ts'
import { findOrganisation } from './find-organisation.ts'

/**
 * Creates an engagement of an office, with its occupations and participating organisations (S14–S16). Refuses who is no organiser there,
 * unknown ids and codes, impossible days, and entrusted work without a mandate number.
 */
export async function createEngagement(act: Act, input: CreateEngagementInput): Promise<Done<CreateEngagementPayload>> {
  const { em, viewer, today } = act
  const office = required(await em.findOne(Office, rowOf('Office', input.officeId, ['officeId'])), notFound(input.officeId, ['officeId']))
  demand(mayCreateEngagement(viewer, { office: office.id }))
  demand(...checkEngagement(input, today))
  const host = await findOrganisation(em, input.hostId, ['hostId'])
  const division = required(
    await em.findOne(Division, rowOf('Division', input.divisionId, ['divisionId'])),
    notFound(input.divisionId, ['divisionId']),
  )
  const { kind, startsOn, endsOn } = input
  const engagement = em.create(Engagement, {
    office,
    kind,
    title: input.title.trim(),
    mandateNumber: input.mandateNumber?.trim() || null,
    host,
    division,
    place: input.place?.trim() || null,
    startsOn,
    endsOn,
    answerWithinHours: input.answerWithinHours ?? 48,
    state: 'PLANNED',
    createdBy: viewer.account ?? null,
  } as never)
  em.persist(engagement)
  for (const code of input.occupationCodes) {
    const occupation = await findOccupation(em, code, ['occupationCodes'])
    em.persist(em.create(EngagementOccupation, { engagement, office, occupation } as never))
  }
  for (const { organisationId, capacity } of input.participants) {
    const organisation = await findOrganisation(em, organisationId, ['participants', 'organisationId'])
    em.persist(em.create(EngagementParticipant, { engagement, office, organisation, capacity } as never))
  }
  await em.flush()
  const details = { kind, clause: engagementKinds[kind].clause, startsOn, endsOn }
  act.record({ verb: 'engagement.created', office: office.id, subject: ['Engagement', engagement.id], details })
  return { engagement }
}
