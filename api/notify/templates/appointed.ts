import type { Template } from '../letter.ts'
import { dayIn } from '../wording.ts'

/** Somebody was appointed to the roster (S24, S25). */
export const appointed: Template<{
  readonly name: string
  readonly roster: string
  readonly startsOn: string
  readonly endsOn: string
  readonly certificateNumber: string
  readonly link?: string
}> = {
  kind: 'DECISION',
  ZH_CN: ({ name, roster, startsOn, endsOn, certificateNumber, link }) => ({
    subject: `您已入选${roster}`,
    paragraphs: [
      `${name}：`,
      `您已被聘为${roster}专家，聘期自${dayIn('ZH_CN', startsOn)}至${dayIn('ZH_CN', endsOn)}，聘书编号 ${certificateNumber}。`,
    ],
    link: link ? { href: link, label: '查看聘书' } : undefined,
  }),
  EN: ({ name, roster, startsOn, endsOn, certificateNumber, link }) => ({
    subject: `You were appointed to ${roster}`,
    paragraphs: [
      `Dear ${name},`,
      `You were appointed to ${roster} from ${dayIn('EN', startsOn)} to ${dayIn('EN', endsOn)}. Certificate number: ${certificateNumber}.`,
    ],
    link: link ? { href: link, label: 'See the certificate' } : undefined,
  }),
}
