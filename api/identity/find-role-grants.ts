import type { RoleGrantFilter } from '../../schema/identity/role-grants.ts'
import { among, ascending, refersTo } from '../read/criteria.ts'
import type { Reading, Vocabulary } from '../read/reading.ts'

const grants: Vocabulary<RoleGrantFilter> = {
  office: refersTo('office_id', 'Office'),
  account: refersTo('account_id', 'Account'),
  roles: among('role'),
  // By the clock that acts grant and revoke by.
  held: held => ({
    sql: `({row}.starts_at <= house_now() and coalesce({row}.ends_at > house_now(), true) and exists (
      select from account where account.id = {row}.account_id and disabled_at is null)) = $1::boolean`,
    values: [held],
  }),
}

/** Who holds which role where, and who held it: what an administrator looks into before granting or revoking. */
export const findRoleGrants: Reading = {
  kind: 'connection',
  field: 'Query.roleGrants',
  listing: { type: 'RoleGrant', filter: grants, orders: { ID: ascending() }, defaultOrder: 'ID' },
}
