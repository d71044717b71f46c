import { Client } from 'pg'
import type { RoleConnections } from '../../api/postgres/connection.ts'

/** All that is stored: rows of each table, and a sum of their hashes. */
export type Stock = ReadonlyMap<string, { readonly rows: number; readonly hash: string | null }>

/** Counts beside the acts, committed apart on purpose, and calendars, which no act of these tests writes. */
const apart = ['sign_in_attempt', 'batch_progress', 'calendar_day', 'calendar_year']
/** Totals and counters: how many rows they have depends on what was counted before. */
const totals = ['public."roster_count"', 'public."certificate_counter"']

/** Looks at everything that is stored, past row-level security. */
export class StockTaker {
  readonly #client: Client
  readonly #everything: string

  private constructor(client: Client, everything: string) {
    this.#client = client
    this.#everything = everything
  }

  static async open({ owner }: RoleConnections): Promise<StockTaker> {
    const client = new Client(owner)
    await client.connect()
    const { rows } = await client.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
    )
    const tables = rows.map(({ name }) => name).filter(name => !apart.includes(name))
    const everything = [...tables.map(name => `public."${name}"`), 'graphile_worker._private_jobs']
      .map(name => `select '${name}' as name, count(*)::int as rows, sum(hashtextextended(t::text, 0))::text as hash from ${name} as t`)
      .join(' union all ')
    return new StockTaker(client, everything)
  }

  async take(): Promise<Stock> {
    const { rows } = await this.#client.query({ name: 'stock', text: this.#everything })
    return new Map(rows.map(({ name, ...rest }) => [name, rest]))
  }

  close(): Promise<void> {
    return this.#client.end()
  }
}

/** What differs: how many rows more each table has that is not what it was. */
export const changes = (before: Stock, now: Stock): Record<string, number> =>
  Object.fromEntries(
    [...now]
      .filter(([name, { hash }]) => hash !== before.get(name)!.hash)
      .map(([name, { rows }]) => [name, totals.includes(name) ? 0 : rows - before.get(name)!.rows]),
  )
