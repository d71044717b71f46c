import type { Letter } from '../../notify/letter.ts'
import { momentIn } from '../../notify/wording.ts'

/** What is asked of a holder by letter: the commitment, or the reveal. Links have a template of their own. */
export type Asked = 'COMMITMENT' | 'REVEAL'

/** What a letter speaks of. */
export interface AskedOf {
  readonly name: string
  readonly engagement: string
  readonly panel: string
  /** Until when, ISO 8601. */
  readonly by: string
  /** Global id of the draw, and the hash of its document. */
  readonly drawId: string
  readonly document: string
}

const words = {
  COMMITMENT: {
    zh: '作出承诺',
    en: 'commit to the draw',
    command: 'commit',
    zhConsequence: '逾期未承诺，本次抽取作废。',
    enConsequence: 'Without it this attempt is abandoned at the deadline.',
  },
  REVEAL: {
    zh: '揭示',
    en: 'reveal',
    command: 'reveal',
    zhConsequence: '逾期未揭示，以固定值代替并记录在案。',
    enConsequence: 'A reveal that is missing at the deadline is replaced by a constant, and the record says so.',
  },
} as const

/** Where everybody reads what is published of a draw, the holder too, before anything is signed. */
export const publishedAt = (drawId: string) => `/draws?draw=${encodeURIComponent(drawId)}`

/** The letter that asks a holder, in both languages. */
export function holderLetters(
  asked: Asked,
  { name, engagement, panel, by, drawId, document }: AskedOf,
): { readonly zh: Letter; readonly en: Letter } {
  const { zh, en, command, zhConsequence, enConsequence } = words[asked]
  const line = asked === 'COMMITMENT' ? `jiangku draw ${command} ${drawId} --document ${document}` : `jiangku draw ${command} ${drawId}`
  return {
    zh: {
      subject: `请${zh}：${engagement} · ${panel}`,
      paragraphs: [
        `${name}：`,
        `“${engagement}”${panel}的抽取需要您在${momentIn('ZH_CN', by)}前${zh}。${zhConsequence}`,
        `抽取文件的哈希：${document}\n在您的设备上执行：${line}`,
      ],
      link: { href: publishedAt(drawId), label: '本次抽取的公布页，请核对哈希' },
    },
    en: {
      subject: `Please ${en}: ${engagement}, ${panel}`,
      paragraphs: [
        `Dear ${name},`,
        `The draw of ${panel} of “${engagement}” needs you to ${en} by ${momentIn('EN', by)}. ${enConsequence}`,
        `Hash of the draw document: ${document}\nOn your device: ${line}`,
      ],
      link: { href: publishedAt(drawId), label: 'The draw as it is published; compare the hash' },
    },
  }
}
