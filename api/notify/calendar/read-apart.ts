import { Worker } from 'node:worker_threads'
import type { LocalDate } from '../../time/local-date.ts'
import type { CalendarFault, CalendarReading } from './busy-days.ts'
import { calendarLimits } from './limits.ts'

/** Reads a calendar in a thread of its own: what exceeds its time or memory is the calendar's fault, and ends the thread alone. */
export function readApart(
  text: string,
  from: LocalDate,
  through: LocalDate,
): Promise<CalendarReading | { readonly fault: CalendarFault | 'CALENDAR_TOO_HEAVY' }> {
  const worker = new Worker(new URL('./calendar-thread.ts', import.meta.url), {
    workerData: { text, from, through },
    resourceLimits: { maxOldGenerationSizeMb: calendarLimits.megabytes, maxYoungGenerationSizeMb: 16 },
  })
  return new Promise((resolve, reject) => {
    const tooHeavy = () => resolve({ fault: 'CALENDAR_TOO_HEAVY' })
    let timer: NodeJS.Timeout | undefined
    // Its time runs from when it is there: a busy machine is not the calendar's fault.
    worker.once('online', () => {
      timer = setTimeout(() => {
        tooHeavy()
        void worker.terminate()
      }, calendarLimits.milliseconds)
    })
    worker.once('message', resolve)
    worker.once('error', error => {
      if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') tooHeavy()
      else reject(error)
    })
    worker.once('exit', () => {
      clearTimeout(timer)
      reject(new Error('the thread of a calendar ended without an answer'))
    })
  })
}
