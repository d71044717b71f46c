import type { ClientConfig } from 'pg'
import { Line } from '../postgres/line.ts'

/** Where the triggers of `0012-queue.sql` tell which row changed. */
const liveChannel = 'row_changed'

/** A row that changed: its type and number, and what it hangs on, so that most listeners need not look at it. */
export interface Change {
  readonly type: 'Assignment' | 'Panel'
  readonly id: number
  readonly panel: number
  readonly expert?: number
}

/** Hears of changes; `lost` when some may have been missed. */
export interface LiveListener {
  changed(change: Change): void
  lost(): void
}

/** Tells listeners which rows change in the database. What is told is no secret kept: who may see the row is asked when it is read. */
export class LiveFeed {
  readonly #line: Line
  readonly #listeners = new Set<LiveListener>()
  #opened: Promise<void> | undefined

  constructor(database: ClientConfig) {
    this.#line = new Line(database, liveChannel, {
      heard: payload => {
        const change = JSON.parse(payload ?? '{}') as Change
        for (const listener of this.#listeners) listener.changed(change)
      },
      standing: () => undefined,
      lost: () => {
        for (const listener of [...this.#listeners]) listener.lost()
      },
    })
  }

  /** How many listen now. */
  get size(): number {
    return this.#listeners.size
  }

  /** Listens from now on; resolves, once nothing is missed any more, with how to stop. The line is opened for the first listener. */
  async listen(listener: LiveListener): Promise<() => void> {
    this.#opened ??= this.#line.open().catch(error => {
      this.#opened = undefined
      throw error
    })
    await this.#opened
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  async close(): Promise<void> {
    await this.#opened?.catch(() => undefined)
    await this.#line.close()
  }
}
