import type { Template } from '../letter.ts'
import { momentIn } from '../wording.ts'

/** The reserves of a panel are used up: a holder of a hash chain is asked for the next link (draw protocol). */
export const linkWanted: Template<{
  readonly name: string
  readonly engagement: string
  readonly panel: string
  readonly wantedBy: string
  /** What to run on the holder's device. */
  readonly command: string
  /** The published page of the draw. */
  readonly link: string
}> = {
  kind: 'WORK',
  ZH_CN: ({ name, engagement, panel, wantedBy, command, link }) => ({
    subject: `请提供补抽随机值：${engagement} · ${panel}`,
    paragraphs: [
      `${name}：`,
      `“${engagement}”${panel}的候补已用完，补抽需要您保管的下一个随机值。请于${momentIn('ZH_CN', wantedBy)}前提供。`,
      `在您的设备上执行：${command}`,
    ],
    link: { href: link, label: '本次抽取的公布页' },
  }),
  EN: ({ name, engagement, panel, wantedBy, command, link }) => ({
    subject: `A link is wanted for a replacement: ${engagement}, ${panel}`,
    paragraphs: [
      `Dear ${name},`,
      `The reserves of ${panel} of “${engagement}” are used up. The replacement needs the next link of the chain you keep; please give it by ${momentIn('EN', wantedBy)}.`,
      `On your device: ${command}`,
    ],
    link: { href: link, label: 'The draw as it is published' },
  }),
}
