import { LockMode } from '@mikro-orm/core'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import type { DrawPanelInput } from '../../../schema/dispatch/draw-panel.ts'
import { Draw, FreezeAnnouncement, type Panel } from '../../../schema/index.ts'
import type { Act, Context } from '../../context.ts'
import { demand, refusalOf } from '../../refusal.ts'
import { inTransaction } from '../../transaction.ts'
import { findPanelPlan } from '../panel/find-panel-plan.ts'
import { lockPanel } from '../panel/lock-panel.ts'
import { mayDrawPanel } from '../permissions.ts'
import { announce } from './announce-freeze.ts'
import { checkAnnouncement } from './announcement-form.ts'
import { freezePanel } from './freeze-panel.ts'
import { freshSecret, type SecretSource } from './fresh-secret.ts'
import { makeDocument } from './make-document.ts'

/**
 * What comes before the transaction of `drawPanel` in a small office, whose server keeps the secrets. One transaction names the public
 * value and freezes the pool; the lottery is made in none; another one publishes the commitment. Whatever was done by an earlier try, or is
 * being done by somebody else, is not done twice. Where a freeze was announced, nothing is prepared here.
 */
export async function prepareDraw(context: Context, input: DrawPanelInput, secret: SecretSource = freshSecret): Promise<void> {
  const draw = await inTransaction(context, act => freezeNow(act, input, secret))
  if (draw === undefined) return
  await makeDocument(context, draw)
  await inTransaction(context, async ({ em }) => {
    const { abandonCause } = await em.findOneOrFail(Draw, draw)
    demand(abandonCause === 'PUBLISHED_TOO_LATE' ? publishedTooLate() : undefined)
  })
}

/** Answers the draw whose document is to be made: a fresh one, or one frozen earlier; undefined when there is nothing to make. */
async function freezeNow(act: Act, input: DrawPanelInput, secret: SecretSource): Promise<number | undefined> {
  const { em, viewer, now } = act
  const panel = await lockPanel(act, input.panelId, shaped => mayDrawPanel(viewer, shaped))
  if (panel.state !== 'DRAFTED') return (await em.findOne(Draw, { panel, state: 'FREEZING', custody: 'SERVER' }))?.id
  if (await announced(act, panel)) return undefined
  if (input.version != null) await em.lock(panel, LockMode.OPTIMISTIC, input.version)
  const publicValue = input.publicValue ?? null
  const form = { custody: 'SERVER', freezeAt: now, revealBy: now, publicValue } as const
  demand(...checkAnnouncement(form, now))
  const announcement = await announce(act, panel, await findPanelPlan(em, panel.id), form)
  return (await freezePanel(act, panel, announcement, secret)).id
}

/** Whether an announcement stands that no attempt has used yet. */
async function announced({ em }: Act, panel: Panel): Promise<boolean> {
  const standing = await em.findOne(FreezeAnnouncement, { panel, supersededAt: null })
  return standing !== null && (await em.count(Draw, { announcement: standing })) === 0
}

const publishedTooLate = () =>
  refusalOf(InvalidInput, {
    code: 'PUBLISHED_TOO_LATE',
    messageZh: '承诺未能在公共随机值公布前公布，本次冻结已作废；请指定更晚的公布时间。',
    messageEn: 'The commitment was not published before the public value was due, so this freeze is abandoned; name a later hour.',
    path: ['publicValue', 'dueAt'],
  })
