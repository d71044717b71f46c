import type { Done } from '../../schema/base/payload.ts'
import type { ImportTradesInput, ImportTradesPayload } from '../../schema/catalogue/import-trades.ts'
import type { Act } from '../context.ts'
import { noneOf, readable } from '../documents/csv-refusals.ts'
import { demand } from '../refusal.ts'
import { findClassification } from './find-classification.ts'
import { mayImportTrades } from './permissions.ts'
import { type CheckedTrades, checkTrades, readTradesFile } from './trades-file.ts'

/**
 * Brings in trades from a CSV file: names every faulty cell, and writes what the mode allows in one transaction. A trade that is registered
 * already stays as it is. Refuses whoever keeps no roster, files it cannot read, and, where all rows are wanted, files with a faulty row.
 */
export async function importTrades(act: Act, { csv, mode }: ImportTradesInput): Promise<Done<ImportTradesPayload>> {
  demand(mayImportTrades(act.viewer))
  const file = readable(readTradesFile(csv))
  const checked = checkTrades(file, await findClassification(act.em))
  if (mode === 'ALL_ROWS') demand(noneOf(checked.faults))
  const written = mode === 'DRY_RUN' ? 0 : await write(act, checked)
  return { report: { mode, rows: file.rows.length, good: checked.good.length, faults: checked.faults, written } }
}

async function write(act: Act, { good }: CheckedTrades): Promise<number> {
  const rows = await act.em.execute<{ id: number }[]>(
    `insert into trade (occupation_id, name) select occupation, name from jsonb_to_recordset(?::jsonb) as trade (occupation int, name text)
     on conflict (occupation_id, name) do nothing returning id`,
    [JSON.stringify(good)],
  )
  act.record({ verb: 'trades.imported', office: undefined, details: { written: rows.length } })
  return rows.length
}
