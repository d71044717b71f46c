import type { FaultyCell } from '../../schema/base/import-report.ts'

/** What is wrong with a cell, before it has a place: in both languages, and never a personal number. */
export type Fault = Omit<FaultyCell, 'row' | 'column'>

export const fault = (code: string, messageZh: string, messageEn: string): Fault => ({ code, messageZh, messageEn })

export const missing = fault('MISSING', '必填。', 'This cell must be filled in.')

/** An earlier row says the same. */
export function twiceInFile(row: number): Fault {
  return fault('TWICE_IN_FILE', `与第 ${row} 行重复。`, `Row ${row} says the same.`)
}
