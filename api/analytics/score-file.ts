/** A score sheet: one row per contestant, one column per judge. Pure. */

import { z } from 'zod'
import type { FaultyCell } from '../../schema/base/import-report.ts'
import { type Fault, fault, missing, twiceInFile } from '../documents/cell-fault.ts'
import type { CsvTable, CsvTableForm } from '../documents/csv-table.ts'
import type { SheetForm, SheetReading } from '../documents/read-sheet.ts'

/** A judge as the contact sheet has them: seat from 1, and name. */
export interface Judge {
  readonly seat: number
  readonly name: string
}

/** A contestant as the list has them: by its row. */
export interface Listed {
  readonly number: number
  readonly name: string
}

export interface GivenScore {
  readonly seat: number
  readonly contestant: number
  /** Points in thousandths. */
  readonly thousandths: number
}

export type ScoreTable = CsvTable<string>

const CONTESTANT = 'contestant'
const MOST_ROWS = 5_000
const keyOf = (seat: number) => `seat${seat}`

/** What the columns may be called: judges by seat, or by name where one judge alone has it. Judges who did not score have none. */
export function scoreForm(judges: readonly Judge[]): CsvTableForm<string> & SheetForm<Record<string, string>> {
  const named = (name: string) => (judges.filter(judge => judge.name === name).length === 1 ? [name] : [])
  const columns = Object.fromEntries([
    [CONTESTANT, ['选手', '编号', '姓名', 'contestant', 'number', 'name']],
    ...judges.map(({ seat, name }) => [keyOf(seat), [`评委${seat}`, `裁判${seat}`, `judge${seat}`, String(seat), ...named(name)]]),
  ]) as Record<string, readonly string[]>
  const optional = judges.map(({ seat }) => keyOf(seat))
  return { columns, required: [CONTESTANT], optional, row: z.record(z.string(), z.string()), mostRows: MOST_ROWS }
}

/** A sheet that was read, as the table of a file. */
export function tableOf({ rows }: SheetReading<Record<string, string>>, { columns }: CsvTableForm<string>): ScoreTable {
  const called = Object.fromEntries(Object.entries(columns).map(([key, names]) => [key, names[0]!]))
  return { rows: rows.map(({ row, value }) => ({ row, cells: value })), called }
}

const unknown = fault('CONTESTANT_UNKNOWN', '参赛名单中没有该选手。', 'The list of contestants has nobody of this number or name.')
const ambiguous = fault(
  'NAME_AMBIGUOUS',
  '名单中有同名选手，请填名单行号。',
  'Several contestants have this name; give the row of the list.',
)
const notAScore = fault('NOT_A_SCORE', '分数应为 0–100，至多三位小数。', 'A score is a number from 0 to 100 with at most three decimals.')

/** The score that a cell says, in thousandths of a point. */
export function scoreOf(cell: string): number | undefined {
  const [, whole, decimals = ''] = /^(\d{1,3})(?:\.(\d{1,3}))?$/.exec(cell.normalize('NFKC')) ?? []
  if (whole === undefined) return undefined
  const thousandths = Number(whole) * 1000 + Number(decimals.padEnd(3, '0'))
  return thousandths <= 100_000 ? thousandths : undefined
}

/** Checks every row; names each faulty cell by row and column. A judge without a single score has no part in the sheet. */
export function checkScores(
  { rows, called }: ScoreTable,
  judges: readonly Judge[],
  contestants: readonly Listed[],
): { readonly good: readonly (readonly GivenScore[])[]; readonly seats: readonly number[]; readonly faults: readonly FaultyCell[] } {
  const seats = judges.map(({ seat }) => seat).filter(seat => rows.some(({ cells }) => (cells[keyOf(seat)] ?? '') !== ''))
  const faults: FaultyCell[] = []
  const good: GivenScore[][] = []
  const seen = new Map<number, number>()
  for (const { row, cells } of rows) {
    const before = faults.length
    const blame = (column: string, what: Fault) => void faults.push({ ...what, row, column: called[column]! })
    const found = contestantOf(cells[CONTESTANT]!, contestants)
    const contestant = 'number' in found ? found.number : 0
    if ('code' in found) blame(CONTESTANT, found)
    else if (seen.has(contestant)) blame(CONTESTANT, twiceInFile(seen.get(contestant)!))
    else seen.set(contestant, row)
    const scores: GivenScore[] = []
    for (const seat of seats) {
      const cell = cells[keyOf(seat)]!
      const thousandths = scoreOf(cell)
      if (thousandths === undefined) blame(keyOf(seat), cell === '' ? missing : notAScore)
      else scores.push({ seat, contestant, thousandths })
    }
    if (faults.length === before) good.push(scores)
  }
  return { good, seats, faults }
}

function contestantOf(cell: string, contestants: readonly Listed[]): Listed | Fault {
  const text = cell.normalize('NFKC')
  if (text === '') return missing
  const found = contestants.filter(({ number, name }) => (/^\d+$/.test(text) ? number === Number(text) : name === text))
  return found.length > 1 ? ambiguous : (found[0] ?? unknown)
}
