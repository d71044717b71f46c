import type { Done } from '../../../schema/base/payload.ts'
import type { AddParticipantsInput, AddParticipantsPayload } from '../../../schema/dispatch/add-participants.ts'
import { EngagementParticipant } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand } from '../../refusal.ts'
import { reasonMissing } from '../reason-given.ts'
import { checkAdded, checkParticipants } from './engagement-form.ts'
import { findOrganisation } from './find-organisation.ts'
import { lockForParticipants } from './lock-for-participants.ts'

/**
 * Adds organisations that turn out to take part in an engagement, with what shows it: whoever works for one stays off its panels, and open
 * seats are checked again in the same transaction (S06). Refuses who may not enter them (`lockForParticipants`), none, unknown ones, one
 * that is named already, an empty reason, and an engagement that is over.
 */
export async function addParticipants(act: Act, input: AddParticipantsInput): Promise<Done<AddParticipantsPayload>> {
  const { em } = act
  const reason = input.reason.trim()
  const { engagement } = await lockForParticipants(act, input, () => demand(reasonMissing(reason), checkAdded(input.participants)))
  const { id, office } = engagement
  const known = await em.find(EngagementParticipant, { engagement } as never)
  const named = known.map(({ organisation, capacity }) => ({ organisation: organisation.id, capacity }))
  for (const { organisationId, capacity } of input.participants) {
    const organisation = await findOrganisation(em, organisationId, ['participants', 'organisationId'])
    named.push({ organisation: organisation.id, capacity })
    em.persist(em.create(EngagementParticipant, { engagement, office, organisation, capacity } as never))
  }
  demand(...checkParticipants(named.map(({ organisation, capacity }) => `${organisation} ${capacity}`)))
  await em.flush()
  const details = { participants: input.participants.length, reason }
  act.record({ verb: 'participants.added', office: office.id, subject: ['Engagement', id], details })
  act.emit('engagement.changed', { engagement: id })
  return { engagement }
}
