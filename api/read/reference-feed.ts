import { Client, type ClientConfig } from 'pg'
import { type References, referenceChannel } from './references.ts'

/** Milliseconds between attempts to hear the database again. */
const patience = 1_000

/**
 * Hears from the database when a table that is kept changes, on a line of its own (a direct one: a transaction pooler delivers nothing).
 * While the line is lost nothing is kept from one request to the next.
 */
export class ReferenceFeed {
  readonly #database: ClientConfig
  readonly #references: References
  #client: Client | undefined
  #retry: NodeJS.Timeout | undefined
  #closed = false

  constructor(database: ClientConfig, references: References) {
    this.#database = database
    this.#references = references
  }

  /** Resolves once the line stands. Throws when it cannot be opened the first time. */
  async open(): Promise<void> {
    const client = new Client({ ...this.#database, application_name: 'jiangku reference feed' })
    const lost = () => this.#lost(client)
    client.on('error', lost).on('end', lost)
    client.on('notification', ({ payload }) => this.#references.drop(payload))
    await client.connect()
    await client.query(`listen ${referenceChannel}`)
    this.#client = client
    // What changed before the line stood was not heard.
    this.#references.drop()
    this.#references.heard = true
  }

  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#retry)
    await this.#client?.end().catch(() => undefined)
  }

  #lost(client: Client): void {
    if (this.#closed || client !== this.#client) return
    this.#client = undefined
    this.#references.heard = false
    this.#again()
  }

  #again(): void {
    this.#retry = setTimeout(() => void this.open().catch(() => this.#closed || this.#again()), patience).unref()
  }
}
