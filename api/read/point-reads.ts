import type { Connections } from './connections.ts'
import { keyOf, type Lease, type Scope } from './lease.ts'
import type { Prepared } from './prepared.ts'
import type { Row } from './references.ts'

/** How many statements travel together at most; those behind wait for the next batch. */
const most = 32
/**
 * How many batches of one scope are under way at once: while the database works on one, the other's answers go out and its next is
 * gathered.
 */
const mostAbreast = 2
/** How many connections serve one scope: another when those at work have no room, so that the database works on more processors. */
const mostConnections = 3
/** How many batches go out before the connection is free for whoever else waits for one. */
const mostByLease = 16

interface Waiting {
  readonly statement: Prepared
  readonly values: readonly string[]
  resolve(rows: readonly Row[]): void
  reject(error: unknown): void
}

/** What waits under one scope that holds a connection, or has asked for one. */
interface Queue {
  readonly scope: Scope
  readonly waiting: Waiting[]
  /** Who holds a connection, each to be told that something came. */
  readonly carriers: Set<() => void>
  /** Connections held or asked for. */
  connections: number
}

/**
 * Reads of one row by one statement. What is asked under one scope while others are under way travels together as the next batch: waking
 * the database and being woken by it costs as much as such a read itself. A scope is one account's, so that nobody waits for another's
 * reads. Nothing waits for company; a read that comes alone goes alone, and where no connection has room another is taken.
 */
export class PointReads {
  readonly #connections: Connections
  readonly #queues = new Map<string, Queue>()

  constructor(connections: Connections) {
    this.#connections = connections
  }

  /** Under which scope to read, as a lease. */
  lease(scope: Scope): Lease {
    return { query: (statement, values) => this.#ask(scope, statement, values) }
  }

  #ask(scope: Scope, statement: Prepared, values: readonly string[]): Promise<readonly Row[]> {
    const key = keyOf(scope)
    const queue: Queue = this.#queues.get(key) ?? { scope, waiting: [], carriers: new Set(), connections: 0 }
    this.#queues.set(key, queue)
    const asked = new Promise<readonly Row[]>((resolve, reject) => queue.waiting.push({ statement, values, resolve, reject }))
    for (const carryOn of queue.carriers) carryOn()
    const allAtWork = queue.carriers.size === queue.connections
    if (queue.waiting.length > 0 && allAtWork && queue.connections < mostConnections) void this.#serve(key, queue)
    return asked
  }

  async #serve(key: string, queue: Queue): Promise<void> {
    queue.connections++
    while (queue.waiting.length > 0) {
      const failed: Waiting[] = []
      try {
        await this.#connections.use(queue.scope, lease => carry(lease, queue, failed))
      } catch (error) {
        // There was no connection to be had.
        for (const { reject } of queue.waiting.splice(0)) reject(error)
      }
      // One of a batch fails and takes the others with it: each is asked once more by itself, and fails by its own fault only.
      await Promise.all(failed.map(one => this.#carryAlone(queue.scope, one)))
    }
    queue.connections--
    if (queue.connections === 0) this.#queues.delete(key)
  }

  #carryAlone(scope: Scope, { statement, values, resolve, reject }: Waiting): Promise<void> {
    return this.#connections.use(scope, lease => lease.query(statement, values)).then(resolve, reject)
  }
}

/** Sends what waits in batches until nothing does, or one fails: behind it the scope is in doubt. */
function carry(lease: Lease, queue: Queue, failed: Waiting[]): Promise<void> {
  return new Promise(resolve => {
    let underWay = 0
    let left = mostByLease
    const send = async (batch: readonly Waiting[]) => {
      try {
        const read = await Promise.all(batch.map(({ statement, values }) => lease.query(statement, values)))
        batch.forEach((one, index) => {
          one.resolve(read[index] ?? [])
        })
      } catch {
        failed.push(...batch)
        left = 0
      }
      underWay--
      go()
    }
    const go = () => {
      if (underWay < mostAbreast && left > 0 && queue.waiting.length > 0) {
        underWay++
        left--
        void send(queue.waiting.splice(0, most))
      }
      if (underWay > 0) return
      queue.carriers.delete(go)
      resolve()
    }
    queue.carriers.add(go)
    go()
  })
}
