import { type SheetColumn, workOnSheet } from './sheet-worker.ts'

/** A sheet with a heading and rows of plain values; texts stay texts, whatever sign they begin with. */
export interface SheetDocument {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** Writes a workbook of one sheet, in a thread of its own. */
export async function writeSheet(document: SheetDocument): Promise<Buffer> {
  const answer = await workOnSheet({ kind: 'write', ...document })
  if (!('bytes' in answer)) throw new Error('the workbook was not written')
  return Buffer.from(answer.bytes)
}
