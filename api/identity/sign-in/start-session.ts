import type { Act } from '../../context.ts'
import { digestOf, newToken } from '../session-token.ts'

/** How long a session lasts. */
const lifetime = '12 hours'

/** Starts a session of an account in this transaction. The token leaves in the request's session, and as the result. */
export async function startSession(act: Act, account: number): Promise<{ readonly token: string; readonly expiresAt: Date }> {
  const token = newToken()
  const [row] = await act.em.execute<[{ expires_at: Date | string }]>('select start_session(?, ?, ?::interval) as expires_at', [
    account,
    digestOf(token),
    lifetime,
  ])
  return { token, expiresAt: new Date(row.expires_at) }
}
