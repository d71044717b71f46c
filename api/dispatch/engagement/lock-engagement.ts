import { LockMode } from '@mikro-orm/core'
import { Engagement } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, type Refusal, required, rowOf } from '../../refusal.ts'

/** What permissions on an engagement ask. */
export interface Owned {
  readonly office: number
  readonly createdBy?: number
}

/** How an input names an engagement, and which version of it was seen. */
export interface EngagementNamed {
  readonly engagementId: string
  readonly version?: number | null
}

/**
 * Loads the engagement of an input, demands a permission on it, and locks it until the transaction ends. Whoever locks panels, draws,
 * seats or people too does so before, so that nobody waits in a circle. Refuses ids that name none the viewer may see, and a stale version.
 */
export async function lockEngagement(
  { em }: Act,
  { engagementId, version }: EngagementNamed,
  may: (engagement: Owned) => Refusal | undefined,
): Promise<Engagement> {
  const missing = notFound(engagementId, ['engagementId'])
  const engagement = required(await em.findOne(Engagement, rowOf('Engagement', engagementId, ['engagementId'])), missing)
  demand(may({ office: engagement.office.id, createdBy: engagement.createdBy?.id }))
  await em.refreshOrFail(engagement, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (version != null) await em.lock(engagement, LockMode.OPTIMISTIC, version)
  return engagement
}
