import { DeadlinePassed } from '../../../schema/dispatch/refusals.ts'
import { type Refusal, refusalOf } from '../../refusal.ts'
import type { LocalDate } from '../../time/local-date.ts'
import { startOfDayInShanghai } from '../../time/shanghai.ts'
import { isOpen } from '../panel/opening.ts'

const HOUR = 3_600_000
/** Whoever is invited at the last moment still has so many hours to answer. */
const SHORTEST_HOURS = 2
/** Within so many hours of the event a seat whose panel is sealed is given up only with the drawing officer's agreement. */
const AGREEMENT_HOURS = 24

/** By when an invitation sent now is answered: after the engagement's hours, before its first day (Asia/Shanghai), and never at once. */
export function answerBy(now: Date, hours: number, startsOn: string): Date {
  const wanted = Math.min(now.getTime() + hours * HOUR, startOfDayInShanghai(startsOn as LocalDate).getTime())
  return new Date(Math.max(wanted, now.getTime() + SHORTEST_HOURS * HOUR))
}

/** When somebody who has not answered is reminded: half-way. */
export function remindAt(sentAt: Date, deadline: Date): Date {
  return new Date((sentAt.getTime() + deadline.getTime()) / 2)
}

/** An answer in the moment of the deadline, or after it, is late, whether or not anybody has noticed yet. */
export function answeredInTime(deadline: Date, now: Date): Refusal | undefined {
  if (now < deadline) return undefined
  return refusalOf(DeadlinePassed, {
    code: 'ANSWER_TOO_LATE',
    messageZh: `答复期限已过（${inShanghai(deadline)}）。如有利益冲突仍可申报；其他情况请联系主办机构。`,
    messageEn: `The time to answer has passed (${inShanghai(deadline)}). A conflict of interest may still be declared; otherwise call the office.`,
    dueAt: deadline,
  })
}

/** Whether a seat may still be given up, and whether somebody has to agree: shortly before the event, while the names are sealed. */
export function givingUp(startsOn: string, panel: { readonly opensAt: Date }, now: Date): 'AT_ONCE' | 'WITH_AGREEMENT' | Refusal {
  const begins = startOfDayInShanghai(startsOn as LocalDate)
  if (now >= begins) {
    return refusalOf(DeadlinePassed, {
      code: 'EVENT_BEGUN',
      messageZh: '任务已经开始，不能再退出；请联系主办机构。',
      messageEn: 'The event has begun; the seat can no longer be given up. Call the office.',
      dueAt: begins,
    })
  }
  const short = begins.getTime() - now.getTime() <= AGREEMENT_HOURS * HOUR
  return short && !isOpen(panel, now) ? 'WITH_AGREEMENT' : 'AT_ONCE'
}

/** A moment as people in Asia/Shanghai read it. */
function inShanghai(moment: Date): string {
  return new Date(moment.getTime() + 8 * HOUR).toISOString().slice(0, 16).replace('T', ' ')
}
