import type { Clock } from '../time/clock.ts'
import { dayInShanghai } from '../time/shanghai.ts'
import type { Connections } from './connections.ts'
import { prepared } from './prepared.ts'
import type { Surroundings } from './reading.ts'
import { References } from './references.ts'
import type { Table } from './table.ts'

/** The running parts of the read path: connections, tables kept in the process, the day. One for each server. */
export class Reads {
  readonly connections: Connections
  readonly references: References
  readonly #clock: Clock

  constructor(connections: Connections, kept: readonly Table[], clock: Clock) {
    this.connections = connections
    this.#clock = clock
    // The tables that are kept are the same for everybody: they are read under no scope.
    this.references = new References(kept, sql => connections.use(['{}', '{}', '0', '0'], lease => lease.query(prepared(sql), [])))
  }

  /** What arguments are read with; loads the tables that are kept when they are not there. */
  async surroundings(): Promise<Surroundings> {
    const { references } = this
    if (!references.ready(references.typeNames)) await references.load(references.typeNames)
    return { references, today: dayInShanghai(this.#clock.now()) }
  }
}
