import type { Done } from '../../schema/base/payload.ts'
import type { OpenOfficeInput, OpenOfficePayload } from '../../schema/identity/open-office.ts'
import { Division, Office, Organisation } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import { demand, notFound, required, rowOf } from '../refusal.ts'
import { checkName } from './name-form.ts'
import { mayOpenOffice } from './permissions.ts'
import { unlessTaken } from './taken-name.ts'

/** Opens an office below another. Refuses who does not administer the office above, unknown ids, and a name that is taken. */
export async function openOffice(act: Act, input: OpenOfficeInput): Promise<Done<OpenOfficePayload>> {
  const { em, session, viewer } = act
  const { parentId, divisionId, organisationId, kind } = input
  const parent = required(await em.findOne(Office, rowOf('Office', parentId, ['parentId'])), notFound(parentId, ['parentId']))
  demand(mayOpenOffice(viewer, { parent: parent.id }))
  demand(checkName(input.name, 'name'))
  const division = required(await em.findOne(Division, rowOf('Division', divisionId, ['divisionId'])), notFound(divisionId, ['divisionId']))
  const organisation = organisationId ? await findOrganisation(act, organisationId) : null

  const office = em.create(Office, { name: input.name.trim(), kind, parent, division, organisation } as never)
  await unlessTaken(em.persist(office).flush())
  // Whoever opened it reaches it at once.
  if (session) session.change = 'widened'
  const details = { parent: parent.id, kind, division: division.id }
  act.record({ verb: 'office.opened', office: office.id, subject: ['Office', office.id], details })
  return { office }
}

async function findOrganisation({ em }: Act, id: string): Promise<Organisation> {
  const path = ['organisationId']
  return required(await em.findOne(Organisation, rowOf('Organisation', id, path)), notFound(id, path))
}
