/** How cells of a roster file spell choices and days: the Chinese word an office uses, or the value of the API. */

import type { SkillLevel, TitleGrade } from '../../../schema/roster/credential.ts'
import type { EducationLevel, EmploymentKind, PoliticalStatus } from '../../../schema/roster/expert-enumerations.ts'
import { isEmail } from '../../personal.ts'
import { type LocalDate, parseLocalDate } from '../../time/local-date.ts'

/** The words of one choice. */
export type Words<Value extends string> = Readonly<Record<Value, readonly string[]>>

export const EMPLOYMENT_KINDS: Words<EmploymentKind> = {
  EMPLOYED: ['有固定单位', '在职'],
  SELF_EMPLOYED: ['个体经营', '个体'],
  NO_FIXED_EMPLOYER: ['无固定单位', '灵活就业'],
  RETIRED: ['退休'],
}

export const POLITICAL_STATUSES: Words<PoliticalStatus> = {
  PARTY_MEMBER: ['中共党员', '党员', '中共预备党员'],
  YOUTH_LEAGUE: ['共青团员', '团员'],
  DEMOCRATIC_PARTY: ['民主党派'],
  NO_PARTY: ['群众', '无党派人士'],
}

export const EDUCATIONS: Words<EducationLevel> = {
  JUNIOR_SECONDARY: ['初中'],
  SENIOR_SECONDARY: ['高中', '中专', '技校', '中技'],
  COLLEGE: ['大专', '专科', '高职'],
  BACHELOR: ['本科', '大学本科'],
  MASTER: ['硕士', '研究生', '硕士研究生'],
  DOCTOR: ['博士', '博士研究生'],
}

export const TITLE_GRADES: Words<TitleGrade> = {
  ASSISTANT: ['初级'],
  INTERMEDIATE: ['中级'],
  ASSOCIATE_SENIOR: ['副高级', '副高'],
  SENIOR: ['正高级', '正高'],
}

export const SKILL_LEVELS: Words<SkillLevel> = {
  JUNIOR: ['初级工', '五级', '五级/初级工'],
  INTERMEDIATE: ['中级工', '四级', '四级/中级工'],
  SENIOR: ['高级工', '三级', '三级/高级工'],
  TECHNICIAN: ['技师', '二级', '二级/技师'],
  SENIOR_TECHNICIAN: ['高级技师', '一级', '一级/高级技师'],
  SPECIAL_GRADE: ['特级技师'],
  CHIEF: ['首席技师'],
}

/** The value a cell spells, or `undefined` when it spells none. */
export function readWord<Value extends string>(words: Words<Value>, cell: string): Value | undefined {
  const entries = Object.entries(words) as [Value, readonly string[]][]
  return entries.find(([value, spellings]) => value === cell.toUpperCase() || spellings.includes(cell))?.[0]
}

/** Yes or no; an empty cell is no. */
export function readYes(cell: string): boolean | undefined {
  if (['', '否', 'no', 'false', '0'].includes(cell.toLowerCase())) return false
  return ['是', 'yes', 'true', '1'].includes(cell.toLowerCase()) ? true : undefined
}

/** A day as people and spreadsheets write it: 2022-11-18, 2022/11/18, 2022.11.18 or 2022年11月18日. */
export function readDay(cell: string): LocalDate | undefined {
  const [, year, month = '', day = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(cell.normalize('NFKC')) ?? []
  return year === undefined ? undefined : parseLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** A mobile number: eleven digits, spaces and hyphens between them allowed, with or without +86. */
export function readPhone(cell: string): string | undefined {
  const digits = cell
    .normalize('NFKC')
    .replace(/[\s-]/g, '')
    .replace(/^(\+|00)?86(?=1\d{10}$)/, '')
  return /^1\d{10}$/.test(digits) ? digits : undefined
}

/** An e-mail address, as far as its form tells. */
export function readEmail(cell: string): string | undefined {
  return isEmail(cell) ? cell : undefined
}
