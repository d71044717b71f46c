import { toGlobalId } from '../../../schema/base/global-id.ts'
import { Account, Draw, Engagement, type HolderRole, Panel } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { notify } from '../../notify/notify.ts'
import { type AskedOf, holderLetters, publishedAt } from './holder-letters.ts'

const DAY = 86_400_000

/** What a draw waits for from its holders, and from whom. */
interface Awaited {
  readonly what: 'COMMITMENT' | 'REVEAL' | 'LINK'
  readonly from: readonly HolderRole[]
  readonly by: Date
}

/**
 * Tells the holders of a draw what is awaited from them, and again a day later while it is; whoever has done it is not told. By a job, so
 * that late or twice comes to the same: of two within an hour only the first is sent.
 */
export async function remindHolders(act: Act, { draw: id }: { readonly draw: number }): Promise<void> {
  const { em, now } = act
  const populate = ['parts', 'linkRequests', 'announcement.officerKey.account', 'announcement.supervisorKey.account'] as never
  const draw = await em.findOne(Draw, { id, custody: 'HOLDERS' }, { populate })
  const awaited = draw && awaitedOf(draw, now)
  if (!draw || !awaited) return
  const panel = await em.findOneOrFail(Panel, draw.panel.id)
  const { title } = await em.findOneOrFail(Engagement, panel.engagement.id)
  for (const holder of awaited.from) {
    const { officerKey, supervisorKey } = draw.announcement!.unwrap()
    const account: Account = (holder === 'OFFICER' ? officerKey! : supervisorKey!).unwrap().account.unwrap()
    const { what, by } = awaited
    const about: AskedOf = {
      name: account.displayName,
      engagement: title,
      panel: panel.name,
      by: by.toISOString(),
      drawId: toGlobalId('Draw', id),
      document: draw.commitment!,
    }
    const sent = { to: { account: account.id }, office: draw.office.id, key: `${what} ${id} ${holder} ${now.toISOString().slice(0, 13)}` }
    if (what === 'LINK') {
      const values = { ...about, wantedBy: about.by, command: `jiangku draw link ${about.drawId}`, link: publishedAt(about.drawId) }
      await notify(act, { ...sent, template: 'LINK_WANTED', values })
    } else {
      await notify(act, { ...sent, template: 'GENERIC', values: holderLetters(what, about) })
    }
  }
  act.enqueue('holders.remind', { draw: id }, { runAt: new Date(now.getTime() + DAY), key: `holders.remind ${id}` })
}

function awaitedOf(draw: Draw, now: Date): Awaited | undefined {
  const parts = draw.parts.getItems()
  const both = ['OFFICER', 'SUPERVISOR'] as const
  const by = draw.revealBy!
  if (draw.state === 'FROZEN' && by > now)
    return { what: 'COMMITMENT', by, from: both.filter(one => !parts.some(part => part.holder === one)) }
  if (draw.state === 'COMMITTED' && by > now)
    return { what: 'REVEAL', by, from: parts.filter(part => !part.revealedAt).map(part => part.holder) }
  const open = draw.linkRequests.getItems().find(request => request.closedAt === null)
  if (draw.state !== 'DRAWN' || !open) return undefined
  const from = both.filter(one => (one === 'OFFICER' ? open.officerAt : open.supervisorAt) === null)
  return { what: 'LINK', by: new Date(Math.max(now.getTime(), open.askedAt.getTime()) + DAY), from }
}
