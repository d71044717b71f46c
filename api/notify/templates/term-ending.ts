import type { Template } from '../letter.ts'
import { dayIn } from '../wording.ts'

/** A term ends soon; it is renewed on the expert's own application only (S25). */
export const termEnding: Template<{
  readonly name: string
  readonly roster: string
  readonly endsOn: string
  readonly renewBy: string
  readonly link?: string
}> = {
  kind: 'TERM',
  ZH_CN: ({ name, roster, endsOn, renewBy, link }) => ({
    subject: `您在${roster}的聘期将于${dayIn('ZH_CN', endsOn)}届满`,
    paragraphs: [
      `${name}：`,
      `您在${roster}的聘期将于${dayIn('ZH_CN', endsOn)}届满。聘期不自动延续；如愿续聘，请于${dayIn('ZH_CN', renewBy)}前由本人提出申请。`,
    ],
    link: link ? { href: link, label: '申请续聘' } : undefined,
  }),
  EN: ({ name, roster, endsOn, renewBy, link }) => ({
    subject: `Your term in ${roster} ends on ${dayIn('EN', endsOn)}`,
    paragraphs: [
      `Dear ${name},`,
      `Your term in ${roster} ends on ${dayIn('EN', endsOn)}. It is not renewed by itself: if you wish to stay, please apply by ${dayIn('EN', renewBy)}.`,
    ],
    link: link ? { href: link, label: 'Apply for renewal' } : undefined,
  }),
}
