import type { ZodType } from 'zod'
import type { FaultyCell } from '../../schema/base/import-report.ts'
import { WorkbookRefused } from '../../schema/documents/refusals.ts'
import { type Refusal, Refused, refusalOf } from '../refusal.ts'
import { workOnSheet } from './sheet-worker.ts'
import { type WorkbookFault, workbookLimits } from './workbook-guard.ts'

/** What a sheet must look like. */
export interface SheetForm<Row> {
  /** What each column may be called in the heading; the first name is the one people are told. All of them must be there. */
  readonly columns: Readonly<Record<keyof Row & string, readonly string[]>>
  /**
   * Columns that may be missing. With such, no other column than these may stand there: a misspelt name must not pass as a missing column.
   */
  readonly optional?: readonly (keyof Row & string)[]
  /** Reads one row of trimmed texts; messages of its issues are worded `中文 · English`. */
  readonly row: ZodType<Row>
  readonly mostRows: number
}

/** The rows of a sheet that are as they should be, and the cells that are not, each by sheet, row and column. */
export interface SheetReading<Row> {
  readonly sheet: string
  readonly rows: readonly { readonly row: number; readonly value: Row }[]
  readonly faults: readonly FaultyCell[]
}

/** Rows above the heading that a title and remarks may take. */
const above = 10

/**
 * Reads the first sheet of a workbook that somebody sent, in a thread with limits. Refuses broken and hostile workbooks, formulas, missing
 * columns and too many rows; faulty cells are answered, not refused.
 */
export async function readSheet<Row>(bytes: Uint8Array, form: SheetForm<Row>): Promise<SheetReading<Row>> {
  const answer = await workOnSheet({ kind: 'read', bytes })
  if ('fault' in answer) throw new Refused([workbookRefused(answer.fault)])
  if ('bytes' in answer) throw new Error('a sheet was asked for')
  const { sheet, rows } = answer
  const names = Object.entries<readonly string[]>(form.columns)
  const placesIn = (cells: readonly (string | null)[]) =>
    names.map(([key, called]) => [key, cells.findIndex(cell => called.includes(cell ?? ''))] as const)
  const heading = rows
    .slice(0, above)
    .findIndex(([, cells]) => placesIn(cells).every(([key, place]) => place >= 0 || form.optional?.includes(key as keyof Row & string)))
  if (heading < 0)
    throw new Refused([
      columnsMissing(
        sheet,
        names,
        rows.slice(0, above).map(([, cells]) => cells),
      ),
    ])
  const places = placesIn(rows[heading]![1])
  const strange = form.optional ? strangers(rows[heading]![1], names) : []
  if (strange.length > 0) throw new Refused([columnsUnknown(sheet, strange)])
  const filled = rows.slice(heading + 1).filter(([, cells]) => places.some(([, place]) => (cells[place] ?? '') !== ''))
  if (filled.length > form.mostRows) throw new Refused([workbookRefused({ code: 'TOO_MANY_ROWS', sheet }, form.mostRows)])

  const faults: FaultyCell[] = []
  const good: { row: number; value: Row }[] = []
  for (const [row, cells] of filled) {
    const read = form.row.safeParse(Object.fromEntries(places.map(([key, place]) => [key, cells[place] ?? ''])))
    if (read.success) good.push({ row, value: read.data })
    else {
      for (const { path, message } of read.error.issues) {
        const column = names.find(([key]) => key === path[0])?.[1][0] ?? ''
        const [messageZh = '', messageEn = ''] = message.includes(' · ') ? message.split(' · ') : ['内容不符合要求。', message]
        faults.push({ sheet, row, column, code: 'FAULTY_CELL', messageZh, messageEn })
      }
    }
  }
  return { sheet, rows: good, faults }
}

const told: Readonly<Record<WorkbookFault['code'], readonly [zh: string, en: string]>> = {
  NOT_A_WORKBOOK: ['这不是 Excel 工作簿（.xlsx）。', 'This is not an Excel workbook (.xlsx).'],
  WORKBOOK_BROKEN: ['工作簿已损坏，或其内容与声明不符。', 'The workbook is broken, or not what its headers say.'],
  WORKBOOK_TOO_LARGE: ['工作簿解压后超过 64 MB。', 'Unpacked, the workbook has more than 64 MB.'],
  TOO_MANY_PARTS: [`工作簿的部件超过 ${workbookLimits.parts} 个。`, `The workbook has more than ${workbookLimits.parts} parts.`],
  PACKED_TOO_TIGHTLY: ['工作簿压缩比异常。', 'The workbook is packed like no honest one.'],
  TOO_MANY_ROWS: ['工作表行数过多', 'The sheet has too many rows'],
  TOO_MANY_CELLS: ['工作表单元格或列过多。', 'The sheet has too many cells or columns.'],
  FORMULA: ['工作表含有公式，请粘贴为数值后再上传。', 'The sheet holds a formula; paste it as a value and send it again.'],
  ENTITIES: ['工作簿含有不允许的 XML 声明。', 'The workbook holds XML declarations that are not allowed.'],
  MACROS: ['工作簿含有宏或二进制部件。', 'The workbook holds macros or binary parts.'],
  TOO_SLOW: ['工作簿读取超时。', 'The workbook takes too long to read.'],
}

function workbookRefused({ code, sheet, cell }: WorkbookFault, most: number = workbookLimits.rows): Refusal {
  const [zh, en] = told[code]
  const limit = code === 'TOO_MANY_ROWS' ? [`（至多 ${most} 行）。`, ` (at most ${most}).`] : ['', '']
  const at = cell ? [`（${cell}）`, ` (${cell})`] : ['', '']
  return refusalOf(WorkbookRefused, {
    code,
    messageZh: zh + limit[0] + at[0],
    messageEn: en + limit[1] + at[1],
    sheet: sheet ?? null,
    cell: cell ?? null,
  })
}

/** Headings that no column has, and those that stand twice. */
function strangers(cells: readonly (string | null)[], names: readonly (readonly [string, readonly string[]])[]): string[] {
  const columns = cells.map(cell => names.findIndex(([, called]) => called.includes(cell ?? '')))
  return cells.flatMap((cell, index) => (cell && (columns[index]! < 0 || columns.indexOf(columns[index]!) !== index) ? [cell] : []))
}

function columnsUnknown(sheet: string, strange: readonly string[]): Refusal {
  return refusalOf(WorkbookRefused, {
    code: 'COLUMNS_UNKNOWN',
    messageZh: `工作表“${sheet}”有不认识或重复的列：${strange.join('、')}。`,
    messageEn: `Columns of the sheet "${sheet}" are unknown or stand twice: ${strange.join(', ')}.`,
    sheet,
    cell: null,
  })
}

function columnsMissing(
  sheet: string,
  names: readonly (readonly [string, readonly string[]])[],
  rows: readonly (readonly (string | null)[])[],
): Refusal {
  const cells = new Set(rows.flat())
  const missing = names.filter(([, called]) => !called.some(name => cells.has(name))).map(([, called]) => called[0]!)
  return refusalOf(WorkbookRefused, {
    code: 'COLUMNS_MISSING',
    messageZh: `工作表“${sheet}”缺少列：${missing.join('、')}。`,
    messageEn: `Columns are missing in the sheet "${sheet}": ${missing.join(', ')}.`,
    sheet,
    cell: null,
  })
}
