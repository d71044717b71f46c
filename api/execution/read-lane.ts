import type { DocumentNode, GraphQLSchema } from 'graphql'
import type { Context } from '../context.ts'
import type { PreparedOperation } from './documents.ts'
import type { Outcome } from './outcome.ts'
import type { Variables } from './rows.ts'

/** The lane of queries that a plan of the read path answers: the text of its rows is the response. */
export interface ReadLane {
  /** Whether the whole operation can be planned. */
  takes(operation: PreparedOperation): boolean
  run(operation: PreparedOperation, variables: Variables, context: Context): Promise<Outcome>
  /** The JSON text of `data` of a query made by the server itself. */
  read(document: DocumentNode, variables: Variables, context: Context): Promise<string>
}

export function openReadLane(_schema: GraphQLSchema): ReadLane {
  return {
    takes: () => false,
    run: async () => ({ data: null }),
    read: async (_document, { row }) => JSON.stringify({ row: { id: row } }),
  }
}
