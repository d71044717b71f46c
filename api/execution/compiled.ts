import { type FragmentDefinitionNode, GraphQLError, type GraphQLSchema, Kind } from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import type { Context } from '../context.ts'
import type { PreparedOperation } from './documents.ts'
import { mask } from './mask.ts'
import type { Outcome } from './outcome.ts'
import { type ReadData, Rows, type Variables } from './rows.ts'
import { splitAtRows } from './split.ts'

/** An operation whose root fields have resolvers, compiled once. Rows of the model in its answer are read afterwards, by id. */
export class CompiledOperation {
  readonly #query: CompiledQuery
  readonly #rows: readonly Rows[]

  constructor(schema: GraphQLSchema, { document, node }: PreparedOperation) {
    const definitions = document.definitions.filter(definition => definition.kind === Kind.FRAGMENT_DEFINITION)
    const fragments = new Map<string, FragmentDefinitionNode>(definitions.map(fragment => [fragment.name.value, fragment]))
    const { operation, openings } = splitAtRows(schema, node, fragments)
    const compiled = compileQuery(schema, { kind: Kind.DOCUMENT, definitions: [operation, ...definitions] }, node.name?.value)
    if (!isCompiledQuery(compiled)) throw new Error(`cannot be compiled: ${compiled.errors?.map(error => error.message).join('; ')}`)
    this.#query = compiled
    this.#rows = openings.map(opening => new Rows(opening, node, definitions))
  }

  /** Runs the operation and masks its errors. Its rows are read under the context of `reader`, asked for after the run: signing in changes it. */
  async run(variables: Variables, context: Context, read: ReadData, reader: () => Promise<Context>): Promise<Outcome> {
    const { data, errors } = await this.#query.query({}, context, variables)
    if (data === undefined) return { errors: (errors ?? []).map(error => mask(aboutVariables(error), context)) }
    if (data !== null && this.#rows.length > 0) {
      const after = await reader()
      await Promise.all(this.#rows.map(rows => rows.fill(data, variables, after, read)))
    }
    return { data, ...(errors?.length ? { errors: errors.map(error => mask(error, context)) } : {}) }
  }
}

/** Errors before any resolver ran tell that variables do not fit their types. */
function aboutVariables({ message, nodes }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT' } })
}
