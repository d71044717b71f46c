import type { MessageLanguage } from '../../schema/index.ts'

const zones = { timeZone: 'Asia/Shanghai' } as const
const days = {
  ZH_CN: new Intl.DateTimeFormat('zh-CN', { timeZone: 'UTC', dateStyle: 'long' }),
  EN: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'long' }),
}
const moments = {
  ZH_CN: new Intl.DateTimeFormat('zh-CN', { ...zones, dateStyle: 'long', timeStyle: 'short' }),
  EN: new Intl.DateTimeFormat('en-GB', { ...zones, dateStyle: 'long', timeStyle: 'short' }),
}

/** A day `YYYY-MM-DD` as people write it. */
export function dayIn(language: MessageLanguage, day: string): string {
  return days[language].format(new Date(`${day}T00:00:00Z`))
}

/** First and last day as people write them; one day when they are the same. */
export function daysIn(language: MessageLanguage, startsOn: string, endsOn: string): string {
  if (startsOn === endsOn) return dayIn(language, startsOn)
  return `${dayIn(language, startsOn)}${language === 'EN' ? ' to ' : '至'}${dayIn(language, endsOn)}`
}

/** A moment, given in ISO 8601, as clocks in Asia/Shanghai show it. */
export function momentIn(language: MessageLanguage, moment: string): string {
  return `${moments[language].format(new Date(moment))}${language === 'EN' ? ' (China time)' : ''}`
}
