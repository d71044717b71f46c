import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Client, escapeIdentifier } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

/** What a column takes: days as `YYYY-MM-DD`, moments in ISO 8601, `bytea` as bytes, `text[]` as a list. */
export type Value = string | number | boolean | null | Uint8Array | readonly string[]

interface Sheet {
  readonly columns: readonly string[]
  lines: string[]
}

/** The rows of one table in the text format of COPY: what a thread can hand over. */
export interface PackedSheet {
  readonly table: string
  readonly columns: readonly string[]
  readonly text: Uint8Array<ArrayBuffer>
}

/** Rows on their way into the database, gathered per table and sent by COPY: no statement per row, no entity. */
export class Rows {
  readonly #sheets = new Map<string, Sheet>()

  /** Adds one row. Every row of a table names the same columns; a RangeError otherwise. */
  put(table: string, row: Readonly<Record<string, Value>>): void {
    let sheet = this.#sheets.get(table)
    if (sheet === undefined) {
      sheet = { columns: Object.keys(row), lines: [] }
      this.#sheets.set(table, sheet)
    }
    let line = ''
    let count = 0
    for (const column in row) {
      if (sheet.columns[count] !== column) throw new RangeError(`${table} has no column ${column} in place ${count}`)
      line += count++ === 0 ? textOf(row[column]!) : `\t${textOf(row[column]!)}`
    }
    if (count !== sheet.columns.length) throw new RangeError(`a row of ${table} has ${count} of ${sheet.columns.length} columns`)
    sheet.lines.push(`${line}\n`)
  }

  /** The tables that rows were added to, in that order. */
  tables(): string[] {
    return [...this.#sheets.keys()]
  }

  /** What was gathered, table by table. */
  packed(): PackedSheet[] {
    const encoder = new TextEncoder()
    return [...this.#sheets].map(([table, { columns, lines }]) => ({ table, columns, text: encoder.encode(lines.join('')) }))
  }

  /** Sends what was gathered, table by table, and starts anew. */
  async send(client: Client): Promise<void> {
    for (const [table, { columns, lines }] of this.#sheets) {
      if (lines.length > 0) await copy(client, table, columns, chunks(lines))
    }
    this.#sheets.clear()
  }
}

/** Sends what another thread packed. */
export async function sendPacked(client: Client, sheets: readonly PackedSheet[]): Promise<void> {
  for (const { table, columns, text } of sheets) await copy(client, table, columns, [Buffer.from(text.buffer)])
}

async function copy(client: Client, table: string, columns: readonly string[], text: Iterable<Buffer>): Promise<void> {
  const target = client.query(copyFrom(`copy ${escapeIdentifier(table)} (${columns.map(escapeIdentifier).join(', ')}) from stdin`))
  await pipeline(Readable.from(text), target)
}

function* chunks(lines: readonly string[]): Generator<Buffer> {
  const size = 500
  for (let start = 0; start < lines.length; start += size) yield Buffer.from(lines.slice(start, start + size).join(''))
}

const SPECIAL = /[\\\t\n\r]/
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** A value in the text format of COPY. */
function textOf(value: Value): string {
  if (typeof value === 'string') return SPECIAL.test(value) ? value.replace(/[\\\t\n\r]/g, character => ESCAPES[character]!) : value
  if (typeof value === 'number') return String(value)
  if (value === null) return '\\N'
  if (typeof value === 'boolean') return value ? 't' : 'f'
  if (value instanceof Uint8Array) return `\\\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}`
  return textOf(`{${value.map(item => `"${item.replace(/["\\]/g, '\\$&')}"`).join(',')}}`)
}
