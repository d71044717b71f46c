import { Client, type ClientConfig } from 'pg'
import { Batch, type Execution } from './batch.ts'
import type { Prepared } from './prepared.ts'
import type { Row } from './references.ts'

export interface ConnectionSettings {
  readonly database: ClientConfig
  /** How many connections; two per core of the database were best. */
  readonly size?: number
  /** Milliseconds; no statement of a read runs longer. */
  readonly statementTimeout: number
  /**
   * `session`: scope and names live as long as the connection. `transaction`: behind a transaction pooler each use is one
   * transaction that carries its own scope, and statements have no names.
   */
  readonly keeping: 'session' | 'transaction'
}

/** Names are forgotten with their connection when they are more than this: the documents behind them are written by clients. */
const mostNames = 600

/** One connection, and which scope it is known to carry. */
export class ScopedConnection {
  /** The scope that the database confirmed; `undefined` when in doubt. */
  scope: string | undefined
  readonly #client: Client
  readonly #names: Set<string> | undefined
  #pending = 0
  /** What goes out together when everything that is ready now has been said. */
  #gathered: Execution[] = []
  #broken = false

  constructor({ database, keeping, statementTimeout }: ConnectionSettings) {
    const settings = '-c timezone=UTC -c datestyle=ISO -c client_connection_check_interval=2000'
    const startup = keeping === 'session' ? { statement_timeout: statementTimeout, options: settings } : {}
    this.#client = new Client({ ...database, ...startup, pipeline: true, application_name: 'jiangku read' } as ClientConfig)
    this.#names = keeping === 'session' ? new Set() : undefined
    const lost = () => {
      this.#broken = true
    }
    this.#client.on('error', lost).on('end', lost)
  }

  async open(): Promise<this> {
    await this.#client.connect()
    return this
  }

  /** Whether it may serve another request. */
  get usable(): boolean {
    return !this.#broken && this.#pending === 0 && (this.#names?.size ?? 0) <= mostNames
  }

  /** What is asked in one breath travels as one batch; answers come in the order of asking. An error leaves the scope in doubt. */
  query(statement: Prepared, values: readonly string[]): Promise<readonly Row[]> {
    return new Promise((resolve, reject) => {
      if (this.#broken) return reject(new Error('The connection was lost'))
      this.#pending++
      const settle = (error: Error | undefined, rows: readonly Row[]) => {
        this.#pending--
        if (!error) return resolve(rows)
        this.scope = undefined
        // Anything but a statement's own failure is the end of the line: the server shut it, or it was cut.
        if ((error as { severity?: string }).severity !== 'ERROR') this.#broken = true
        reject(error)
      }
      if (this.#gathered.push({ statement, values, settle }) === 1) process.nextTick(() => this.#send())
    })
  }

  #send(): void {
    const executions = this.#gathered
    this.#gathered = []
    this.#client.query(new Batch(executions, this.#names))
  }

  /** Cuts the line: whatever still runs is answered to nobody, and the database stops it. */
  giveUp(): void {
    this.#broken = true
    this.scope = undefined
    const { stream } = (this.#client as unknown as { connection: { stream: { destroy(): void } } }).connection
    stream.destroy()
  }

  async close(): Promise<void> {
    this.#broken = true
    await this.#client.end().catch(() => undefined)
  }
}
