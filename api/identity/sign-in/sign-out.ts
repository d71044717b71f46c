import type { Done } from '../../../schema/base/payload.ts'
import type { SignOutPayload } from '../../../schema/identity/sign-out.ts'
import type { Act } from '../../context.ts'
import { digestOf } from '../session-token.ts'

/** Ends the session that the request came with. Without one nothing happens. */
export async function signOut(act: Act): Promise<Done<SignOutPayload>> {
  const { session, viewer } = act
  if (session?.token === undefined) return { ended: false }
  const [row] = await act.em.execute<[{ ended: boolean }]>('select end_session(?) as ended', [digestOf(session.token)])
  session.change = 'ended'
  if (viewer.account !== undefined) act.record({ verb: 'session.ended', office: undefined, subject: ['Account', viewer.account] })
  return { ended: row.ended }
}
