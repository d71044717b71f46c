/** A file of comma-separated values as a table: its columns are known by name, its rows by the number a spreadsheet gives them. */

import { readCsv } from './csv.ts'

/** What a table must look like. */
export interface CsvTableForm<Column extends string> {
  /** What each column may be called in the first row; the first name is the one people are told. */
  readonly columns: Readonly<Record<Column, readonly string[]>>
  readonly required: readonly Column[]
  readonly mostRows: number
}

/** One row as written: cells without surrounding space, empty where the column is missing. */
export interface CsvRow<Column extends string> {
  /** As a spreadsheet counts: the column names are row 1. */
  readonly row: number
  readonly cells: Readonly<Record<Column, string>>
}

export interface CsvTable<Column extends string> {
  readonly rows: readonly CsvRow<Column>[]
  /** What each column is called in this file. */
  readonly called: Readonly<Record<Column, string>>
}

/** Why a file as a whole cannot be read. */
export type CsvFault =
  | { readonly code: 'CSV_BROKEN'; readonly row: number }
  | { readonly code: 'COLUMNS_MISSING' | 'COLUMNS_UNKNOWN' | 'COLUMNS_TWICE'; readonly columns: readonly string[] }
  | { readonly code: 'ROW_LENGTH'; readonly row: number; readonly cells: number; readonly expected: number }
  | { readonly code: 'NO_ROWS' }
  | { readonly code: 'TOO_MANY_ROWS'; readonly rows: number; readonly most: number }

/** The rows of a file; or what keeps it from being read. Empty rows are passed over. */
export function readCsvTable<Column extends string>(
  csv: string,
  form: CsvTableForm<Column>,
): CsvTable<Column> | { readonly fault: CsvFault } {
  const reading = readCsv(csv)
  if ('brokenRow' in reading) return { fault: { code: 'CSV_BROKEN', row: reading.brokenRow } }
  const [heading = [], ...lines] = reading.rows.map(cells => cells.map(cell => cell.trim()))
  const columns = heading.map(name => columnCalled(form, name))
  const fault = headingFault(form, heading, columns)
  if (fault) return { fault }
  const filled = lines.map((cells, index) => ({ row: index + 2, cells })).filter(({ cells }) => cells.some(cell => cell !== ''))
  const uneven = filled.find(({ cells }) => cells.length !== heading.length)
  if (uneven) return { fault: { code: 'ROW_LENGTH', row: uneven.row, cells: uneven.cells.length, expected: heading.length } }
  if (filled.length === 0) return { fault: { code: 'NO_ROWS' } }
  if (filled.length > form.mostRows) return { fault: { code: 'TOO_MANY_ROWS', rows: filled.length, most: form.mostRows } }
  const place = (column: Column) => columns.indexOf(column)
  return {
    rows: filled.map(({ row, cells }) => ({ row, cells: eachColumn(form, column => cells[place(column)] ?? '') })),
    called: eachColumn(form, column => heading[place(column)] ?? form.columns[column][0]!),
  }
}

function headingFault<Column extends string>(
  { columns: known, required }: CsvTableForm<Column>,
  heading: readonly string[],
  columns: readonly (Column | undefined)[],
): CsvFault | undefined {
  // By their letters: a file without a heading has somebody's personal data there.
  const unknown = heading.flatMap((_, index) => (columns[index] === undefined ? [letterOf(index)] : []))
  if (unknown.length > 0) return { code: 'COLUMNS_UNKNOWN', columns: unknown }
  const twice = heading.filter((_, index) => columns.indexOf(columns[index]) !== index)
  if (twice.length > 0) return { code: 'COLUMNS_TWICE', columns: twice }
  const missing = required.filter(column => !columns.includes(column)).map(column => known[column][0]!)
  return missing.length > 0 ? { code: 'COLUMNS_MISSING', columns: missing } : undefined
}

function columnCalled<Column extends string>({ columns }: CsvTableForm<Column>, name: string): Column | undefined {
  const names = Object.entries(columns) as [Column, readonly string[]][]
  return names.find(([, called]) => called.includes(name) || called.includes(name.toLowerCase()))?.[0]
}

/** The letter by which spreadsheets call a column: A to Z, then AA and on. */
function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter
}

function eachColumn<Column extends string, Value>(form: CsvTableForm<Column>, value: (column: Column) => Value): Record<Column, Value> {
  const columns = Object.keys(form.columns) as Column[]
  return Object.fromEntries(columns.map(column => [column, value(column)])) as Record<Column, Value>
}
