import { Exclusion, ExclusionCount, type ExclusionReason } from '../../../schema/dispatch/exclusion.ts'

interface Text {
  readonly clause: string | null
  readonly zh: string
  readonly en: string
}

/** Each reason with its clause, as a sentence. Why somebody is not available is never told: it may be a seat on a sealed panel. */
const texts: Readonly<Record<ExclusionReason, Text>> = {
  OTHER_OCCUPATION: { clause: 'S10', zh: '没有该专家组的职业。', en: 'Has no occupation of the panel.' },
  NO_ACTIVE_TERM: {
    clause: 'S25',
    zh: '任务期间不全在聘期内。',
    en: 'Has no active term on all days of the engagement.',
  },
  BELOW_MINIMUM: {
    clause: 'S10',
    zh: '在该职业的职称和技能等级达不到任何席位的下限。',
    en: 'Qualifies for no seat by title or skill level in this occupation.',
  },
  TOO_OLD: { clause: 'S07', zh: '任务首日超过年龄上限。', en: 'Is older than the panel allows on the first day.' },
  NOT_AVAILABLE: { clause: null, zh: '该时段不可用。', en: 'Is not available then.' },
  SAME_EMPLOYER: {
    clause: 'S06',
    zh: '现在或近年内任职于承办、参与或参赛单位，应当回避。',
    en: 'Works, or lately worked, for the host, a participant or a unit that competes.',
  },
  DECLARED_CONFLICT: { clause: 'S06', zh: '已申报利益冲突，应当回避。', en: 'Has a declared conflict of interest.' },
  COACHES_CONTESTANT: { clause: 'S06', zh: '指导本活动的参赛人员，应当回避。', en: 'Coaches a contestant of this event.' },
  STUDIO_FELLOW: {
    clause: 'S06',
    zh: '领办设在承办、参与或参赛单位的工作室，应当回避。',
    en: 'Leads a studio of the host, a participant or a unit that competes.',
  },
  WROTE_TECHNICAL_DOCUMENT: {
    clause: 'S15',
    zh: '编写了本活动的技术文件，不得评判本活动。',
    en: 'Wrote the technical document of this event and does not judge it.',
  },
  DUTY_LIMIT_REACHED: { clause: null, zh: '本年履职次数已达专家组上限。', en: 'Has done as many duties this year as the panel allows.' },
  TOO_OFTEN_AT_SITE: {
    clause: null,
    zh: '在该单位连续履职次数已达专家组上限。',
    en: 'Has been at this site as often in a row as the panel allows.',
  },
  OPEN_FINDING: { clause: 'S08', zh: '有不良记录正在调查。', en: 'Has an incident record under investigation.' },
  SUSPENDED: { clause: 'S26', zh: '正在暂停履职。', en: 'Is suspended from duties.' },
}

/** A reason as people read it, in both languages and with its clause. */
export function exclusionOf(reason: ExclusionReason): Exclusion {
  const { clause, zh, en } = texts[reason]
  return Object.assign(new Exclusion(), { reason, clause, messageZh: zh, messageEn: en })
}

/** How many people each reason excludes, the most frequent first; somebody with two reasons counts under both. */
export function countExclusions(people: readonly (readonly ExclusionReason[])[]): readonly ExclusionCount[] {
  const counts = new Map<ExclusionReason, number>()
  for (const reason of people.flat()) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([reason, count]) => Object.assign(new ExclusionCount(), exclusionOf(reason), { people: count }))
}
