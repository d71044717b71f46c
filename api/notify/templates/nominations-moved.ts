import type { Template } from '../letter.ts'
import { daysIn } from '../wording.ts'

/** The notice a message speaks of; the link is an address on this server. */
export interface NoticeTold {
  readonly title: string
  readonly opensOn: string
  readonly closesOn: string
  readonly link: string
}

/** What happened to nominees of an office or of an employer, many in one message. */
export const nominationsMoved: Template<{
  readonly call: string
  /** The first of them; `people` counts all. */
  readonly names: readonly string[]
  readonly people: number
  readonly move: keyof typeof happened
  readonly notice?: NoticeTold
}> = {
  kind: 'NOTICE',
  ZH_CN: ({ call, names, people, move, notice }) => ({
    subject: `“${call}”：${people} 名人选${happened[move][0]}`,
    paragraphs: [
      `贵单位（机构）推荐或所属的 ${people} 名人选${happened[move][0]}：`,
      `${names.join('、')}${people > names.length ? `等 ${people} 人` : ''}。`,
      ...(notice ? [`公示“${notice.title}”，公示期为${daysIn('ZH_CN', notice.opensOn, notice.closesOn)}。`] : []),
    ],
    link: notice && { href: notice.link, label: '查看公示' },
  }),
  EN: ({ call, names, people, move, notice }) => ({
    subject: `${call}: ${people} ${people === 1 ? 'nominee' : 'nominees'} ${happened[move][1]}`,
    paragraphs: [
      `Of those you recommended or employ, ${people} ${happened[move][1]}:`,
      `${names.join(', ')}${people > names.length ? ` and ${people - names.length} more` : ''}.`,
      ...(notice ? [`Public notice “${notice.title}”: ${daysIn('EN', notice.opensOn, notice.closesOn)}.`] : []),
    ],
    link: notice && { href: notice.link, label: 'Read the notice' },
  }),
}

const happened = {
  PUBLISH: ['已列入公示', 'on public notice'],
  FREEZE: ['因异议暂缓聘用', 'held back by an objection'],
  RELEASE: ['所涉异议不成立，恢复公示', 'released: the objection was dismissed'],
  UPHOLD: ['因异议成立终止资格', 'ended by an objection that was upheld'],
  APPOINT: ['已入库聘用', 'appointed to the roster'],
  DISQUALIFY: ['因材料造假被取消资格', 'disqualified for forged material'],
} as const
