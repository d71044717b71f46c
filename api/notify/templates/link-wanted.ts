import type { Template } from '../letter.ts'
import { momentIn } from '../wording.ts'

/** The reserves of a panel are used up: a holder of a hash chain is asked for the next link (draw protocol). */
export const linkWanted: Template<{
  readonly name: string
  readonly engagement: string
  readonly panel: string
  readonly wantedBy: string
  readonly link: string
}> = {
  kind: 'WORK',
  ZH_CN: ({ name, engagement, panel, wantedBy, link }) => ({
    subject: `请提供补抽随机值：${engagement} · ${panel}`,
    paragraphs: [
      `${name}：`,
      `“${engagement}”${panel}的候补已用完，补抽需要您保管的下一个随机值。请于${momentIn('ZH_CN', wantedBy)}前提供。`,
    ],
    link: { href: link, label: '提供随机值' },
  }),
  EN: ({ name, engagement, panel, wantedBy, link }) => ({
    subject: `A link is wanted for a replacement: ${engagement}, ${panel}`,
    paragraphs: [
      `Dear ${name},`,
      `The reserves of ${panel} of “${engagement}” are used up. The replacement needs the next link of the chain you keep; please give it by ${momentIn('EN', wantedBy)}.`,
    ],
    link: { href: link, label: 'Give the link' },
  }),
}
