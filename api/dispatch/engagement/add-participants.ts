import type { Done } from '../../../schema/base/payload.ts'
import type { AddParticipantsInput, AddParticipantsPayload } from '../../../schema/dispatch/add-participants.ts'
import { Engagement, EngagementParticipant, Panel } from '../../../schema/index.ts'
import { beyondScope } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, required, rowOf } from '../../refusal.ts'
import { mayBecome } from '../../transition.ts'
import { mayEnterWhoTakesPart } from '../permissions.ts'
import { reasonMissing } from './cancel-engagement.ts'
import { findOrganisation } from './create-engagement.ts'
import { checkParticipants } from './engagement-form.ts'
import { engagementStates } from './engagement-states.ts'
import { anyDrawn, lockWholeEngagement } from './lock-whole-engagement.ts'

/**
 * Adds organisations that turn out to take part in an engagement, with what shows it: whoever works for one stays off its panels, and open seats are checked
 * again in the same transaction (S06). Once a panel is frozen or drawn only a supervisor adds them, so that no organiser can veto a member by the
 * member's employer. Refuses who may not, unknown organisations, one that is named already, an empty reason, and an engagement that was held.
 */
export async function addParticipants(act: Act, input: AddParticipantsInput): Promise<Done<AddParticipantsPayload>> {
  const { em, viewer } = act
  const missing = notFound(input.engagementId, ['engagementId'])
  const id = rowOf('Engagement', input.engagementId, ['engagementId'])
  const seen = required(await em.findOne(Engagement, id), missing)
  const office = seen.office.id
  const may = (panels: readonly Panel[]) => mayEnterWhoTakesPart(viewer, { office, drawn: anyDrawn(panels) })
  const before = may(await em.find(Panel, { engagement: id } as never))
  demand(before)
  const reason = input.reason.trim()
  demand(reasonMissing(reason))
  const engagement = await beyondScope(act, { why: 'the seats of an engagement with more participants', office }, async () => {
    const whole = await lockWholeEngagement(act, id, input, () => before)
    demand(may(whole.panels))
    // Whatever may still be cancelled is still ahead.
    demand(mayBecome(engagementStates, whole.engagement, 'CANCELLED'))
    return whole.engagement
  })
  const known = await em.find(EngagementParticipant, { engagement } as never)
  const named = known.map(({ organisation, capacity }) => ({ organisation: organisation.id, capacity }))
  for (const { organisationId, capacity } of input.participants) {
    const organisation = await findOrganisation(act, organisationId, ['participants', 'organisationId'])
    named.push({ organisation: organisation.id, capacity })
    em.persist(em.create(EngagementParticipant, { engagement, office, organisation, capacity } as never))
  }
  demand(...checkParticipants(named.map(({ organisation, capacity }) => `${organisation} ${capacity}`)))
  await em.flush()
  const details = { participants: input.participants.length, reason }
  act.record({ verb: 'participants.added', office, subject: ['Engagement', id], details })
  act.emit('engagement.changed', { engagement: id })
  return { engagement }
}
