import type { ClientConfig } from 'pg'
import type { Clock } from '../time/clock.ts'
import { dayInShanghai } from '../time/shanghai.ts'
import { nobody, scopeOf } from '../viewer.ts'
import type { Connections } from './connections.ts'
import { PointReads } from './point-reads.ts'
import { prepared } from './prepared.ts'
import type { Surroundings } from './reading.ts'
import { referenceFeed } from './reference-feed.ts'
import { References } from './references.ts'
import type { Table } from './table.ts'

/** The running parts of the read path: connections, tables kept in the process, the day. One for each server. */
export class Reads {
  readonly connections: Connections
  readonly points: PointReads
  readonly references: References
  readonly #clock: Clock

  constructor(connections: Connections, kept: readonly Table[], clock: Clock) {
    this.connections = connections
    this.points = new PointReads(connections)
    this.#clock = clock
    // The tables that are kept are the same for everybody: they are read under no scope.
    this.references = new References(kept, sql => connections.use(scopeOf(nobody), lease => lease.query(prepared(sql), [])))
  }

  /** Listens for changes of the tables that are kept, over a direct line to the database; returns how to stop. */
  async follow(database: ClientConfig): Promise<() => Promise<void>> {
    const feed = referenceFeed(database, this.references)
    await feed.open()
    return () => feed.close()
  }

  /** What arguments are read with; loads the tables that are kept when they are not there. */
  async surroundings(): Promise<Surroundings> {
    const { references } = this
    if (!references.heard) references.drop()
    if (!references.ready(references.typeNames)) await references.load(references.typeNames)
    return { references, today: dayInShanghai(this.#clock.now()) }
  }
}
