import type { EngagementKind } from '../../../schema/index.ts'

/** What the five dimensions of an appraisal ask, kind by kind, in the order of its columns. */
type Form = readonly [competence: Question, impartiality: Question, discipline: Question, diligence: Question, cooperation: Question]
interface Question {
  readonly zh: string
  readonly en: string
}

const judging: Form = [
  { zh: '评分准确、掌握技术标准', en: 'Marks accurately, masters the technical standard' },
  { zh: '评判公正、无倾向性', en: 'Judges impartially, favours nobody' },
  { zh: '遵守赛场纪律与保密要求', en: 'Keeps the discipline and confidentiality of the event' },
  { zh: '认真负责、按时到岗', en: 'Careful, responsible and on time' },
  { zh: '服从裁判长、与同组协作', en: 'Works with the chief judge and the panel' },
]
const reviewing: Form = [
  { zh: '专业判断准确、意见有据', en: 'Sound professional judgement, with reasons' },
  { zh: '客观公正、主动回避', en: 'Objective, recuses where due' },
  { zh: '遵守廉洁纪律与保密要求', en: 'Keeps integrity and confidentiality' },
  { zh: '查阅材料认真、按时完成', en: 'Studies the material carefully, finishes in time' },
  { zh: '与专家组和被评单位沟通得当', en: 'Communicates well with panel and assessed' },
]
const advising: Form = [
  { zh: '成果质量与专业水平', en: 'Quality and professional level of the result' },
  { zh: '立场中立、不为单位谋利', en: 'Neutral, serves no organisation’s interest' },
  { zh: '遵守工作纪律与知识产权要求', en: 'Keeps discipline and intellectual property' },
  { zh: '投入程度与按期完成', en: 'Commitment, and in time' },
  { zh: '与编制组或企业协作', en: 'Cooperation with the team or the enterprise' },
]

/** The form of an appraisal per kind of engagement: always five dimensions, so that years and kinds compare. */
export const appraisalForms: Readonly<Record<EngagementKind, Form>> = {
  COMPETITION: judging,
  ASSESSMENT: reviewing,
  REVIEW: reviewing,
  SUPERVISION: reviewing,
  INSPECTION: reviewing,
  CURRICULUM: advising,
  RESEARCH: advising,
  GUIDANCE: advising,
  ENTRUSTED: advising,
}
