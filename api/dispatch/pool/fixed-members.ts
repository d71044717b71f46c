import { Assignment } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'

/**
 * The seats of a panel that its next draw leaves as they are: of members named beforehand, and of those an earlier draw seated whose gap is
 * drawn in a supplementary one. As far as the scope sees.
 */
export function fixedMembers({ em }: Act, panel: number): Promise<readonly Assignment[]> {
  const held = { panel, state: ['INVITED', 'ACCEPTED'] }
  return em.find(Assignment, { ...held, $or: [{ route: 'NAMED' }, { draw: { state: 'ABANDONED' } }] } as never, { orderBy: { id: 'asc' } })
}
