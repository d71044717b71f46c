import { GraphQLError, type GraphQLFormattedError, type OperationDefinitionNode } from 'graphql'
import type { Context } from './context.ts'
import { CompiledOperation } from './execution/compiled.ts'
import { checkCost } from './execution/cost.ts'
import { Documents, type PreparedOperation } from './execution/documents.ts'
import { mask } from './execution/mask.ts'
import type { OperationRequest, Outcome } from './execution/outcome.ts'
import { ReadLane } from './execution/read-lane.ts'
import type { ReadData } from './execution/rows.ts'
import { coerceVariables, type Variables } from './execution/variables.ts'
import type { Readings } from './read/readings.ts'
import type { Reads } from './read/reads.ts'

/** The operation that a request names, or the errors that keep it from running. */
export type Found = PreparedOperation | { readonly errors: readonly GraphQLFormattedError[] }

/** Who reads the rows of a mutation's answer: the viewer after it. */
export type ViewerAfter = (context: Context) => Promise<Context>

/**
 * The one way to run an operation: HTTP, WebSocket and tests all come through here. A document is parsed, checked against the limits and
 * validated once; what the read path can answer is answered by its plan, everything else by compiled resolvers; whatever goes wrong is
 * masked. Neither `execute` nor `run` ever throws.
 */
export class Execution {
  readonly #readings: Readings
  readonly #documents: Documents
  readonly #lane: ReadLane
  readonly #viewerAfter: ViewerAfter
  readonly #isRead = new WeakMap<PreparedOperation, boolean>()
  readonly #compiled = new WeakMap<OperationDefinitionNode, CompiledOperation>()

  constructor(readings: Readings, reads: Reads, viewerAfter: ViewerAfter) {
    this.#readings = readings
    this.#documents = new Documents(readings.schema)
    this.#lane = new ReadLane(readings, reads)
    this.#viewerAfter = viewerAfter
  }

  get schema() {
    return this.#readings.schema
  }

  find({ query, operationName }: OperationRequest): Found {
    const document = this.#documents.get(query)
    if ('errors' in document) return { errors: document.errors.map(error => error.toJSON()) }
    const { operations } = document
    const found = operationName ? operations.find(({ node }) => node.name?.value === operationName) : operations[0]
    if (found && (operationName || operations.length === 1)) return found
    const message = operationName
      ? `没有名为 ${operationName} 的操作 · Unknown operation named "${operationName}"`
      : '请指明 operationName · Must provide operationName'
    return { errors: [new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }).toJSON()] }
  }

  async execute(request: OperationRequest, context: Context): Promise<Outcome> {
    try {
      const found = this.find(request)
      return 'errors' in found ? found : await this.run(found, request.variables ?? {}, context)
    } catch (error) {
      return { errors: [mask(error, context)] }
    }
  }

  async run(operation: PreparedOperation, given: Variables, context: Context): Promise<Outcome> {
    try {
      const coerced = coerceVariables(this.schema, operation.node, given)
      if ('errors' in coerced) return { errors: coerced.errors.map(error => error.toJSON()) }
      const { variables } = coerced
      if (operation.node.operation === 'subscription') return { errors: [overWebSocket().toJSON()] }
      const breach = checkCost(operation.cost, variables)
      if (breach) return { errors: [breach.toJSON()] }
      const { plan, keys } = this.#lane.planOf(operation, variables)
      if (!plan) return await this.#resolve(operation, operation.node, variables, context)
      if (!plan.rest) return await this.#lane.run(plan, variables, context)
      const [read, resolved] = await Promise.all([
        this.#lane.run(plan, variables, context),
        this.#resolve(operation, plan.rest, variables, context),
      ])
      return joined(keys, read, resolved)
    } catch (error) {
      return { data: null, errors: [mask(error, context)] }
    }
  }

  /** Whether an operation is the read path's alone. Known once per operation. */
  isRead(operation: PreparedOperation): boolean {
    let read = this.#isRead.get(operation)
    if (read === undefined) {
      read = this.#lane.takes(operation)
      this.#isRead.set(operation, read)
    }
    return read
  }

  #resolve(operation: PreparedOperation, node: OperationDefinitionNode, variables: Variables, context: Context): Promise<Outcome> {
    let compiled = this.#compiled.get(node)
    if (!compiled) {
      compiled = new CompiledOperation(this.schema, operation.document, node)
      this.#compiled.set(node, compiled)
    }
    const read: ReadData = (document, rowVariables, reader) => this.#lane.read(document, rowVariables, reader)
    return compiled.run(variables, context, read, () => this.#viewerAfter(context))
  }
}

/** One answer of two, its fields in the order in which they were asked for. */
function joined(keys: readonly string[], read: Outcome, resolved: Outcome): Outcome {
  const one = 'json' in read ? { data: JSON.parse(read.json.toString()) as Record<string, unknown>, errors: [] } : read
  if ('json' in resolved || !resolved.data) return resolved
  if (!one.data) return one
  const data = { ...one.data, ...resolved.data }
  const errors = [...(one.errors ?? []), ...(resolved.errors ?? [])]
  return {
    data: Object.fromEntries(keys.filter(key => key in data).map(key => [key, data[key]])),
    ...(errors.length > 0 ? { errors } : {}),
  }
}

const overWebSocket = () =>
  new GraphQLError('订阅须经 WebSocket（graphql-ws 协议） · Subscriptions go over WebSocket, in the protocol of graphql-ws', {
    extensions: { code: 'SUBSCRIPTION_OVER_WEBSOCKET' },
  })
