import type { Context } from '../context.ts'
import { required } from '../refusal.ts'
import { inTransaction } from '../transaction.ts'
import { keeper } from './keeper.ts'
import { ticketInvalid } from './refusals.ts'
import { ticketDigest } from './ticket.ts'

/** A ticket that nobody else can use while its bytes are on their way. */
export interface ClaimedTicket {
  readonly id: number
  readonly file: number
  /** Nobody for evidence of an objection. */
  readonly account: number | undefined
  readonly purpose: string | null
}

/** Claims a ticket for as long as a transfer may take. Refuses one that is unknown, spent, too old or in use. */
export function claimTicket(context: Context, ticket: string, way: 'UPLOAD' | 'DOWNLOAD'): Promise<ClaimedTicket> {
  return inTransaction({ ...context, viewer: keeper }, async act => {
    const [claimed] = await act.em.execute<(ClaimedTicket & { file_id: number; account_id: number | null })[]>(
      `update file_ticket set claimed_until = clock_timestamp() + interval '10 minutes'
       where token_hash = ? and way = ? and spent_at is null and expires_at > clock_timestamp()
         and (claimed_until is null or claimed_until < clock_timestamp())
       returning id, file_id, account_id, purpose`,
      [ticketDigest(ticket), way],
    )
    const { id, file_id, account_id, purpose } = required(claimed, ticketInvalid())
    return { id, file: file_id, account: account_id ?? undefined, purpose }
  })
}

/** Frees a ticket whose transfer failed, so that it may be tried again. */
export async function freeTicket(context: Context, { id }: ClaimedTicket): Promise<void> {
  await inTransaction({ ...context, viewer: keeper }, act =>
    act.em.execute('update file_ticket set claimed_until = null where id = ? and spent_at is null', [id]),
  )
}
