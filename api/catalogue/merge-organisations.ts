import type { Done } from '../../schema/base/payload.ts'
import type { MergeOrganisationsInput, MergeOrganisationsPayload } from '../../schema/catalogue/merge-organisations.ts'
import type { Act } from '../context.ts'
import { demand } from '../refusal.ts'
import { findTopOffices } from './find-working-calendar.ts'
import { lockOrganisations } from './lock-organisations.ts'
import { documentMissing, mergedAlready, notYet, sameOrganisation } from './organisation-refusals.ts'
import { mayKeepOrganisations } from './permissions.ts'

/**
 * Merges one organisation into another that goes on. Both stay on record; from the commit on they are one employer and one host to every
 * conflict of interest (S06), and each open assignment it concerns is re-checked in the same transaction. One that was merged already is
 * refused on either side, so that no merger leads back to itself.
 */
export async function mergeOrganisations(act: Act, input: MergeOrganisationsInput): Promise<Done<MergeOrganisationsPayload>> {
  const { em, viewer, today } = act
  demand(mayKeepOrganisations(viewer, await findTopOffices(em)))
  const documentNumber = input.documentNumber.trim()
  demand(documentMissing(documentNumber), notYet(input.mergedOn, today, 'mergedOn'), sameOrganisation(input))
  const [absorbed, into] = await lockOrganisations(act, [
    [input.absorbedId, 'absorbedId'],
    [input.intoId, 'intoId'],
  ])
  demand(await mergedAlready(absorbed, 'absorbedId'), await mergedAlready(into, 'intoId'))

  em.assign(absorbed, { mergedInto: into, mergedOn: input.mergedOn })
  act.emit('organisation.changed', { organisation: absorbed.id })
  const details = { into: into.id, mergedOn: input.mergedOn, documentNumber }
  act.record({ verb: 'organisations.merged', office: undefined, subject: ['Organisation', absorbed.id], details })
  return { absorbed }
}
