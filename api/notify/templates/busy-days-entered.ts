import type { Template } from '../letter.ts'
import { daysIn } from '../wording.ts'

/** Staff entered busy days for an expert, who has to know. */
export const busyDaysEntered: Template<{
  readonly name: string
  readonly office: string
  readonly startsOn: string
  readonly endsOn: string
  readonly note?: string
}> = {
  kind: 'DUTY',
  ZH_CN: ({ name, office, startsOn, endsOn, note }) => ({
    subject: `已为您登记不便日期：${daysIn('ZH_CN', startsOn, endsOn)}`,
    paragraphs: [
      `${name}：`,
      `${office}的工作人员为您登记了不便日期：${daysIn('ZH_CN', startsOn, endsOn)}。这些日期内您不会被抽取。`,
      ...(note ? [`备注：${note}`] : []),
      '如有不实，请联系该机构更正。',
    ],
  }),
  EN: ({ name, office, startsOn, endsOn, note }) => ({
    subject: `Busy days were entered for you: ${daysIn('EN', startsOn, endsOn)}`,
    paragraphs: [
      `Dear ${name},`,
      `Staff of ${office} entered busy days for you: ${daysIn('EN', startsOn, endsOn)}. You are not drawn for duties on these days.`,
      ...(note ? [`Note: ${note}`] : []),
      'If this is wrong, please ask that office to correct it.',
    ],
  }),
}
