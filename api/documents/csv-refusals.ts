import { type FaultyCell, FaultyRows } from '../../schema/base/import-report.ts'
import { InvalidInput } from '../../schema/base/refusals.ts'
import { type Refusal, Refused, refusalOf } from '../refusal.ts'
import type { CsvFault, CsvTable } from './csv-table.ts'

/** The table of a file that could be read; refuses the others, saying where they break off. */
export function readable<Column extends string>(file: CsvTable<Column> | { readonly fault: CsvFault }): CsvTable<Column> {
  if (!('fault' in file)) return file
  const [messageZh, messageEn] = told(file.fault)
  throw new Refused([refusalOf(InvalidInput, { code: file.fault.code, messageZh, messageEn, path: ['csv'] })])
}

/** Refuses a file with faulty rows where all rows are wanted. */
export function noneOf(faults: readonly FaultyCell[]): Refusal | undefined {
  if (faults.length === 0) return undefined
  return refusalOf(FaultyRows, {
    code: 'FAULTY_ROWS',
    messageZh: `文件有 ${faults.length} 处不合格，未写入任何数据。`,
    messageEn: `The file has ${faults.length} faulty cells; nothing was written.`,
    path: ['csv'],
    faults,
  })
}

function told(fault: CsvFault): readonly [zh: string, en: string] {
  switch (fault.code) {
    case 'CSV_BROKEN':
      return [`第 ${fault.row} 行附近的引号不成对。`, `A quotation mark near row ${fault.row} is not closed.`]
    case 'ROW_LENGTH':
      return [
        `第 ${fault.row} 行有 ${fault.cells} 格，应为 ${fault.expected} 格。`,
        `Row ${fault.row} has ${fault.cells} cells instead of ${fault.expected}.`,
      ]
    case 'NO_ROWS':
      return ['文件中没有数据行。', 'The file has no rows.']
    case 'TOO_MANY_ROWS':
      return [
        `文件有 ${fault.rows} 行，每次至多 ${fault.most} 行，请分次导入。`,
        `The file has ${fault.rows} rows; at most ${fault.most} at a time.`,
      ]
    case 'COLUMNS_MISSING':
      return [`缺少列：${fault.columns.join('、')}。`, `Columns are missing: ${fault.columns.join(', ')}.`]
    case 'COLUMNS_UNKNOWN':
      return [
        `首行应为列名；这些列的列名不认识：${fault.columns.join('、')}。`,
        `The first row holds the column names; those of these columns are unknown: ${fault.columns.join(', ')}.`,
      ]
    case 'COLUMNS_TWICE':
      return [`重复的列：${fault.columns.join('、')}。`, `Columns stand twice: ${fault.columns.join(', ')}.`]
  }
}
