import { Client, type ClientConfig } from 'pg'

/** Milliseconds between attempts to hear the database again. */
const patience = 1_000

/** What is told over a line. */
export interface Hearing {
  readonly heard: (payload: string | undefined) => void
  /** The line stands, for the first time or again; what was said before was not heard. */
  readonly standing: () => void
  readonly lost: () => void
}

/**
 * Hears what the database notifies on one channel, on a connection of its own (a direct one: a transaction pooler delivers nothing), and
 * connects again by itself when it is lost.
 */
export class Line {
  readonly #database: ClientConfig
  readonly #channel: string
  readonly #hearing: Hearing
  #client: Client | undefined
  #retry: NodeJS.Timeout | undefined
  #closed = false

  constructor(database: ClientConfig, channel: string, hearing: Hearing) {
    this.#database = database
    this.#channel = channel
    this.#hearing = hearing
  }

  /** Resolves once the line stands. Throws when it cannot be opened. */
  async open(): Promise<void> {
    const client = new Client({ ...this.#database, application_name: `jiangku ${this.#channel}` })
    const lost = () => this.#lost(client)
    client.on('error', lost).on('end', lost)
    client.on('notification', ({ payload }) => this.#hearing.heard(payload))
    await client.connect()
    await client.query(`listen ${this.#channel}`)
    if (this.#closed) return void (await client.end())
    this.#client = client
    this.#hearing.standing()
  }

  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#retry)
    await this.#client?.end().catch(() => undefined)
  }

  #lost(client: Client): void {
    if (this.#closed || client !== this.#client) return
    this.#client = undefined
    this.#hearing.lost()
    this.#again()
  }

  #again(): void {
    this.#retry = setTimeout(() => void this.open().catch(() => this.#closed || this.#again()), patience).unref()
  }
}
