import { type Connection, Query } from 'pg'
import type { Prepared } from './prepared.ts'
import type { Row } from './references.ts'

/** The part of pg's wire connection that a batch speaks to. */
interface Wire {
  readonly stream: { cork(): void; uncork(): void }
  close(target: { type: 'S'; name: string }): void
  parse(query: { text: string; name: string; types: readonly number[] }): void
  bind(query: object): void
  execute(query: object): void
  sync(): void
}

/** One execution of a statement within a batch. */
export interface Execution {
  readonly statement: Prepared
  readonly values: readonly string[]
  settle(error: Error | undefined, rows: readonly Row[]): void
}

const asItIs = (value: unknown) => value

/**
 * Statements that travel together: one packet there, one synchronisation, one packet back. When one fails, those behind it are not run
 * and fail with it. Unlike pg's own query it asks for no description of the rows, which the plan knows, and does nothing per row but keep
 * it, as an array of text.
 */
export class Batch extends Query {
  readonly #executions: readonly Execution[]
  /** Names that this connection has prepared; `undefined` where names do not survive (a transaction pooler). */
  readonly #known: Set<string> | undefined
  readonly #rows: Row[][]
  #at = 0
  #error: Error | undefined

  constructor(executions: readonly Execution[], known: Set<string> | undefined) {
    super('')
    this.#executions = executions
    this.#known = known
    this.#rows = executions.map(() => [])
    this.submit = connection => this.#send(connection as unknown as Connection & Wire)
  }

  #send(wire: Wire): void {
    wire.stream.cork()
    for (const { statement, values } of this.#executions) {
      const name = this.#known ? statement.name : ''
      if (!this.#known?.has(name)) {
        // After an error nobody knows whether the name came to be; closing one that did not is no error.
        if (this.#known) wire.close({ type: 'S', name })
        wire.parse({ text: statement.text, name, types: [] })
        this.#known?.add(name)
      }
      wire.bind({ statement: name, values, valueMapper: asItIs })
      wire.execute({})
    }
    wire.sync()
    wire.stream.uncork()
  }

  handleRowDescription(): void {}

  handleDataRow(message: { readonly fields: Row }): void {
    this.#rows[this.#at]?.push(message.fields)
  }

  handleCommandComplete(): void {
    this.#at++
  }

  handleEmptyQuery(): void {
    this.#at++
  }

  /** The failure is the whole batch's; a second one, of the line itself, says nothing new. */
  handleError(error: Error): void {
    if (this.#error) return
    this.#error = error
    for (const { statement } of this.#executions) this.#known?.delete(statement.name)
    for (const { settle } of this.#executions) settle(error, [])
  }

  handleReadyForQuery(): void {
    if (this.#error) return
    this.#executions.forEach(({ settle }, index) => {
      settle(undefined, this.#rows[index] ?? [])
    })
  }
}
