import type { Done } from '../../schema/base/payload.ts'
import { InvalidInput } from '../../schema/base/refusals.ts'
import type { WorkingDayAfterInput, WorkingDayAfterPayload } from '../../schema/catalogue/working-day-after.ts'
import type { Act } from '../context.ts'
import { demand, refusalOf } from '../refusal.ts'
import type { LocalDate } from '../time/local-date.ts'
import { addWorkingDays } from '../time/working-days.ts'
import { findWorkingCalendar } from './find-working-calendar.ts'
import { knownDay } from './working-day-refusals.ts'

/** The n-th working day after a day, which itself does not count (S23). Refuses a year whose calendar is not known, by its number. */
export async function workingDayAfter(act: Act, { day, workingDays }: WorkingDayAfterInput): Promise<Done<WorkingDayAfterPayload>> {
  demand(workingDays >= 1 && workingDays <= 250 ? undefined : outOfRange())
  return { day: knownDay(addWorkingDays(await findWorkingCalendar(act.em), day as LocalDate, workingDays)) }
}

const outOfRange = () =>
  refusalOf(InvalidInput, {
    code: 'NUMBER_OUT_OF_RANGE',
    messageZh: '工作日数应为 1 至 250。',
    messageEn: 'Give 1 to 250 working days.',
    path: ['workingDays'],
  })
