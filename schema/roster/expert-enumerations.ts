import { enumeration } from '../base/enumeration.ts'

export const Sex = enumeration('Sex', '性别 · Sex', { FEMALE: '女 · Female', MALE: '男 · Male' })
export type Sex = keyof typeof Sex

export const EmploymentKind = enumeration('EmploymentKind', '从业方式 · Kind of employment (S02)', {
  EMPLOYED: '有固定单位 · Employed',
  SELF_EMPLOYED: '个体经营 · Self-employed',
  NO_FIXED_EMPLOYER: '无固定单位 · No fixed employer',
  RETIRED: '退休 · Retired',
})
export type EmploymentKind = keyof typeof EmploymentKind

export const PoliticalStatus = enumeration('PoliticalStatus', '政治面貌 · Political status', {
  PARTY_MEMBER: '中共党员 · Member of the CPC',
  YOUTH_LEAGUE: '共青团员 · Member of the Youth League',
  DEMOCRATIC_PARTY: '民主党派 · Member of a democratic party',
  NO_PARTY: '群众 · No party',
})
export type PoliticalStatus = keyof typeof PoliticalStatus

export const EducationLevel = enumeration('EducationLevel', '学历 · Education', {
  JUNIOR_SECONDARY: '初中 · Junior secondary',
  SENIOR_SECONDARY: '高中、中专、技校 · Senior secondary or vocational',
  COLLEGE: '大专 · College',
  BACHELOR: '本科 · Bachelor',
  MASTER: '硕士 · Master',
  DOCTOR: '博士 · Doctor',
})
export type EducationLevel = keyof typeof EducationLevel

export const TermState = enumeration('TermState', '聘期状态 · State of a term on a day', {
  NONE: '未聘 · Never appointed',
  UPCOMING: '未起聘 · Not yet begun',
  ACTIVE: '在聘 · Active',
  EXPIRED: '期满 · Expired',
  REMOVED: '出库 · Removed',
})
export type TermState = keyof typeof TermState
