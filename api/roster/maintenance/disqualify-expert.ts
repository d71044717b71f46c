import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import { Disqualification, Removal, type Term } from '../../../schema/index.ts'
import type { DisqualifyExpertInput, DisqualifyExpertPayload } from '../../../schema/roster/removal-acts.ts'
import type { Act } from '../../context.ts'
import { demand, refusalOf } from '../../refusal.ts'
import { mayRemoveExpert } from '../permissions.ts'
import { findOpenTerms, voidTerms } from './end-terms.ts'
import { findIncident, findingOf } from './find-finding.ts'
import { lockExpert } from './lock-expert.ts'
import { checkFinding } from './removal-ground.ts'
import { tellStanding } from './tell-standing.ts'

/**
 * Disqualifies an expert for forged material, whenever it is found (S29): voids the terms in every roster, frees seats ahead and ends the
 * applications of the same person. It stands for good, for later applications under the same ID number too. Refuses without an upheld
 * finding in which the expert was heard, and twice.
 */
export async function disqualifyExpert(act: Act, input: DisqualifyExpertInput): Promise<Done<DisqualifyExpertPayload>> {
  const { em, viewer, today } = act
  const expert = await lockExpert(act, input.expertId)
  const incident = await findIncident(act, input.incidentId)
  demand(mayRemoveExpert(viewer, { owner: expert.office.id, investigatedBy: incident.investigatedBy?.id }))
  const finding = input.finding.trim()
  demand(checkFinding({ expert: expert.id, text: finding }, findingOf(incident)))
  demand((await em.count(Disqualification, { expert: expert.id } as never)) > 0 ? alreadyDisqualified() : undefined)

  const about = { expert, office: expert.office, incident, finding, decidedBy: viewer.account ?? null }
  const disqualification = em.create(Disqualification, { ...about, idNumberHash: expert.idNumberHash, disqualifiedOn: today } as never)
  em.persist(disqualification)
  const terms = await findOpenTerms(act, expert.id)
  for (const ofRoster of Map.groupBy(terms, ({ roster }) => roster.id).values()) {
    const [{ roster }] = ofRoster as [Term]
    const removal = em.create(Removal, { ...about, roster, ground: 'FORGERY', removedOn: today } as never)
    em.persist(removal)
    voidTerms(act, ofRoster, removal)
  }
  await em.flush()
  await tellStanding(act, expert, 'DISQUALIFIED', finding)
  act.emit('expert.removed', { expert: expert.id, removal: undefined })
  act.emit('expert.disqualified', { expert: expert.id, idNumberHash: expert.idNumberHash, finding })
  act.record({ verb: 'expert.disqualified', office: expert.office.id, subject: ['Expert', expert.id], details: { terms: terms.length } })
  return { disqualification }
}

const alreadyDisqualified = () =>
  refusalOf(InvalidInput, {
    code: 'ALREADY_DISQUALIFIED',
    messageZh: '该专家已被取消资格。',
    messageEn: 'The expert is disqualified already.',
    clause: 'S29',
    path: ['expertId'],
  })
