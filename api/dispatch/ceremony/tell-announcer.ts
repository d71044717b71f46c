import { Account, Draw, Engagement, FreezeAnnouncement, Panel } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import type { Facts } from '../../facts.ts'
import { notify } from '../../notify/notify.ts'

/**
 * Listens to new rules of a panel, before their commit: whoever announced its freeze under earlier ones learns that it is not made any
 * more, and has to be announced anew (`freezePanel` refuses it).
 */
export async function tellAnnouncer(act: Act, { panel: id }: Facts['rules.changed']): Promise<void> {
  const { em } = act
  const standing = await em.findOne(FreezeAnnouncement, { panel: id, supersededAt: null } as never)
  if (!standing || (await em.count(Draw, { announcement: standing })) > 0) return
  const { rulesVersion } = await em.findOneOrFail(Panel, id)
  await tell(act, standing, 'RULES', {
    zh: `组成规则已改为第 ${rulesVersion} 版`,
    en: `its rules are at version ${rulesVersion} by now`,
  })
}

/**
 * Tells whoever announced a freeze that a key it names is revoked: it is not made (`freezeDraw` refuses it), and has to be announced anew.
 */
export async function tellAnnouncerOfKey(act: Act, announcement: number): Promise<void> {
  const standing = await act.em.findOneOrFail(FreezeAnnouncement, announcement)
  await tell(act, standing, 'KEY', { zh: '预告中的一把设备密钥已撤销', en: 'a device key that it names is revoked' })
}

async function tell(
  act: Act,
  standing: FreezeAnnouncement,
  about: string,
  why: { readonly zh: string; readonly en: string },
): Promise<void> {
  const { em } = act
  const { name, engagement, office } = await em.findOneOrFail(Panel, standing.panel.id)
  const { title } = await em.findOneOrFail(Engagement, engagement.id)
  const { displayName } = await em.findOneOrFail(Account, standing.announcedBy.id)
  await notify(act, {
    to: { account: standing.announcedBy.id },
    office: office.id,
    template: 'GENERIC',
    key: `${about} ${standing.id}`,
    values: {
      zh: {
        subject: `请重新预告冻结：${title} · ${name}`,
        paragraphs: [`${displayName}：`, `“${title}”${name}的冻结不再按预告执行：${why.zh}。请写明理由，重新预告（announceFreeze）。`],
      },
      en: {
        subject: `Please announce the freeze anew: ${title}, ${name}`,
        paragraphs: [
          `Dear ${displayName},`,
          `The freeze of ${name} of “${title}” is not made as announced: ${why.en}. Announce it anew, with a reason (announceFreeze).`,
        ],
      },
    },
  })
}
