import type { Client } from 'pg'
import { digestOf, newToken } from '../session-token.ts'

/**
 * A fresh one-time link for the first administrator, valid for a day, when nobody administers this installation; else nothing.
 * Links printed earlier stop working. Asks as the database's owner role.
 */
export async function offerFirstSignIn(owner: Client, publicUrl: URL): Promise<URL | undefined> {
  const { rowCount } = await owner.query(
    `select from role_grant join account on account.id = account_id
     where role = 'ADMINISTRATOR' and disabled_at is null and (ends_at is null or ends_at > now()) limit 1`,
  )
  if (rowCount) return undefined
  const token = newToken()
  await owner.query('delete from first_sign_in where used_at is null')
  await owner.query(`insert into first_sign_in (token_hash, expires_at) values ($1, now() + interval '1 day')`, [digestOf(token)])
  // Behind the hash, so that the token reaches neither logs nor proxies.
  return new URL(`/first-sign-in#${token}`, publicUrl)
}
