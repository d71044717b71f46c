import type { Done } from '../../../schema/base/payload.ts'
import { Account, type MessageKind } from '../../../schema/index.ts'
import {
  CannotBeSwitchedOff,
  type UpdateMessagePreferencesInput,
  type UpdateMessagePreferencesPayload,
} from '../../../schema/notify/update-message-preferences.ts'
import type { Act } from '../../context.ts'
import { canBeSwitchedOff } from '../../notify/channels.ts'
import { demand, refusalOf, required } from '../../refusal.ts'
import { checkEmail, sealedEmail } from '../account-email.ts'
import { signedInOnly } from '../permissions.ts'

/**
 * Changes one's own language, e-mail address and choices per kind and channel. Refuses strangers, what is no address, and switching off the
 * mail that tells of duties and decisions while no text message is wanted instead.
 */
export async function updateMessagePreferences(
  act: Act,
  input: UpdateMessagePreferencesInput,
): Promise<Done<UpdateMessagePreferencesPayload>> {
  const { em, platform, viewer } = act
  const account = required(await em.findOne(Account, { id: required(viewer.account, signedInOnly()), disabledAt: null }), signedInOnly())
  const email = input.email?.trim()
  demand(checkEmail(email))
  const choices = input.choices ?? []
  await em.execute(
    `insert into message_preference (account_id, kind, channel, wanted)
     select distinct on (kind, channel) ?::int, kind, channel, wanted
     from rows from (jsonb_to_recordset(?::jsonb) as (kind text, channel text, wanted boolean)) with ordinality as choice (kind, channel, wanted, place)
     order by kind, channel, place desc
     on conflict (account_id, kind, channel) do update set wanted = excluded.wanted`,
    [account.id, JSON.stringify(choices)],
  )
  const silenced = await em.execute<{ kind: MessageKind }[]>(
    `select kind from message_preference where account_id = ? group by kind
     having count(*) filter (where not wanted and channel = 'EMAIL') = 1 and count(*) filter (where wanted) = 0 order by kind`,
    [account.id],
  )
  demand(...silenced.filter(({ kind }) => !canBeSwitchedOff(kind)).map(({ kind }) => cannotBeSwitchedOff(kind)))
  if (input.language) account.messageLanguage = input.language
  if (email !== undefined) Object.assign(account, sealedEmail(platform.seals, email))
  act.record({ verb: 'message-preferences.updated', office: undefined, subject: ['Account', account.id] })
  return { account }
}

const cannotBeSwitchedOff = (kind: MessageKind) =>
  refusalOf(CannotBeSwitchedOff, {
    code: 'CANNOT_BE_SWITCHED_OFF',
    messageZh: '派遣、履职和申请决定的通知不可全部关闭，请至少保留一个渠道。',
    messageEn: 'Messages about duties and decisions cannot be switched off; keep at least one channel.',
    path: ['choices'],
    kind,
  })
