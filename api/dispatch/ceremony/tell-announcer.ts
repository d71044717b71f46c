import { Account, Draw, Engagement, FreezeAnnouncement, Panel } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import type { Facts } from '../../facts.ts'
import { notify } from '../../notify/notify.ts'

/**
 * Listens to new rules of a panel, before their commit: whoever announced its freeze under earlier ones learns that it is not made any more,
 * and has to be announced anew (`freezePanel` refuses it).
 */
export async function tellAnnouncer(act: Act, { panel: id }: Facts['rules.changed']): Promise<void> {
  const { em } = act
  const standing = await em.findOne(FreezeAnnouncement, { panel: id, supersededAt: null } as never)
  if (!standing || (await em.count(Draw, { announcement: standing })) > 0) return
  const { name, engagement, rulesVersion, office } = await em.findOneOrFail(Panel, id)
  const { title } = await em.findOneOrFail(Engagement, engagement.id)
  const { displayName } = await em.findOneOrFail(Account, standing.announcedBy.id)
  await notify(act, {
    to: { account: standing.announcedBy.id },
    office: office.id,
    template: 'GENERIC',
    key: `RULES ${standing.id}`,
    values: {
      zh: {
        subject: `请重新预告冻结：${title} · ${name}`,
        paragraphs: [
          `${displayName}：`,
          `“${title}”${name}的组成规则已改为第 ${rulesVersion} 版，此前预告的冻结不再执行。请写明理由，重新预告（announceFreeze）。`,
        ],
      },
      en: {
        subject: `Please announce the freeze anew: ${title}, ${name}`,
        paragraphs: [
          `Dear ${displayName},`,
          `The rules of ${name} of “${title}” are at version ${rulesVersion} by now, so the freeze that was announced is not made. Announce it anew, with a reason (announceFreeze).`,
        ],
      },
    },
  })
}
