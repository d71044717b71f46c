import { type BatchMode, BatchResult } from '../../../schema/admission/decide-application.ts'
import { SomeRefused } from '../../../schema/admission/refusals.ts'
import { demand, type Refusal, refusalOf } from '../../refusal.ts'

/** A row of a batch by its global id: what it names, and what speaks against it. */
export interface BatchRow<Row> {
  readonly id: string
  readonly row: Row | undefined
  readonly refusal: Refusal | undefined
}

/** What a batch answers of its rows, and the rows that may go on. */
export interface SettledBatch<Row> {
  readonly good: readonly Row[]
  readonly done: number
  readonly refused: number
  readonly results: readonly BatchResult[]
}

/**
 * Splits a batch into what can be done and what cannot. All or nothing: refuses when a single row cannot, naming up to a hundred of them.
 */
export function settleBatch<Row>(rows: readonly BatchRow<Row>[], mode: BatchMode): SettledBatch<Row> {
  const results = rows.map(({ id, refusal }) =>
    Object.assign(new BatchResult(), { applicationId: id, done: refusal === undefined, userErrors: refusal ? [refusal] : [] }),
  )
  const wrong = results.filter(({ done }) => !done)
  demand(mode === 'ALL_OR_NOTHING' && wrong.length > 0 ? someRefused(wrong) : undefined)
  const good = rows.flatMap(({ row, refusal }) => (refusal === undefined && row !== undefined ? [row] : []))
  return { good, done: good.length, refused: wrong.length, results }
}

const someRefused = (wrong: readonly BatchResult[]) =>
  refusalOf(SomeRefused, {
    code: 'SOME_REFUSED',
    messageZh: `有 ${wrong.length} 件不能办理，全部未办。`,
    messageEn: `${wrong.length} of the applications cannot be decided so; none was.`,
    path: ['applicationIds'],
    refused: wrong.length,
    results: wrong.slice(0, 100),
  })
