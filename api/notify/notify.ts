import { randomUUID } from 'node:crypto'
import type { MessageKind, MessageLanguage, MessageTemplate } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import { maskEmail } from '../personal.ts'
import { templates, type ValuesOf } from './templates.ts'

/** Who a message goes to: an expert, an account, or an address that somebody without either gave. */
export type Recipient =
  | { readonly expert: number }
  | { readonly account: number }
  /** `unnamed`: not even a masked address is shown to staff. */
  | { readonly address: string; readonly language: MessageLanguage; readonly unnamed?: true }

/** Templates that speak of a seat; what they say is kept from whoever may not see the seat. */
type OfSeat = 'INVITATION' | 'REMINDER' | 'ANSWER_CONFIRMED' | 'VENUE_CHANGED' | 'RELEASED' | 'WITHDRAWAL_REQUESTED' | 'WITHDRAWAL_REFUSED'

/** A message to be. */
export type Notice<Name extends MessageTemplate = MessageTemplate> = {
  readonly [Template in Name]: {
    readonly to: Recipient
    readonly template: Template
    readonly values: ValuesOf<Template>
    /** The office it comes from; the one that keeps the expert's record unless said. */
    readonly office?: number
    /** Of several messages under one key only the first is sent: `reminder:<assignment>:1`. */
    readonly key?: string
    /** Not before this moment. */
    readonly sendAt?: Date
    /** `GENERIC` messages are of the kind WORK unless said. */
    readonly kind?: MessageKind
  } & (Template extends OfSeat ? { readonly assignment: number } : { readonly assignment?: number })
}[Name]

export const CONTENT = 'message.content'
export const ADDRESS = 'message.address'

/** Records a message in the act's transaction, and leaves its sending to a job. Rolled back with the act. */
export function notify<Name extends MessageTemplate>(act: Act, notice: Notice<Name>): Promise<void> {
  return notifyAll(act, [notice as Notice])
}

/** The same for many, in one statement. The viewer need not be allowed to see who is told. */
export async function notifyAll(act: Act, notices: readonly Notice[]): Promise<void> {
  if (notices.length === 0) return
  const { seals } = act.platform
  const rows = notices.map(({ to, template, values, office, key, assignment, kind }) => ({
    mark: randomUUID(),
    key,
    office_id: office,
    template,
    kind: kind ?? templates[template].kind,
    assignment_id: assignment,
    content: seals.seal(CONTENT, JSON.stringify(values)).toString('base64'),
    ...('expert' in to && { expert_id: to.expert }),
    ...('account' in to && { account_id: to.account }),
    ...('address' in to && {
      language: to.language,
      address: seals.seal(ADDRESS, to.address).toString('base64'),
      address_masked: to.unnamed ? '***' : maskEmail(to.address),
    }),
  }))
  // Without `returning` and without a named arbiter: the viewer need not be allowed to read what is written here.
  await act.em.execute(
    `insert into message (mark, key, office_id, expert_id, account_id, assignment_id, template, kind, language, content_sealed, address_sealed, address_masked)
     select mark, key, office_id, expert_id, account_id, assignment_id, template, kind, language, decode(content, 'base64'), decode(address, 'base64'), address_masked
     from jsonb_to_recordset(?::jsonb) as row (mark uuid, key text, office_id int, expert_id int, account_id int, assignment_id int,
       template text, kind text, language text, content text, address text, address_masked text)
     on conflict do nothing`,
    [JSON.stringify(rows)],
  )
  rows.forEach(({ mark }, index) => {
    const runAt = notices[index]!.sendAt
    act.enqueue('message.send', { mark }, runAt ? { runAt } : {})
  })
}
