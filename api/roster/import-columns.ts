/** The columns of a roster file, and how a file's rows are found by them. */

import { readCsv } from './csv.ts'

/** Column names, Chinese and English; either may stand in the first row. */
export const IMPORT_COLUMNS = {
  name: ['姓名', 'name'],
  idNumber: ['身份证号', 'id_number'],
  phone: ['手机号', 'phone'],
  email: ['电子邮箱', 'email'],
  residence: ['户籍区划代码', 'residence'],
  employmentKind: ['从业方式', 'employment_kind'],
  employer: ['单位统一社会信用代码', 'employer'],
  post: ['职务', 'post'],
  politicalStatus: ['政治面貌', 'political_status'],
  education: ['学历', 'education'],
  heritageBearer: ['非遗传承人', 'heritage_bearer'],
  occupation: ['主要职业编码', 'occupation'],
  occupationName: ['主要职业名称', 'occupation_name'],
  trade: ['工种', 'trade'],
  otherOccupations: ['其他职业编码', 'other_occupations'],
  titleGrade: ['职称等级', 'title_grade'],
  titleName: ['职称名称', 'title_name'],
  titleGrantedOn: ['职称取得日期', 'title_granted_on'],
  skillLevel: ['职业技能等级', 'skill_level'],
  skillGrantedOn: ['技能等级取得日期', 'skill_granted_on'],
  termStartsOn: ['起聘日期', 'term_starts_on'],
  certificateNumber: ['聘书编号', 'certificate_number'],
} as const

export type ImportColumn = keyof typeof IMPORT_COLUMNS

const REQUIRED: readonly ImportColumn[] = ['name', 'idNumber', 'phone', 'residence', 'employmentKind', 'occupation']

/** Most people of one file: what a request's body holds. */
export const MOST_ROWS = 1_000

/** One person of a file as written: cells without surrounding space, empty where the column is missing. */
export interface ImportRow {
  /** As a spreadsheet counts: the column names are row 1. */
  readonly row: number
  readonly cells: Readonly<Record<ImportColumn, string>>
}

/** Why a file as a whole cannot be read. */
export type FileFault =
  | { readonly code: 'CSV_BROKEN'; readonly row: number }
  | { readonly code: 'COLUMNS_MISSING' | 'COLUMNS_UNKNOWN' | 'COLUMNS_TWICE'; readonly columns: readonly string[] }
  | { readonly code: 'ROW_LENGTH'; readonly row: number; readonly cells: number; readonly expected: number }
  | { readonly code: 'NO_ROWS' | 'TOO_MANY_ROWS'; readonly rows: number }

export interface ImportFile {
  readonly rows: readonly ImportRow[]
  /** What each column is called in this file. */
  readonly called: Readonly<Record<ImportColumn, string>>
}

/** The people of a file; or what keeps it from being read. Empty rows are passed over. */
export function readImportFile(csv: string): ImportFile | { readonly fault: FileFault } {
  const reading = readCsv(csv)
  if ('brokenRow' in reading) return { fault: { code: 'CSV_BROKEN', row: reading.brokenRow } }
  const [heading = [], ...lines] = reading.rows.map(cells => cells.map(cell => cell.trim()))
  const columns = heading.map(columnCalled)
  const fault = headingFault(heading, columns)
  if (fault) return { fault }
  const filled = lines.map((cells, index) => ({ row: index + 2, cells })).filter(({ cells }) => cells.some(cell => cell !== ''))
  const uneven = filled.find(({ cells }) => cells.length !== heading.length)
  if (uneven) return { fault: { code: 'ROW_LENGTH', row: uneven.row, cells: uneven.cells.length, expected: heading.length } }
  if (filled.length === 0) return { fault: { code: 'NO_ROWS', rows: 0 } }
  if (filled.length > MOST_ROWS) return { fault: { code: 'TOO_MANY_ROWS', rows: filled.length } }
  const place = (column: ImportColumn) => columns.indexOf(column)
  return {
    rows: filled.map(({ row, cells }) => ({ row, cells: eachColumn(column => cells[place(column)] ?? '') })),
    called: eachColumn(column => heading[place(column)] ?? IMPORT_COLUMNS[column][0]),
  }
}

function headingFault(heading: readonly string[], columns: readonly (ImportColumn | undefined)[]): FileFault | undefined {
  // By their letters: a file without a heading has somebody's personal data there.
  const unknown = heading.flatMap((_, index) => (columns[index] === undefined ? [letterOf(index)] : []))
  if (unknown.length > 0) return { code: 'COLUMNS_UNKNOWN', columns: unknown }
  const twice = heading.filter((_, index) => columns.indexOf(columns[index]) !== index)
  if (twice.length > 0) return { code: 'COLUMNS_TWICE', columns: twice }
  const missing = REQUIRED.filter(column => !columns.includes(column)).map(column => IMPORT_COLUMNS[column][0])
  return missing.length > 0 ? { code: 'COLUMNS_MISSING', columns: missing } : undefined
}

function columnCalled(name: string): ImportColumn | undefined {
  const names = Object.entries(IMPORT_COLUMNS) as [ImportColumn, readonly string[]][]
  return names.find(([, called]) => called.includes(name) || called.includes(name.toLowerCase()))?.[0]
}

/** The letter by which spreadsheets call a column: A to Z, then AA and on. */
function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter
}

function eachColumn<Value>(value: (column: ImportColumn) => Value): Record<ImportColumn, Value> {
  const columns = Object.keys(IMPORT_COLUMNS) as ImportColumn[]
  return Object.fromEntries(columns.map(column => [column, value(column)])) as Record<ImportColumn, Value>
}
