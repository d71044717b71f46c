import { Worker } from 'node:worker_threads'
import type { WorkbookFault } from './workbook-guard.ts'

/** A column of a sheet that is written. */
export interface SheetColumn {
  readonly header: string
  /** In characters. */
  readonly width: number
}

export type SheetJob =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'write'
      readonly name: string
      readonly columns: readonly SheetColumn[]
      readonly rows: readonly (readonly (string | number | null)[])[]
    }

export type SheetAnswer =
  | { readonly fault: WorkbookFault }
  | { readonly sheet: string; readonly rows: readonly (readonly [row: number, cells: readonly (string | null)[]])[] }
  | { readonly bytes: Uint8Array }

/** Milliseconds that one workbook may take, on whatever machine. */
const patience = 30_000

/**
 * Reads or writes a workbook in a thread with limits on its memory and time: what exceeds them is the file's fault, and ends the thread
 * alone.
 */
export function workOnSheet(job: SheetJob): Promise<SheetAnswer> {
  const worker = new Worker(new URL('./sheet-thread.ts', import.meta.url), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 32 },
  })
  return new Promise((resolve, reject) => {
    const refuse = (code: WorkbookFault['code']) => resolve({ fault: { code } })
    const timer = setTimeout(() => {
      refuse('TOO_SLOW')
      void worker.terminate()
    }, patience)
    worker.once('message', resolve)
    worker.once('error', error => {
      if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') refuse('WORKBOOK_TOO_LARGE')
      else reject(error)
    })
    worker.once('exit', () => {
      clearTimeout(timer)
      reject(new Error('the thread of a workbook ended without an answer'))
    })
  })
}
