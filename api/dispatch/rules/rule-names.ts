import type { HonourLevel, SeatRole, SkillLevel, TitleGrade } from '../../../schema/index.ts'
import type { Language } from '../../solve/explanation-text.ts'

const roles: Readonly<Record<SeatRole, Readonly<Record<Language, string>>>> = {
  CHIEF_JUDGE: { 'zh-CN': '裁判长', en: 'chief judge' },
  PANEL_LEAD: { 'zh-CN': '组长', en: 'panel lead' },
  JUDGE: { 'zh-CN': '裁判员', en: 'judge' },
  ASSESSOR: { 'zh-CN': '考评员', en: 'assessor' },
  MEMBER: { 'zh-CN': '成员', en: 'member' },
  RESERVE: { 'zh-CN': '候补', en: 'reserve' },
}

const titles: Readonly<Record<TitleGrade, Readonly<Record<Language, string>>>> = {
  ASSISTANT: { 'zh-CN': '初级', en: 'assistant' },
  INTERMEDIATE: { 'zh-CN': '中级', en: 'intermediate' },
  ASSOCIATE_SENIOR: { 'zh-CN': '副高级', en: 'associate senior' },
  SENIOR: { 'zh-CN': '正高级', en: 'senior' },
}

const skills: Readonly<Record<SkillLevel, Readonly<Record<Language, string>>>> = {
  JUNIOR: { 'zh-CN': '初级工', en: 'junior' },
  INTERMEDIATE: { 'zh-CN': '中级工', en: 'intermediate' },
  SENIOR: { 'zh-CN': '高级工', en: 'senior' },
  TECHNICIAN: { 'zh-CN': '技师', en: 'technician' },
  SENIOR_TECHNICIAN: { 'zh-CN': '高级技师', en: 'senior technician' },
  SPECIAL_GRADE: { 'zh-CN': '特级技师', en: 'special-grade technician' },
  CHIEF: { 'zh-CN': '首席技师', en: 'chief technician' },
}

const honours: Readonly<Record<HonourLevel, Readonly<Record<Language, string>>>> = {
  CITY: { 'zh-CN': '市级', en: 'city' },
  PROVINCIAL: { 'zh-CN': '省级', en: 'provincial' },
  NATIONAL: { 'zh-CN': '国家级', en: 'national' },
}

/** Names of counties and occupations by their codes. */
export interface RuleSubjects {
  readonly counties: ReadonlyMap<string, string>
  readonly occupations: ReadonlyMap<string, string>
}

/**
 * What people call the rule behind a row's key (`panel-rules.ts`): counties and occupations by their names, which are given by code.
 * Employers, studios and pairs keep their numbers: a name would say who is in the pool.
 */
export function ruleName(key: string, language: Language, { counties, occupations }: RuleSubjects): string {
  const zh = language === 'zh-CN'
  const parts = key.replace(/^at-(most|least):/, '').split(':')
  const subject = parts.at(-1)!
  switch (parts[0]) {
    case 'county':
      return zh ? (counties.get(subject) ?? subject) : countyInEnglish(subject, counties.get(subject))
    case 'occupation':
      return `${occupations.get(subject) ?? ''}${occupations.has(subject) ? (zh ? `（${subject}）` : ` (${subject})`) : subject}`
    case 'employer':
      return zh ? `同一单位（第 ${subject} 家）` : `one employer (no. ${subject})`
    case 'studio':
      return zh ? `同一技能大师工作室（第 ${subject} 个）` : `one skill-master studio (no. ${subject})`
    case 'enterprises':
      return zh ? '企业人员' : 'people from enterprises'
    case 'new-at-site':
      return zh ? '未参加该单位上一次专家组者' : 'people who were not on the last panel at this site'
    case 'title':
      return zh
        ? `具有${titles[subject as TitleGrade][language]}以上职称者`
        : `people with the title grade ${titles[subject as TitleGrade][language]} or higher`
    case 'skill':
      return zh
        ? `具有${skills[subject as SkillLevel][language]}以上等级者`
        : `people at the skill level ${skills[subject as SkillLevel][language]} or higher`
    case 'honour':
      return zh
        ? `获${honours[subject as HonourLevel][language]}以上荣誉者`
        : `people with a ${honours[subject as HonourLevel][language]} honour or higher`
    case 'pair':
      return zh ? `相互回避的两人（第 ${subject} 对）` : `two people in conflict with each other (pair ${subject})`
    case 'apart':
      return zh ? `规定不同组的两人（第 ${subject} 对）` : `two people kept apart by rule (pair ${subject})`
    default: {
      const names = subject.split('+').map(role => roles[role as SeatRole][language])
      return zh ? `具备${names.join('或')}资格者` : `people who qualify as ${names.join(' or ')}`
    }
  }
}

/** The counties of Zhanjiang in English; elsewhere the name stays as it is. */
const zhanjiang: Readonly<Record<string, string>> = {
  '440802': 'Chikan',
  '440803': 'Xiashan',
  '440804': 'Potou',
  '440811': 'Mazhang',
  '440823': 'Suixi',
  '440825': 'Xuwen',
  '440881': 'Lianjiang',
  '440882': 'Leizhou',
  '440883': 'Wuchuan',
}

function countyInEnglish(code: string, name: string | undefined): string {
  return zhanjiang[code] ?? name ?? code
}
