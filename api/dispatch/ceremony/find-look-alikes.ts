import type { EntityManager } from '@mikro-orm/postgresql'
import type { Likeness } from '../../../schema/dispatch/draw-lineage.ts'

/** A panel that looks like another. */
export interface FoundLookAlike {
  readonly panel: number
  readonly likenesses: readonly Likeness[]
}

/**
 * Panels, cancelled ones included, of the same engagement or host, with the same occupation, on overlapping days: a second panel beside a
 * first is one way to draw until it suits. Of the same engagement all are told; of the same host those that share occupation and days. At
 * most 200, the newest first.
 */
export async function findLookAlikes(em: EntityManager, panel: number): Promise<readonly FoundLookAlike[]> {
  const rows = await em.execute<{ id: number; likenesses: Likeness[] }[]>(
    `with this as (
       select panel.id, engagement_id, occupation_id, host_id, starts_on, ends_on from panel join engagement on engagement.id = engagement_id where panel.id = ?
     ), other as (
       select panel.id, engagement.id = this.engagement_id as engagement, engagement.host_id = this.host_id as host,
         panel.occupation_id = this.occupation_id as occupation,
         engagement.starts_on <= this.ends_on and engagement.ends_on >= this.starts_on as days
       from this join engagement on engagement.id = this.engagement_id
         or (engagement.host_id = this.host_id and engagement.starts_on <= this.ends_on and engagement.ends_on >= this.starts_on)
       join panel on panel.engagement_id = engagement.id and panel.id <> this.id
     )
     select id, array_to_json(array_remove(array[case when engagement then 'SAME_ENGAGEMENT' end, case when host then 'SAME_HOST' end,
       case when occupation then 'SAME_OCCUPATION' end, case when days then 'SAME_DAYS' end], null)) as likenesses
     from other where engagement or occupation order by id desc limit 200`,
    [panel],
  )
  return rows.map(({ id, likenesses }) => ({ panel: id, likenesses }))
}
