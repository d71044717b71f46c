/** A file of trades (工种): which occupation each belongs to. Pure: the act looks the classification up beforehand. */

import type { FaultyCell } from '../../schema/base/import-report.ts'
import { type Fault, fault, missing, twiceInFile } from '../documents/cell-fault.ts'
import { type CsvFault, type CsvTable, readCsvTable } from '../documents/csv-table.ts'
import { type Classification, isOccupation, occupationOf } from './occupation-code.ts'

const columns = {
  occupation: ['职业编码', 'occupation'],
  occupationName: ['职业名称', 'occupation_name'],
  trade: ['工种', 'trade'],
} as const
type TradeColumn = keyof typeof columns
export type TradesFile = CsvTable<TradeColumn>

/** The rows of a file of trades; or what keeps it from being read. */
export function readTradesFile(csv: string): TradesFile | { readonly fault: CsvFault } {
  return readCsvTable<TradeColumn>(csv, { columns, required: ['occupation', 'trade'], mostRows: 3_000 })
}

/** Longest name of a trade, in characters; the longest of the national occupational standards has 22. */
const longest = 40
const tooLong = fault('TOO_LONG', `工种名称至多 ${longest} 个字。`, `The name of a trade has at most ${longest} characters.`)

export interface CheckedTrades {
  readonly good: readonly { readonly occupation: number; readonly name: string }[]
  readonly faults: readonly FaultyCell[]
}

/** Checks every row: the occupation exists in the edition in use, the name is there, no row says what an earlier one said. */
export function checkTrades({ rows, called }: TradesFile, classification: Classification): CheckedTrades {
  const good: { occupation: number; name: string }[] = []
  const faults: FaultyCell[] = []
  const seen = new Map<string, number>()
  for (const { row, cells } of rows) {
    const before = faults.length
    const blame = (column: TradeColumn, what: Fault) => faults.push({ ...what, row, column: called[column] })
    const occupation = occupationOf(cells.occupation, cells.occupationName, classification)
    if (!isOccupation(occupation)) blame('occupation', occupation)
    const name = cells.trade.normalize('NFKC')
    if (name === '') blame('trade', missing)
    else if ([...name].length > longest) blame('trade', tooLong)
    const key = `${cells.occupation} ${name}`
    const same = seen.get(key)
    if (same !== undefined) blame('trade', twiceInFile(same))
    else seen.set(key, row)
    if (faults.length === before && isOccupation(occupation)) good.push({ occupation: occupation.id, name })
  }
  return { good, faults }
}
