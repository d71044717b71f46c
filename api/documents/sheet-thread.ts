/** The thread that reads or writes one workbook; started by `sheet-worker.ts` and by nothing else. */
import { parentPort, workerData } from 'node:worker_threads'
import { type CellValue, streamXlsxRows, writeXlsx } from 'hucre/xlsx'
import type { SheetAnswer, SheetJob } from './sheet-worker.ts'
import { Guarded, guardWorkbook } from './workbook-guard.ts'

const job = workerData as SheetJob

async function read(bytes: Buffer): Promise<SheetAnswer> {
  let sheet: string
  try {
    sheet = await guardWorkbook(bytes)
  } catch (error) {
    if (error instanceof Guarded) return { fault: error.fault }
    throw error
  }
  try {
    const rows: [number, (string | null)[]][] = []
    for await (const { index, values } of streamXlsxRows(bytes, { sheet: 0 })) rows.push([index + 1, values.map(textOf)])
    return { sheet, rows }
  } catch {
    return { fault: { code: 'WORKBOOK_BROKEN' } }
  }
}

/** A cell as text: days as `YYYY-MM-DD`, numbers as they are written, nothing as null. */
function textOf(value: CellValue): string | null {
  if (value === null) return null
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'boolean') return value ? '是' : '否'
  return String(value).trim()
}

async function write({ name, columns, rows }: Extract<SheetJob, { kind: 'write' }>): Promise<SheetAnswer> {
  const heading = columns.map(({ header }) => header)
  const bytes = await writeXlsx({
    sheets: [
      {
        name,
        columns: columns.map(({ header, width }) => ({ header, width })),
        rows: [heading, ...(rows as CellValue[][])],
        freezePane: { rows: 1 },
      },
    ],
  } as never)
  return { bytes }
}

const answer = job.kind === 'read' ? await read(Buffer.from(job.bytes)) : await write(job)
parentPort?.postMessage(answer)
