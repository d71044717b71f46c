import type { Template } from '../letter.ts'
import { daysIn } from '../wording.ts'

/** A service was appraised; the expert may read it and reply once. */
export const appraised: Template<{
  readonly name: string
  readonly engagement: string
  readonly startsOn: string
  readonly endsOn: string
  readonly incidentNoted: boolean
}> = {
  kind: 'DUTY',
  ZH_CN: ({ name, engagement, startsOn, endsOn, incidentNoted }) => ({
    subject: `履职评价已记录：${engagement}`,
    paragraphs: [
      `${name}：`,
      `主办机构已对您在“${engagement}”（${daysIn('ZH_CN', startsOn, endsOn)}）的履职作出评价。登录后可查看，并可答复一次；答复与评价一并保存和显示。`,
      ...(incidentNoted ? ['评价中记有一起事件，将按规定核查；核查中您可以陈述。'] : []),
    ],
  }),
  EN: ({ name, engagement, startsOn, endsOn, incidentNoted }) => ({
    subject: `Your service was appraised: ${engagement}`,
    paragraphs: [
      `Dear ${name},`,
      `The organiser appraised your service at “${engagement}” (${daysIn('EN', startsOn, endsOn)}). Sign in to read it; you may reply once, and the reply is kept and shown beside it.`,
      ...(incidentNoted ? ['The appraisal notes an incident, which is looked into as the rules say; you are heard.'] : []),
    ],
  }),
}
