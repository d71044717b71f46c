import type { EntityManager } from '@mikro-orm/postgresql'
import type { Digest } from '../../draw/tagged-hash.ts'

/** Who stands behind a label of a pool. */
export interface Entry {
  readonly expert: number
  readonly label: Digest
  readonly salt: Digest
  readonly type: number
  readonly namedTo: string | null
}

/** Everybody of a draw's pool in the order of the freeze, as plain rows: a pool may hold everyone of the roster. */
export function findEntries(em: EntityManager, draw: { readonly id: number }): Promise<Entry[]> {
  return em.execute<Entry[]>(
    'select expert_id as expert, label, salt, type, named_to as "namedTo" from draw_entry where draw_id = ? order by id',
    [draw.id],
  )
}
