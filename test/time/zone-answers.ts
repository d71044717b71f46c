/** Prints what the rules of time answer, for comparison between processes that run in different zones. */

import { createHash } from 'node:crypto'
import { addDays, ageOn, type LocalDate } from '../../api/time/local-date.ts'
import { dayInShanghai, endOfDayInShanghai } from '../../api/time/shanghai.ts'
import { addWorkingDays, workingCalendar } from '../../api/time/working-days.ts'
import { foundingCalendar } from '../../seeds/founding/calendar.ts'

const calendar = workingCalendar(foundingCalendar())
const answers = createHash('sha256')
for (let day: LocalDate = '2015-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
  const end = endOfDayInShanghai(day)
  answers.update(JSON.stringify([day, addWorkingDays(calendar, day, 5), end, dayInShanghai(end), ageOn('1952-02-29', day)]))
}
process.stdout.write(
  JSON.stringify({
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    midnight: new Date(2022, 11, 10).toISOString(),
    notice: addWorkingDays(calendar, '2023-01-18', 5),
    deadline: endOfDayInShanghai('2022-12-10'),
    answers: answers.digest('hex'),
  }),
)
