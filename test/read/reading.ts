import { readFileSync } from 'node:fs'
import { getVariableValues, Kind, parse, validate } from 'graphql'
import { Client } from 'pg'
import { migrate, migrationFiles } from '../../api/migrate.ts'
import { openOrm } from '../../api/orm.ts'
import { Connections } from '../../api/read/connections.ts'
import type { Scope, Work } from '../../api/read/lease.ts'
import { planOperation, type ReadPlan } from '../../api/read/plan.ts'
import { Readings } from '../../api/read/readings.ts'
import { Reads } from '../../api/read/reads.ts'
import type { EntityMetadata } from '../../api/read/table.ts'
import { readings as declared, keptTypes } from '../../api/readings.ts'
import { makeSchema } from '../../api/schema.ts'
import { fixedClock } from '../../api/time/clock.ts'
import type { Viewer } from '../../api/viewer.ts'
import { testDatabase } from '../database.ts'

const worldSql = readFileSync(new URL('./world.sql', import.meta.url), 'utf8')

/** A database of its own with the small world of `world.sql`. */
export function smallWorld() {
  return testDatabase({
    key: JSON.stringify([migrationFiles(), worldSql]),
    prepare: async ({ owner }) => {
      await migrate(owner)
      const client = new Client(owner)
      await client.connect()
      await client.query(worldSql)
      await client.end()
    },
  })
}

/** Staff of an office of the small world; the city's see the counties below. */
export function staffOf(office: 1 | 2 | 3): Viewer {
  const offices = office === 1 ? [1, 2, 3] : [office]
  return { account: 100 + office, grants: [], offices, engagementOffices: office === 1 ? [1, 2, 3] : [1, office] }
}

/** Connections that note every statement sent for a request, the scope aside. */
class Noting extends Connections {
  readonly sent: { readonly text: string; readonly values: readonly string[] }[] = []

  override use<Result>(scope: Scope, work: Work<Result>, signal?: AbortSignal): Promise<Result> {
    const noting: Work<Result> = lease =>
      work({
        query: (statement, values) => {
          this.sent.push({ text: statement.text, values })
          return lease.query(statement, values)
        },
      })
    return super.use(scope, noting, signal)
  }
}

export type Reading = Awaited<ReturnType<typeof openReading>>

/** The read path over a small world, or another, on 1 March 2026. */
export async function openReading(keeping: 'session' | 'transaction' = 'session', world = smallWorld()) {
  const database = await world
  const orm = await openOrm(database.owner)
  const readings = new Readings(makeSchema(), orm.getMetadata().getAll().values() as Iterable<EntityMetadata>, declared)
  await orm.close()
  const connections = new Noting({ database: database.app, statementTimeout: 5_000, keeping })
  const reads = new Reads(
    connections,
    keptTypes.map(name => readings.table(name)),
    fixedClock('2026-03-01T09:00:00+08:00'),
  )

  const planFor = (query: string, given: Readonly<Record<string, unknown>> = {}) => {
    const document = parse(query)
    const [invalid] = validate(readings.schema, document)
    if (invalid) throw invalid
    const operation = document.definitions.find(definition => definition.kind === Kind.OPERATION_DEFINITION)!
    const { coerced, errors } = getVariableValues(readings.schema, operation.variableDefinitions ?? [], given)
    if (!coerced) throw errors[0]
    return { plan: planOperation(readings, reads.references, document, operation, coerced), variables: coerced }
  }

  return {
    database,
    readings,
    connections,
    reads,
    planFor,
    /** What a viewer is answered: the data, with errors beside it when there are any. */
    async read(query: string, given: Readonly<Record<string, unknown>> = {}, viewer: Viewer = staffOf(1)): Promise<unknown> {
      const { plan, variables } = planFor(query, given)
      return run(plan, viewer, variables)
    },
    /** The statements that answering sends, in the order of sending. */
    async statements(query: string, given: Readonly<Record<string, unknown>> = {}, viewer: Viewer = staffOf(1)) {
      await reads.surroundings()
      connections.sent.length = 0
      await run(planFor(query, given).plan, viewer, planFor(query, given).variables)
      return [...connections.sent]
    },
    close: () => connections.close(),
  }

  async function run(plan: ReadPlan | undefined, viewer: Viewer, variables: Readonly<Record<string, unknown>>): Promise<unknown> {
    if (!plan || plan.rest) throw new Error('not planned')
    const result = await plan.run(reads, viewer, variables)
    return 'json' in result ? JSON.parse(result.json.toString()) : { data: result.data, errors: result.errors.map(error => error.toJSON()) }
  }
}
