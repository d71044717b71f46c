import { beyondScope } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import type { Facts } from '../../facts.ts'
import { abandonDraw } from './abandon-draw.ts'
import { lockById } from './lock-draw.ts'
import { tellAnnouncerOfKey } from './tell-announcer.ts'

/**
 * Listens to revoked device keys, before their commit. A draw whose holder had not committed with the key yet ends: nobody can know
 * anything of its outcome then, and nothing could be signed any more. Once committed a draw goes on, for a revocation must not be a way to
 * withhold: the reveal needs no key, and where the chain is lost too it is missing at the deadline like any other. Who announced a freeze
 * with the key is told.
 */
export async function followKey(act: Act, { key }: Facts['key.revoked']): Promise<void> {
  await beyondScope(act, { why: 'draws that wait for a revoked key', office: undefined }, async () => {
    for (const { id } of await act.em.execute<{ id: number }[]>(WAITING, [key, key])) {
      const { draw } = await lockById(act, id)
      const committed = draw.parts.getItems().some(part => part.deviceKey?.id === key)
      if (['FREEZING', 'FROZEN'].includes(draw.state) && !committed) await abandonDraw(act, id, 'KEY_REVOKED')
    }
    for (const { id } of await act.em.execute<{ id: number }[]>(ANNOUNCED, [key, key])) await tellAnnouncerOfKey(act, id)
  })
}

const WAITING = `
select draw.id from draw join freeze_announcement as announced on announced.id = announcement_id
where draw.state in ('FREEZING', 'FROZEN') and (officer_key_id = ? or supervisor_key_id = ?) order by draw.panel_id, draw.id`

/** Announcements that stand and led to no draw yet. */
const ANNOUNCED = `
select id from freeze_announcement as announced
where superseded_at is null and (officer_key_id = ? or supervisor_key_id = ?) and not exists (select from draw where announcement_id = announced.id)
order by id`
