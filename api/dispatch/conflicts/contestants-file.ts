/** A file of contestants: who competes or is assessed, for which unit, led by which coach. Pure. */

import { z } from 'zod'
import type { FaultyCell } from '../../../schema/base/import-report.ts'
import { type Fault, fault, missing, twiceInFile } from '../../documents/cell-fault.ts'
import { type CsvFault, type CsvTable, readCsvTable } from '../../documents/csv-table.ts'
import type { SheetForm, SheetReading } from '../../documents/read-sheet.ts'

const columns = {
  name: ['姓名', 'name'],
  unit: ['单位', '参赛单位', 'unit'],
  coach: ['教练', '指导教师', 'coach'],
  coachUnit: ['教练单位', 'coach_unit'],
} as const
type ContestantColumn = keyof typeof columns
export type ContestantsFile = CsvTable<ContestantColumn>

const MOST_ROWS = 5_000

/** The same as a sheet of a workbook; cells are checked with those of a CSV file. */
export const contestantsSheet: SheetForm<Record<ContestantColumn, string>> = {
  columns,
  row: z.object({ name: z.string(), unit: z.string(), coach: z.string(), coachUnit: z.string() }),
  mostRows: MOST_ROWS,
}

/** A sheet that was read, as the table of a file. */
export function tableOf({ rows }: SheetReading<Record<ContestantColumn, string>>): ContestantsFile {
  const called = { name: columns.name[0], unit: columns.unit[0], coach: columns.coach[0], coachUnit: columns.coachUnit[0] }
  return { rows: rows.map(({ row, value }) => ({ row, cells: value })), called }
}

/** The rows of a file of contestants; or what keeps it from being read. */
export function readContestantsFile(csv: string): ContestantsFile | { readonly fault: CsvFault } {
  return readCsvTable<ContestantColumn>(csv, { columns, required: ['name', 'unit'], mostRows: MOST_ROWS })
}

/** One contestant as the file says; units by name or unified social credit code. */
export interface ListedContestant {
  readonly number: number
  readonly name: string
  readonly unit: string
  readonly coach: string | null
  readonly coachUnit: string | null
}

const longest = { name: 50, unit: 120 }
const tooLong = (most: number) => fault('TOO_LONG', `至多 ${most} 个字。`, `At most ${most} characters.`)
const noCoach = fault('COACH_MISSING', '填写了教练单位，未填教练。', 'A coach’s unit is given, but no coach.')

/** Checks every row; names each faulty cell by row and column. */
export function checkContestants({ rows, called }: ContestantsFile): {
  readonly good: readonly ListedContestant[]
  readonly faults: readonly FaultyCell[]
} {
  const good: ListedContestant[] = []
  const faults: FaultyCell[] = []
  const seen = new Map<string, number>()
  for (const { row, cells } of rows) {
    const before = faults.length
    const blame = (column: ContestantColumn, what: Fault) => faults.push({ ...what, row, column: called[column] })
    const text = (column: ContestantColumn, most: number, demanded: boolean) => {
      const value = cells[column].normalize('NFKC')
      if (value === '' && demanded) blame(column, missing)
      if ([...value].length > most) blame(column, tooLong(most))
      return value
    }
    const [name, unit] = [text('name', longest.name, true), text('unit', longest.unit, true)]
    const [coach, coachUnit] = [text('coach', longest.name, false), text('coachUnit', longest.unit, false)]
    if (coach === '' && coachUnit !== '') blame('coach', noCoach)
    const same = seen.get(`${name}\n${unit}`)
    if (same !== undefined) blame('name', twiceInFile(same))
    else seen.set(`${name}\n${unit}`, row)
    if (faults.length === before) good.push({ number: row, name, unit, coach: coach || null, coachUnit: coachUnit || null })
  }
  return { good, faults }
}
