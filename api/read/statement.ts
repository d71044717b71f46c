import { type Connection, Query } from 'pg'
import type { Prepared } from './prepared.ts'
import type { Row } from './references.ts'

/** The part of pg's wire connection that a statement speaks to. */
interface Wire {
  readonly stream: { cork(): void; uncork(): void }
  close(target: { type: 'S'; name: string }): void
  parse(query: { text: string; name: string; types: readonly number[] }): void
  bind(query: object): void
  execute(query: { portal: string; rows: number }): void
  sync(): void
}

export type Settle = (error: Error | undefined, rows: readonly Row[]) => void

const corked = new WeakSet<Wire['stream']>()

/** Holds back what is written until everything that is ready now has been written: statements sent together are one packet. */
function corkForNow(stream: Wire['stream']): void {
  if (corked.has(stream)) return
  corked.add(stream)
  stream.cork()
  process.nextTick(() => {
    corked.delete(stream)
    stream.uncork()
  })
}

const asItIs = (value: unknown) => value

/**
 * One execution of a statement, rows as arrays of text. Unlike pg's own query it asks for no description of the rows, which the
 * plan knows, and does nothing per row but keep it.
 */
export class Statement extends Query {
  readonly #statement: Prepared
  readonly #values: readonly string[]
  /** Names that this connection has prepared; `undefined` where names do not survive (a transaction pooler). */
  readonly #known: Set<string> | undefined
  readonly #settle: Settle
  readonly #rows: Row[] = []
  #failed = false

  constructor(statement: Prepared, values: readonly string[], known: Set<string> | undefined, settle: Settle) {
    super(statement.text)
    this.#statement = statement
    this.#values = values
    this.#known = known
    this.#settle = settle
    this.submit = connection => this.#send(connection as unknown as Connection & Wire)
  }

  #send(wire: Wire): void {
    const name = this.#known ? this.#statement.name : ''
    corkForNow(wire.stream)
    if (!this.#known?.has(name)) {
      // After an error nobody knows whether the name came to be; closing one that did not is no error.
      if (this.#known) wire.close({ type: 'S', name })
      wire.parse({ text: this.#statement.text, name, types: [] })
      this.#known?.add(name)
    }
    wire.bind({ portal: '', statement: name, values: this.#values, binary: false, valueMapper: asItIs })
    wire.execute({ portal: '', rows: 0 })
    wire.sync()
  }

  handleRowDescription(): void {}

  handleDataRow(message: { readonly fields: Row }): void {
    this.#rows.push(message.fields)
  }

  handleCommandComplete(): void {}

  handleError(error: Error): void {
    this.#known?.delete(this.#statement.name)
    if (!this.#failed) this.#settle(error, [])
    this.#failed = true
  }

  handleReadyForQuery(): void {
    if (!this.#failed) this.#settle(undefined, this.#rows)
  }
}
