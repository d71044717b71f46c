/** Writes `calendar-2004-2026.csv` from the package chinese-days: run it when the package brings a new year, and read the difference. */

import { writeFileSync } from 'node:fs'
import chineseDays from 'chinese-days'
import { addDays, type LocalDate } from '../../api/time/local-date.ts'

// The package reads a day as midnight UTC and prints it in the zone of the process.
process.env.TZ = 'UTC'

const rows: string[] = []
for (let day: LocalDate = '2004-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
  const { name, work } = chineseDays.getDayDetail(day)
  // A day out of the ordinary is described as `English name,Chinese name,statutory days`, any other by its weekday.
  const festival = name.split(',')[1]
  if (festival !== undefined) rows.push(`${day},${work ? 'MAKE_UP_DAY' : 'HOLIDAY'},${festival}`)
}
writeFileSync(new URL('calendar-2004-2026.csv', import.meta.url), `day,kind,festival\n${rows.join('\n')}\n`)
