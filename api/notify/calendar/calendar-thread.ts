/** The thread that reads one calendar; started by `read-apart.ts` and by nothing else. */
import { parentPort, workerData } from 'node:worker_threads'
import type { LocalDate } from '../../time/local-date.ts'
import { readCalendar } from './busy-days.ts'

const { text, from, through } = workerData as { readonly text: string; readonly from: LocalDate; readonly through: LocalDate }
parentPort?.postMessage(readCalendar(text, from, through))
