import type { CronItem } from 'graphile-worker'
import type { Tasks } from '../tasks.ts'

/** A task that comes again and again. */
interface Recurring extends CronItem {
  readonly task: keyof Tasks
}

/**
 * What is done regularly, whether or not an act asks for it. Times are UTC: midnight in Asia/Shanghai is 16:00. Whatever number of servers
 * run, each time is enqueued once; times that passed while no server ran are made up for as far back as `backfillPeriod` (milliseconds)
 * says.
 */
export const schedule: readonly Recurring[] = [
  { task: 'expired.forget', match: '17 * * * *' },
  { task: 'files.erase-due', match: '5 16 * * *', options: { backfillPeriod: 86_400_000 } },
  { task: 'terms.remind', match: '30 1 * * *', options: { backfillPeriod: 86_400_000 } },
  { task: 'notices.close-due', match: '1 16 * * *', options: { backfillPeriod: 86_400_000 } },
  { task: 'files.sweep', match: '*/20 * * * *' },
  { task: 'invitations.sweep', match: '*/15 * * * *' },
]
