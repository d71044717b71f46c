import { TooEarly } from '../../../schema/dispatch/refusals.ts'
import { type Refusal, refusalOf } from '../../refusal.ts'

/** What is said of a duty is said from its first day on. Days are Asia/Shanghai. */
export function notBegun(startsOn: string, today: string): Refusal | undefined {
  if (startsOn <= today) return undefined
  return refusalOf(TooEarly, {
    code: 'DUTY_NOT_BEGUN',
    messageZh: `任务尚未开始，最早于 ${startsOn} 办理。`,
    messageEn: `The duty has not begun; this is possible from ${startsOn} on.`,
    earliestOn: startsOn,
  })
}
