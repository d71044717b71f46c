import type { SeatRole } from '../../schema/index.ts'
import type { Language } from '../solve/explanation-text.ts'

const roles: Readonly<Record<SeatRole, Readonly<Record<Language, string>>>> = {
  CHIEF_JUDGE: { 'zh-CN': '裁判长', en: 'chief judge' },
  PANEL_LEAD: { 'zh-CN': '组长', en: 'panel lead' },
  JUDGE: { 'zh-CN': '裁判员', en: 'judge' },
  ASSESSOR: { 'zh-CN': '考评员', en: 'assessor' },
  MEMBER: { 'zh-CN': '成员', en: 'member' },
  RESERVE: { 'zh-CN': '候补', en: 'reserve' },
}

/**
 * What people call the rule behind a row's key (`panel-rules.ts`): counties by their names, which are given by code; employers and pairs
 * keep their numbers, since a name would say who is in the pool.
 */
export function ruleName(key: string, language: Language, counties: ReadonlyMap<string, string>): string {
  const zh = language === 'zh-CN'
  const parts = key.replace(/^at-(most|least):/, '').split(':')
  const subject = parts.at(-1)!
  switch (parts[0]) {
    case 'county':
      return counties.get(subject) ?? subject
    case 'employer':
      return zh ? `同一单位（第 ${subject} 家）` : `one employer (no. ${subject})`
    case 'enterprises':
      return zh ? '企业人员' : 'people from enterprises'
    case 'pair':
      return zh ? `相互回避的两人（第 ${subject} 对）` : `two people in conflict with each other (pair ${subject})`
    default: {
      const names = subject.split('+').map(role => roles[role as SeatRole][language])
      return zh ? `具备${names.join('或')}资格者` : `people who qualify as ${names.join(' or ')}`
    }
  }
}
