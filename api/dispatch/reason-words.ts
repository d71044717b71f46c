import type { ConflictKind, DeclineReason } from '../../schema/index.ts'

type Words<Value extends string> = Readonly<Record<Value, { readonly zh: string; readonly en: string }>>

/** Why somebody lost a seat, in words that are fit for them: they name nobody else. */
export interface ReleaseWords {
  readonly zh: string
  readonly en: string
}

/** The reasons of a decline that an expert may give; silence is not among them. */
export const declineWords: Words<Exclude<DeclineReason, 'NO_ANSWER'>> = {
  ILLNESS: { zh: '本人因病', en: 'Illness' },
  FAMILY_EMERGENCY: { zh: '家庭突发情况', en: 'Family emergency' },
  OTHER_DUTY: { zh: '其他公务', en: 'Another official duty' },
  EMPLOYER_REFUSES: { zh: '单位不予放行', en: 'My employer does not release me' },
  FORCE_MAJEURE: { zh: '不可抗力', en: 'Force majeure' },
  OTHER: { zh: '其他', en: 'Other' },
}

/** What a seat's record says where the expert wrote nothing beside the reason. */
export function declineText(reason: DeclineReason): string {
  return reason === 'NO_ANSWER' ? '逾期未答复' : declineWords[reason].zh
}

/** The kinds of conflict an expert may declare. */
export const conflictWords: Words<ConflictKind> = {
  EMPLOYER: { zh: '现任或曾任单位', en: 'Present or past employer' },
  KIN: { zh: '亲属', en: 'Kin' },
  MASTER_APPRENTICE: { zh: '师徒', en: 'Master and apprentice' },
  TEACHER_STUDENT: { zh: '师生', en: 'Teacher and student' },
  COACH: { zh: '教练', en: 'Coach of a competitor' },
  STUDIO: { zh: '同工作室', en: 'Fellows of one studio' },
  INTEREST: { zh: '利益关系', en: 'Financial or other interest' },
  OTHER: { zh: '其他', en: 'Other' },
}
