import { hashPassword } from '../../api/identity/sign-in/passwords.ts'
import type { RoleConnections } from '../../api/postgres/connection.ts'
import { withClient } from '../../api/postgres/roles.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import type { Role } from '../../schema/identity/role-grant.ts'

export const password = 'correct horse battery'

/**
 * A city with two counties, and one account per office and role that is named, such as `city.administrator`.
 * Answers the numbers of offices and accounts by those names.
 */
export async function plantOffices({ owner }: RoleConnections, holders: Readonly<Record<string, readonly Role[]>>) {
  const hash = await hashPassword(password)
  return withClient(owner, async client => {
    const insert = async (sql: string, values: unknown[]) => (await client.query<{ id: number }>(`${sql} returning id`, values)).rows[0]!.id
    const province = await insert(`insert into division (code, name, level) values ('44', '广东省', 'PROVINCE')`, [])
    const division = await insert(`insert into division (code, name, level, parent_id) values ('4408', '湛江市', 'CITY', $1)`, [province])
    const offices: Record<string, number> = {}
    for (const [name, kind] of [
      ['city', 'CITY_BUREAU'],
      ['chikan', 'COUNTY_BUREAU'],
      ['leizhou', 'COUNTY_BUREAU'],
    ] as const) {
      offices[name] = await insert('insert into office (name, kind, parent_id, division_id) values ($1, $2, $3, $4)', [
        name,
        kind,
        offices.city ?? null,
        division,
      ])
    }
    const accounts: Record<string, number> = {}
    for (const [name, roles] of Object.entries(holders)) {
      const [office = ''] = name.split('.')
      accounts[name] = await insert('insert into account (login_name, display_name, password_hash) values ($1, $1, $2)', [name, hash])
      for (const role of roles) {
        const values = [accounts[name], offices[office], role]
        await insert(`insert into role_grant (account_id, office_id, role, starts_at) values ($1, $2, $3, '2020-01-01Z')`, values)
      }
    }
    return {
      division,
      offices,
      accounts,
      accountId: (name: string) => toGlobalId('Account', accounts[name]!),
      officeId: (name: string) => toGlobalId('Office', offices[name]!),
    }
  })
}
