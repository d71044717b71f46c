import { englishLabelOf, labelOf } from '../../../schema/base/enumeration.ts'
import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import { Removal, RemovalGround, Roster } from '../../../schema/index.ts'
import type { RemoveExpertInput, RemoveExpertPayload } from '../../../schema/roster/removal-acts.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, refusalOf, required, rowOf } from '../../refusal.ts'
import { mayRemoveExpert } from '../permissions.ts'
import { endTerms, findOpenTerms } from './end-terms.ts'
import { findIncident, findingOf } from './find-finding.ts'
import { lockExpert } from './lock-expert.ts'
import { checkRemovalGround } from './removal-ground.ts'
import { tellStanding } from './tell-standing.ts'

/**
 * Removes an expert from a roster, and tells them: the term ends that day, and seats ahead fall free and are filled again (S26). Refuses a
 * fault ground without an upheld finding, with evidence, in which the expert was heard; and whoever has no term that could end.
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
  const ground = { zh: labelOf(RemovalGround, input.ground), en: englishLabelOf(RemovalGround, input.ground) }
  await tellStanding(act, expert, 'REMOVED', text || ground)
  act.emit('expert.removed', { expert: expert.id, removal: removal.id })
  const details = { ground: input.ground, roster: roster.id, terms: terms.length }
  act.record({ verb: 'expert.removed', office: expert.office.id, subject: ['Expert', expert.id], details })
  return { removal }
}

const noTerm = () =>
  refusalOf(InvalidInput, {
    code: 'NO_TERM',
    messageZh: '该专家在此专家库没有可终止的聘期。',
    messageEn: 'The expert has no term in this roster that could end.',
    clause: 'S26',
    path: ['expertId'],
  })
