/**
 * The connections that read. Each remembers the **scope** it carries: the settings by which row-level security knows the viewer.
 * A request is given a connection that carries its scope already, where one is free, and of several the last used: its process is awake.
 * After an error the scope is said anew; after an aborted request, or when statements are still running, the connection is given up.
 */
import { availableParallelism } from 'node:os'
import { type ConnectionSettings, ScopedConnection } from './connection.ts'
import { inSession, inTransaction, keyOf, type Scope, type Work } from './lease.ts'

export class Connections {
  readonly #settings: ConnectionSettings
  readonly #size: number
  #idle: ScopedConnection[] = []
  readonly #waiting: { readonly resolve: (connection: ScopedConnection | undefined) => void; readonly reject: (error: Error) => void }[] =
    []
  #open = 0
  #closed = false

  constructor(settings: ConnectionSettings) {
    this.#settings = settings
    this.#size = settings.size ?? 2 * availableParallelism()
  }

  /** Runs `work` on a connection that carries this scope. Aborting rejects at once with the signal's reason. */
  async use<Result>(scope: Scope, work: Work<Result>, signal?: AbortSignal): Promise<Result> {
    const connection = await this.#acquire(keyOf(scope))
    const giveUp = () => connection.giveUp()
    signal?.addEventListener('abort', giveUp, { once: true })
    try {
      signal?.throwIfAborted()
      const { keeping } = this.#settings
      return keeping === 'session' ? await inSession(connection, scope, work) : await inTransaction(connection, scope, this.#settings, work)
    } catch (error) {
      signal?.throwIfAborted()
      throw error
    } finally {
      signal?.removeEventListener('abort', giveUp)
      this.#release(connection)
    }
  }

  /** Closes what is idle now and what is used as soon as it is free; whoever waits is rejected. */
  async close(): Promise<void> {
    this.#closed = true
    for (const { reject } of this.#waiting.splice(0)) reject(closed())
    await Promise.all(this.#idle.splice(0).map(connection => connection.close()))
  }

  async #acquire(scope: string): Promise<ScopedConnection> {
    if (this.#closed) throw closed()
    if (this.#idle.some(broken)) for (const connection of this.#idle.filter(broken)) this.#drop(connection)
    const carrying = this.#idle.findLastIndex(connection => connection.scope === scope)
    const place = carrying >= 0 ? carrying : this.#open < this.#size ? -1 : 0
    const [idle] = place >= 0 ? this.#idle.splice(place, 1) : []
    if (idle) return idle
    if (this.#open < this.#size) return this.#connect()
    const handed = await new Promise<ScopedConnection | undefined>((resolve, reject) => this.#waiting.push({ resolve, reject }))
    return handed ?? this.#acquire(scope)
  }

  async #connect(): Promise<ScopedConnection> {
    this.#open++
    try {
      return await new ScopedConnection(this.#settings).open()
    } catch (error) {
      this.#open--
      this.#waiting.shift()?.resolve(undefined)
      throw error
    }
  }

  #release(connection: ScopedConnection): void {
    if (!connection.usable || this.#closed) {
      this.#drop(connection)
      this.#waiting.shift()?.resolve(undefined)
      return
    }
    const waiting = this.#waiting.shift()
    if (waiting) waiting.resolve(connection)
    else this.#idle.push(connection)
  }

  #drop(connection: ScopedConnection): void {
    this.#open--
    this.#idle = this.#idle.filter(other => other !== connection)
    connection.giveUp()
  }
}

const broken = (connection: ScopedConnection) => !connection.usable

const closed = () => new Error('The connections are closed')
