import { LockMode } from '@mikro-orm/core'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import { DayReliedUpon } from '../../../schema/catalogue/refusals.ts'
import { PublicNotice } from '../../../schema/index.ts'
import { findWorkingCalendar } from '../../catalogue/find-working-calendar.ts'
import { knownDay } from '../../catalogue/working-day-refusals.ts'
import type { Act } from '../../context.ts'
import type { Facts } from '../../facts.ts'
import { demand, refusalOf } from '../../refusal.ts'
import type { LocalDate } from '../../time/local-date.ts'
import { addWorkingDays, workingDaysBetween } from '../../time/working-days.ts'
import { extend } from './extend-notice.ts'

/**
 * Listens to corrections of the calendar, before their commit. A day on which notices rely is not rewritten silently: refused unless every
 * one of them was named. Open notices that the correction makes too short are extended; what is over stays as it was judged by what was
 * known (S23).
 */
export async function recountNotices(act: Act, { day, named }: Facts['calendar.corrected']): Promise<void> {
  const { em, today } = act
  const relying = { opensOn: { $lt: day }, closesOn: { $gte: day } }
  const notices = await em.find(PublicNotice, relying as never, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE })
  const unnamed = notices.filter(({ id }) => !named.includes(id))
  demand(unnamed.length > 0 ? reliedUpon(day, notices) : undefined)
  const calendar = await findWorkingCalendar(em)
  for (const notice of notices.filter(({ closesOn }) => closesOn >= today)) {
    const opensOn = notice.opensOn as LocalDate
    const workingDays = knownDay(workingDaysBetween(calendar, opensOn, notice.closesOn as LocalDate))
    if (workingDays >= notice.minimumDays) notice.workingDays = workingDays
    else await extend(act, notice, knownDay(addWorkingDays(calendar, opensOn, notice.minimumDays)), `工作日历更正：${day}。`)
  }
}

const reliedUpon = (day: string, notices: readonly PublicNotice[]) =>
  refusalOf(DayReliedUpon, {
    code: 'DAY_RELIED_UPON',
    messageZh: `有 ${notices.length} 份公示以 ${day} 计算工作日，须逐一列明后方可更正。`,
    messageEn: `${notices.length} public notices count by ${day}; name them all to correct it.`,
    clause: 'S23',
    path: ['affectedNoticeIds'],
    noticeIds: notices.map(({ id }) => toGlobalId('PublicNotice', id)),
  })
