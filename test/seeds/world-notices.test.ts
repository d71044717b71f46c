import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayNumber } from '../../api/time/local-date.ts'
import { addWorkingDays, kindOfDay, workingCalendar } from '../../api/time/working-days.ts'
import { foundingCalendar } from '../../seeds/founding/calendar.ts'
import { dayText } from '../../seeds/world/days.ts'
import { noticePeriods } from '../../seeds/world/notices.ts'

test('S23 whichever day the demo world is planted, its notices last the five working days and end on one', () => {
  const calendar = workingCalendar(foundingCalendar())
  const wrong: string[] = []
  for (let today = dayNumber('2016-01-01'); today <= dayNumber('2026-12-01'); today += 1) {
    const [over, open] = noticePeriods(today)
    for (const { from, to } of [over, open]) {
      const earliest = addWorkingDays(calendar, dayText(from), 5)
      const lawful = typeof earliest === 'string' && earliest <= dayText(to) && kindOfDay(calendar, dayText(to)) === 'WORKING'
      if (!lawful) wrong.push(`${dayText(today)}: ${dayText(from)} to ${dayText(to)}`)
    }
    if (over.to >= today || open.to < today) wrong.push(dayText(today))
  }
  assert.deepEqual(wrong, [])
})
