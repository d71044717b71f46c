import { SET_SCOPE } from '../viewer.ts'
import type { ConnectionSettings, ScopedConnection } from './connection.ts'
import { type Prepared, prepared } from './prepared.ts'
import type { Row } from './references.ts'

/** The settings by which row-level security knows a viewer, in the order of `SET_SCOPE`. */
export type Scope = readonly string[]

const keys = new WeakMap<Scope, string>()

/** Equal for scopes that say the same. */
export function keyOf(scope: Scope): string {
  let key = keys.get(scope)
  if (key === undefined) {
    key = scope.join('\n')
    keys.set(scope, key)
  }
  return key
}

/** What a request reads through while it holds a connection. */
export interface Lease {
  /** Sends a statement at once; statements sent without waiting travel together. */
  query(statement: Prepared, values: readonly string[]): Promise<readonly Row[]>
}

export type Work<Result> = (lease: Lease) => Promise<Result>

const setScope = prepared(SET_SCOPE)
const limitTime = prepared(`select set_config('statement_timeout', $1, true)`)
const begin = prepared('begin read only')
const commit = prepared('commit')

/** Does the work under a scope that lasts with the connection; says it first when the connection is not known to carry it. */
export async function inSession<Result>(connection: ScopedConnection, scope: Scope, work: Work<Result>): Promise<Result> {
  const key = keyOf(scope)
  return work(
    confirming(connection, async () => {
      if (connection.scope === key) return
      connection.scope = undefined
      await connection.query(setScope, [...scope, 'false'])
      connection.scope = key
    }),
  )
}

/** Does the work in one transaction that carries the scope with it. */
export async function inTransaction<Result>(
  connection: ScopedConnection,
  scope: Scope,
  { statementTimeout }: ConnectionSettings,
  work: Work<Result>,
): Promise<Result> {
  let begun = false
  const lease = confirming(connection, async () => {
    begun = true
    await Promise.all([
      connection.query(begin, []),
      connection.query(limitTime, [String(statementTimeout)]),
      connection.query(setScope, [...scope, 'true']),
    ])
  })
  try {
    return await work(lease)
  } finally {
    // With statements still running the connection is given up, and the transaction with it.
    if (begun && connection.usable) await connection.query(commit, []).catch(() => undefined)
  }
}

/** Says the scope in front of the first statement, in the same flush; hands out no rows before the database confirmed it. */
function confirming(connection: ScopedConnection, say: () => Promise<void>): Lease {
  let said: Promise<void> | undefined
  return {
    async query(statement, values) {
      said ??= say()
      const rows = connection.query(statement, values)
      rows.catch(() => undefined)
      await said
      return rows
    },
  }
}
