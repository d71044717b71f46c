import type { EntityManager } from '@mikro-orm/postgresql'
import type { Role } from '../../../schema/index.ts'

/** Somebody’s role with regard to an office. */
export interface Holding {
  readonly account: number
  readonly role: Role
  readonly office: number
}

/** The accounts that hold a role which reaches an office now, with their device keys in force. */
const HOLDERS = `
with recursive above (id, parent) as (
  select id, parent_id from office where id = ?
  union select office.id, office.parent_id from office join above on office.id = above.parent)
select distinct account.id as account, device_key.id as key, role_grant.role
from role_grant join account on account.id = role_grant.account_id and disabled_at is null
left join device_key on device_key.account_id = account.id and revoked_at is null
where role_grant.office_id in (select id from above) and role = any (?::text[])
  and starts_at <= house_now() and (ends_at is null or ends_at > house_now())
order by 3, 1, 2`

/** Whether an account holds a role that reaches an office now. Runs beyond the viewer’s scope: call it where the scope is widened. */
export async function isHolder(em: EntityManager, { account, role, office }: Holding): Promise<boolean> {
  const rows = await em.execute<{ account: number }[]>(HOLDERS, [office, `{${role}}`])
  return rows.some(row => row.account === account)
}

/** Drawing officers and supervisors of an office with their keys; the same reach as above. */
export function findHolders(em: EntityManager, office: number): Promise<{ account: number; key: number | null; role: Role }[]> {
  return em.execute(HOLDERS, [office, '{DRAWING_OFFICER,SUPERVISOR}'])
}
