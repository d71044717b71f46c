import type { Client } from 'pg'

const BATCH = 1_000

/** All rows of a table by id, a thousand at a time, so that memory stays bounded. Columns and table are code, never input. */
export async function* rowsInBatches<Row extends { readonly id: number }>(
  client: Client,
  columns: string,
  table: string,
): AsyncGenerator<Row> {
  for (let after = 0; ; ) {
    const { rows } = await client.query<Row>(`select ${columns} from ${table} where id > $1 order by id limit ${BATCH}`, [after])
    yield* rows
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.id
  }
}
