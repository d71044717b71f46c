import { LockMode } from '@mikro-orm/core'
import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput, WrongState } from '../../../schema/base/refusals.ts'
import type { FreezeDrawInput, FreezeDrawPayload } from '../../../schema/dispatch/freeze-draw.ts'
import { Draw, FreezeAnnouncement, Panel } from '../../../schema/index.ts'
import type { Act, Context } from '../../context.ts'
import { demand, Refused, refusalOf, required } from '../../refusal.ts'
import { inTransaction } from '../../transaction.ts'
import { notYet } from '../engagement/deadlines.ts'
import { lockPanel } from '../panel/lock-panel.ts'
import { mayDrawPanel } from '../permissions.ts'
import { FREEZE_WITHIN } from './announcement-form.ts'
import { freezePanel } from './freeze-panel.ts'
import { freshSecret, type SecretSource } from './fresh-secret.ts'
import { keyRevoked } from './holders.ts'

/**
 * Freezes the pool of a panel whose freeze was announced: starts an attempt, and leaves the lottery to a job. At the announced hour a job
 * does this by itself; by hand it serves where that failed. Refuses who may not draw, a panel without an announcement, and any other hour.
 */
export async function freezeDraw(act: Act, input: FreezeDrawInput, secret: SecretSource = freshSecret): Promise<Done<FreezeDrawPayload>> {
  const { em, viewer } = act
  const panel = await lockPanel(act, input.panelId, shaped => mayDrawPanel(viewer, shaped))
  const waiting = await em.findOne(Draw, { panel, state: 'FREEZING' })
  if (waiting) {
    leaveToJob(act, waiting)
    return { draw: waiting }
  }
  return { draw: await freezeAnnounced(act, panel, secret) }
}

/**
 * At the announced hour, by a job: late or twice comes to the same. What cannot be frozen is refused, which the log keeps, and left as it
 * is.
 */
export async function freezeIsDue(context: Context, { announcement }: { readonly announcement: number }): Promise<void> {
  try {
    await inTransaction(context, async act => {
      const { em } = act
      const due = await em.findOne(FreezeAnnouncement, { id: announcement, supersededAt: null })
      if (!due || (await em.count(Draw, { announcement: due })) > 0) return
      const panel = await em.findOneOrFail(Panel, due.panel.id)
      await em.refresh(panel, { lockMode: LockMode.PESSIMISTIC_WRITE })
      if (panel.state === 'DRAFTED') await freezeAnnounced(act, panel, freshSecret)
    })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
  }
}

async function freezeAnnounced(act: Act, panel: Panel, secret: SecretSource): Promise<Draw> {
  const { em, now } = act
  const keys = ['officerKey', 'supervisorKey'] as never
  const standing = await em.findOne(FreezeAnnouncement, { panel, supersededAt: null }, { populate: keys })
  const announcement = required(standing, notAnnounced())
  const { freezeAt, officerKey, supervisorKey } = announcement
  demand((await em.count(Draw, { announcement })) > 0 ? notAnnounced() : undefined)
  demand(now < freezeAt ? notYet(freezeAt) : undefined)
  demand(now.getTime() > freezeAt.getTime() + FREEZE_WITHIN ? lapsed() : undefined)
  demand(officerKey?.unwrap().revokedAt || supervisorKey?.unwrap().revokedAt ? keyRevoked('panelId') : undefined)
  const draw = await freezePanel(act, panel, announcement, secret)
  leaveToJob(act, draw)
  return draw
}

function leaveToJob(act: Act, draw: Draw): void {
  act.enqueue('document.make', { draw: draw.id }, { key: `document.make ${draw.id}` })
}

const notAnnounced = () =>
  refusalOf(InvalidInput, {
    code: 'FREEZE_NOT_ANNOUNCED',
    messageZh: '须先预告冻结；每次预告只用于一次冻结。',
    messageEn: 'A freeze has to be announced first, and each announcement serves one.',
    path: ['panelId'],
  })

const lapsed = () =>
  refusalOf(WrongState, {
    code: 'ANNOUNCEMENT_LAPSED',
    messageZh: '预告的冻结时间已过，请重新预告。',
    messageEn: 'The announced hour has passed; announce the freeze anew.',
    state: 'LAPSED',
    allowed: ['ANNOUNCED'],
  })
