import { Objection, PublicNotice } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { notify } from '../../notify/notify.ts'
import { OBJECTOR } from './objector.ts'

const eMail = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/

/**
 * Leaves a message about what became of an objection to whoever filed it under a name with an e-mail address; the receipt tells everybody
 * else. Code and seal are loaded. The message is of no office, and shows staff not even a masked address: who objected is the supervisor's
 * alone to learn.
 */
export async function tellObjector(act: Act, objection: Objection): Promise<void> {
  const { em, platform } = act
  const { state, anonymous, decision } = objection
  if (anonymous || (state !== 'ACKNOWLEDGED' && state !== 'UPHELD' && state !== 'DISMISSED')) return
  const { contact } = JSON.parse(platform.seals.open(OBJECTOR, objection.objectorSealed!)) as { readonly contact: string }
  if (!eMail.test(contact)) return
  const { title } = await em.findOneOrFail(PublicNotice, objection.notice.id)
  const values = { notice: title, receipt: objection.code, state, ...(decision && { reason: decision }) }
  await notify(act, { to: { address: contact, language: 'ZH_CN', unnamed: true }, template: 'OBJECTION_MOVED', values })
}
