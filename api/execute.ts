import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import type { Context } from './context.ts'
import { CompiledOperation } from './execution/compiled.ts'
import { checkCost } from './execution/cost.ts'
import { Documents, type PreparedOperation } from './execution/documents.ts'
import { mask } from './execution/mask.ts'
import type { OperationRequest, Outcome } from './execution/outcome.ts'
import { openReadLane, type ReadLane } from './execution/read-lane.ts'
import type { ReadData } from './execution/rows.ts'

/** An operation found in its document, ready to run, or the errors that keep it from running. */
export type Found = PreparedOperation | { readonly errors: readonly GraphQLFormattedError[] }

/** Who reads the rows of a mutation's answer: the viewer after it. */
export type ViewerAfter = (context: Context) => Promise<Context>

/**
 * The one way to run an operation: HTTP, WebSocket and tests all come through here. A document is parsed, checked against the limits and
 * validated once; a query of the read path is answered by its plan, anything else by its compiled resolvers; whatever goes wrong is
 * masked. Never throws.
 */
export class Execution {
  readonly schema: GraphQLSchema
  readonly #documents: Documents
  readonly #lane: ReadLane
  readonly #viewerAfter: ViewerAfter
  readonly #compiled = new WeakMap<PreparedOperation, CompiledOperation>()

  constructor(schema: GraphQLSchema, viewerAfter: ViewerAfter) {
    this.schema = schema
    this.#documents = new Documents(schema)
    this.#lane = openReadLane(schema)
    this.#viewerAfter = viewerAfter
  }

  /** The operation that a request names. */
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

  /** Whether an operation is answered by a plan of the read path, whose bytes are the response. */
  isRead(operation: PreparedOperation): boolean {
    return this.#lane.takes(operation)
  }

  async execute(request: OperationRequest, context: Context): Promise<Outcome> {
    const found = this.find(request)
    return 'errors' in found ? found : this.run(found, request.variables ?? {}, context)
  }

  async run(operation: PreparedOperation, variables: Readonly<Record<string, unknown>>, context: Context): Promise<Outcome> {
    try {
      const breach = checkCost(operation.cost, variables)
      if (breach) return { errors: [breach.toJSON()] }
      if (this.#lane.takes(operation)) return await this.#lane.run(operation, variables, context)
      const read: ReadData = (document, rowVariables, reader) => this.#lane.read(document, rowVariables, reader)
      return await this.#compile(operation).run(variables, context, read, () => this.#viewerAfter(context))
    } catch (error) {
      return { data: null, errors: [mask(error, context)] }
    }
  }

  #compile(operation: PreparedOperation): CompiledOperation {
    let compiled = this.#compiled.get(operation)
    if (!compiled) {
      compiled = new CompiledOperation(this.schema, operation)
      this.#compiled.set(operation, compiled)
    }
    return compiled
  }
}
