import type { Act } from '../../context.ts'
import { digestOf, newToken } from '../session-token.ts'

/** How long a person has to set the password. */
const lifetime = '7 days'

/**
 * Gives an account a one-time link in place of any earlier one. The token stands behind the hash, so that it reaches neither logs nor
 * proxies.
 */
export async function offerSignInLink(
  { em }: Act,
  account: number,
): Promise<{ readonly signInLink: string; readonly linkExpiresAt: Date }> {
  const token = newToken()
  const [row] = await em.execute<[{ ends: Date | string }]>('select offer_sign_in_link(?, ?, ?::interval) as ends', [
    account,
    digestOf(token),
    lifetime,
  ])
  return { signInLink: `/set-password#${token}`, linkExpiresAt: new Date(row.ends) }
}
