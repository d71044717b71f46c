import type { ExclusionReason } from '../../../schema/dispatch/exclusion.ts'
import type { ReleaseWords } from '../reason-words.ts'

/** What a re-check may find against whoever holds a seat. */
export type RecheckReason = Extract<
  ExclusionReason,
  | 'NO_ACTIVE_TERM'
  | 'NOT_AVAILABLE'
  | 'SAME_EMPLOYER'
  | 'DECLARED_CONFLICT'
  | 'COACHES_CONTESTANT'
  | 'STUDIO_FELLOW'
  | 'WROTE_TECHNICAL_DOCUMENT'
>

/**
 * Each finding as its expert is told it. A conflict is not said to be with whom: it may be another member of a sealed panel, and who
 * claimed it is not told either.
 */
export const releaseWords: Readonly<Record<RecheckReason, ReleaseWords>> = {
  NO_ACTIVE_TERM: { zh: '任务期间不全在您的聘期内', en: 'you have no active term on all days of the engagement' },
  NOT_AVAILABLE: { zh: '按登记您在任务期间不便', en: 'you are recorded as busy on days of the engagement' },
  SAME_EMPLOYER: {
    zh: '您现在或近年任职的单位承办、参与或派员参加本次任务，应当回避',
    en: 'a unit you work for, or lately worked for, hosts it, takes part in it or competes',
  },
  DECLARED_CONFLICT: {
    zh: '按记录您与本次任务或参与其中的单位、人员有利益关系，应当回避',
    en: 'a conflict of interest with the engagement, or with somebody who takes part in it, is on record',
  },
  COACHES_CONTESTANT: { zh: '您指导本次任务的参赛人员，应当回避', en: 'you coach somebody who competes' },
  STUDIO_FELLOW: {
    zh: '您领办的工作室设在承办、参与或参赛单位，应当回避',
    en: 'your studio belongs to a unit that hosts it, takes part in it or competes',
  },
  WROTE_TECHNICAL_DOCUMENT: {
    zh: '您编写了本次任务的技术文件，不得评判本次任务',
    en: 'you wrote its technical document, and so do not judge it',
  },
}
