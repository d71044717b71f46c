import type { EntityManager } from '@mikro-orm/postgresql'
import { Organisation } from '../../../schema/index.ts'
import { notFound, required, rowOf } from '../../refusal.ts'

/** The organisation that an input names. Refuses an id that names none. */
export async function findOrganisation(em: EntityManager, id: string, path: readonly string[]): Promise<Organisation> {
  return required(await em.findOne(Organisation, rowOf('Organisation', id, path)), notFound(id, path))
}
