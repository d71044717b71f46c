/**
 * The plan of a query: what `execute.ts` runs instead of resolvers.
 *
 * - `planOperation(readings, kept, document, operation, flags)` compiles the root fields that the read path can answer. Cache the plan
 *   with the document and the values of the variables that `flagVariables(document)` names: `@include` and `@skip` are decided here.
 * - `plan.keys` are the response keys it answers; `plan.rest` is the same operation without them, when resolvers must answer others.
 *   A plan that would answer nothing is `undefined`.
 * - `plan.run(reads, viewer, variables, signal?)` takes **coerced** variables (graphql's `getVariableValues`) and answers with the JSON
 *   bytes of the whole response, or, where a field that may not be null was out of the viewer's sight, with the data as a value and the
 *   errors. It throws a `GraphQLError` with `extensions.code` for an argument that cannot be read (BAD_ID, BAD_CURSOR, PAGE_TOO_LARGE,
 *   BAD_PAGE, BAD_INPUT); nothing was read then. Anything else thrown is a bug or the database, to be masked.
 */
import { type DocumentNode, type FieldNode, type GraphQLError, Kind, type OperationDefinitionNode } from 'graphql'
import { scopeOf, type Viewer } from '../viewer.ts'
import type { Variables } from './ask.ts'
import { bubbled } from './bubble.ts'
import { keyed } from './json-text.ts'
import type { Lease } from './lease.ts'
import type { Readings } from './readings.ts'
import type { Reads } from './reads.ts'
import type { References } from './references.ts'
import { rootOf } from './roots.ts'
import type { Root, Run } from './row-reader.ts'
import { type Flags, fragmentsOf, type Reader, selectedFields } from './selection.ts'
import { NotReadable } from './shape.ts'

export type ReadResult =
  /** The bytes of the whole response, and those of `data` within it. */
  | { readonly response: Buffer; readonly json: Buffer }
  | { readonly data: Record<string, unknown> | null; readonly errors: readonly GraphQLError[] }

/** Compiles what of a query the read path can answer; `undefined` when that is nothing. The document must be valid. */
export function planOperation(
  readings: Readings,
  kept: References,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  flags: Flags,
): ReadPlan | undefined {
  const query = readings.schema.getQueryType()
  if (operation.operation !== 'query' || !query) return undefined
  const reader: Reader = { schema: readings.schema, fragments: fragmentsOf(document), flags }
  const roots: [string, Root][] = []
  const left: FieldNode[] = []
  for (const [key, nodes] of selectedFields(reader, query, [operation.selectionSet])) {
    const root = readRoot(readings, kept, reader, nodes as [FieldNode, ...FieldNode[]])
    if (root) roots.push([key, root])
    else left.push(...nodes)
  }
  if (roots.length === 0) return undefined
  const planned: Planned = { readings, reader, operation }
  return left.length === 0
    ? new ReadPlan(roots, planned)
    : new ReadPlan(roots, planned, { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections: left } })
}

function readRoot(readings: Readings, kept: References, reader: Reader, nodes: [FieldNode, ...FieldNode[]]): Root | undefined {
  const name = nodes[0].name.value
  if (name === '__typename')
    return () =>
      async (_, { opening, closing }) =>
        Buffer.from(`${opening}"Query"${closing}`)
  const reading = readings.of('Query', name)
  const field = readings.schema.getQueryType()?.getFields()[name]
  if (!reading || !field) return undefined
  try {
    return rootOf(reading, { shaping: { readings, reader }, kept, field, nodes })
  } catch (error) {
    if (error instanceof NotReadable) return undefined
    throw error
  }
}

/** What a plan was made from; needed again when a null has to rise. */
export interface Planned {
  readonly readings: Readings
  readonly reader: Reader
  readonly operation: OperationDefinitionNode
}

const closing = '}}'
const before = '{"data":'.length

export class ReadPlan {
  readonly keys: readonly string[]
  /** The operation without the fields of this plan, when there are others. */
  readonly rest: OperationDefinitionNode | undefined
  readonly #roots: readonly Root[]
  readonly #openings: readonly string[]
  readonly #planned: Planned
  readonly #isPoint: boolean

  constructor(roots: readonly (readonly [string, Root])[], planned: Planned, rest?: OperationDefinitionNode) {
    this.keys = roots.map(([key]) => key)
    this.rest = rest
    this.#roots = roots.map(([, root]) => root)
    this.#openings = this.keys.map((key, index) => (index === 0 ? '{"data":{' : ',') + keyed(key))
    this.#planned = planned
    this.#isPoint = roots.every(([, root]) => root.isPoint)
  }

  async run(reads: Reads, viewer: Viewer, variables: Variables, signal?: AbortSignal): Promise<ReadResult> {
    const around = await reads.surroundings()
    const readers = this.#roots.map(root => root(variables, around))
    const frame = this.#roots.length === 1 ? { opening: this.#openings[0]!, closing } : { opening: '', closing: '' }
    const run: Run = { hidden: false, ...frame }
    const read = (lease: Lease) => Promise.all(readers.map(reader => reader(lease, run)))
    const scope = scopeOf(viewer)
    const values = await (this.#isPoint && !signal ? read(reads.points.lease(scope)) : reads.connections.use(scope, read, signal))
    const [only, ...others] = values
    const response =
      only && others.length === 0
        ? only
        : Buffer.concat([...values.flatMap((value, index) => [Buffer.from(this.#openings[index]!), value]), Buffer.from(closing)])
    return run.hidden ? bubbled(response.toString(), this.#planned) : { response, json: response.subarray(before, -1) }
  }
}
