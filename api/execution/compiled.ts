import { type DocumentNode, type FragmentDefinitionNode, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import type { Context } from '../context.ts'
import { mask } from './mask.ts'
import type { Outcome } from './outcome.ts'
import { type ReadData, Rows } from './rows.ts'
import { splitAtRows } from './split.ts'
import type { Variables } from './variables.ts'

/** An operation whose root fields have resolvers, compiled once. Rows of the model in its answer are read afterwards, by id. */
export class CompiledOperation {
  readonly #query: CompiledQuery
  readonly #rows: readonly Rows[]

  constructor(schema: GraphQLSchema, document: DocumentNode, node: OperationDefinitionNode) {
    const definitions = document.definitions.filter(definition => definition.kind === Kind.FRAGMENT_DEFINITION)
    const fragments = new Map<string, FragmentDefinitionNode>(definitions.map(fragment => [fragment.name.value, fragment]))
    const { operation, openings } = splitAtRows(schema, node, fragments)
    const compiled = compileQuery(schema, { kind: Kind.DOCUMENT, definitions: [operation, ...definitions] }, node.name?.value)
    if (!isCompiledQuery(compiled)) throw new Error(`cannot be compiled: ${compiled.errors?.map(error => error.message).join('; ')}`)
    this.#query = compiled
    this.#rows = openings.map(opening => new Rows(opening, node, definitions))
  }

  /**
   * Runs the operation and masks its errors. Its rows are read under the context of `reader`, asked for after the run: signing in changes
   * it.
   */
  async run(variables: Variables, context: Context, read: ReadData, reader: () => Promise<Context>): Promise<Outcome> {
    const { data, errors } = await this.#query.query({}, context, variables)
    const after = await reader()
    if (data) {
      await Promise.all(this.#rows.map(rows => rows.fill(data, variables, after, read)))
    }
    return { data: data ?? null, ...(errors?.length ? { errors: errors.map(error => mask(error, context)) } : {}) }
  }
}
