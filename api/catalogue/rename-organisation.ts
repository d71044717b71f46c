import type { Done } from '../../schema/base/payload.ts'
import type { RenameOrganisationInput, RenameOrganisationPayload } from '../../schema/catalogue/rename-organisation.ts'
import { OrganisationName } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import { demand } from '../refusal.ts'
import { addDays, type LocalDate } from '../time/local-date.ts'
import { findTopOffices } from './find-working-calendar.ts'
import { lockOrganisations } from './lock-organisations.ts'
import { documentMissing, mergedAlready, nameMissing, nameUnchanged, notYet, usedAlready } from './organisation-refusals.ts'
import { mayKeepOrganisations } from './permissions.ts'

/**
 * Gives an organisation a new name; the one before stays among its earlier names with its days of use. Records that know an employer by
 * name only are compared by every name (S06), so open assignments are re-checked before the commit.
 */
export async function renameOrganisation(act: Act, input: RenameOrganisationInput): Promise<Done<RenameOrganisationPayload>> {
  const { em, viewer, today } = act
  demand(mayKeepOrganisations(viewer, await findTopOffices(em)))
  const [name, documentNumber] = [input.name.trim(), input.documentNumber.trim()]
  demand(nameMissing(name), documentMissing(documentNumber), notYet(input.startsOn, today, 'startsOn'))
  const [organisation] = await lockOrganisations(act, [[input.organisationId, 'organisationId']])
  demand(await mergedAlready(organisation, 'organisationId'))
  demand(nameUnchanged(organisation.name, name))
  const last = await em.findOne(OrganisationName, { organisation }, { orderBy: { endsOn: 'desc' } })
  const usedFrom = last ? addDays(last.endsOn as LocalDate, 1) : null
  demand(usedAlready(usedFrom, input.startsOn))

  const endsOn = addDays(input.startsOn as LocalDate, -1)
  await em.persist(em.create(OrganisationName, { organisation, name: organisation.name, startsOn: usedFrom, endsOn } as never)).flush()
  organisation.name = name
  act.emit('organisation.changed', { organisation: organisation.id })
  const details = { startsOn: input.startsOn, documentNumber }
  act.record({ verb: 'organisation.renamed', office: undefined, subject: ['Organisation', organisation.id], details })
  return { organisation }
}
