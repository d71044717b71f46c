import { LockMode } from '@mikro-orm/core'
import { Expert } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { notFound, required, rowOf } from '../../refusal.ts'

/** An expert of the input, locked: what ends terms takes turns with what makes them. Refuses ids that name none the viewer may see. */
export async function lockExpert({ em }: Act, expertId: string): Promise<Expert> {
  const id = rowOf('Expert', expertId, ['expertId'])
  const lockMode = LockMode.PESSIMISTIC_WRITE
  return required(await em.findOne(Expert, id, { lockMode, populate: ['idNumberHash'] as never }), notFound(expertId, ['expertId']))
}
