import { type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode, parse, print } from 'graphql'
import type { Context } from '../context.ts'
import type { Opening } from './split.ts'
import type { Variables } from './variables.ts'

/** Runs a query of the read path: the JSON text of its `data`. */
export type ReadData = (document: DocumentNode, variables: Variables, context: Context) => Promise<string>

/** How many rows are read at once. */
const together = 100

/** Fills one opening of an answer: reads what the client selected of each row, by id. */
export class Rows {
  readonly #path: readonly string[]
  readonly #document: DocumentNode

  constructor({ path, typeName, selections }: Opening, operation: OperationDefinitionNode, fragments: Iterable<FragmentDefinitionNode>) {
    this.#path = path
    const variables = ['$rows: [ID!]!', ...(operation.variableDefinitions ?? []).map(print)].join(', ')
    const query = `query Rows(${variables}) { rows: nodes(ids: $rows) { ... on ${typeName} { ${selections.map(print).join(' ')} } } }`
    this.#document = parse([query, ...[...fragments].map(print)].join('\n'))
  }

  async fill(data: Record<string, unknown>, variables: Variables, context: Context, read: ReadData): Promise<void> {
    const places = placesOf(data, this.#path)
    const ids = [...new Set(places.map(({ id }) => id))]
    const rows = new Map<string, unknown>()
    for (let at = 0; at < ids.length; at += together) {
      const some = ids.slice(at, at + together)
      const answer = JSON.parse(await read(this.#document, { ...variables, rows: some }, context)) as { rows: unknown[] }
      for (const [index, id] of some.entries()) rows.set(id, answer.rows[index])
    }
    for (const { id, put } of places) put(rows.get(id) ?? null)
  }
}

interface Place {
  readonly id: string
  readonly put: (row: unknown) => void
}

/** Where the rows of an opening stand in the answer, through lists on the way. */
function placesOf(value: unknown, [name, ...rest]: readonly string[]): Place[] {
  if (value === null || value === undefined || name === undefined) return []
  if (Array.isArray(value)) return value.flatMap(item => placesOf(item, [name, ...rest]))
  const holder = value as Record<string, unknown>
  const at = holder[name]
  if (rest.length > 0) return placesOf(at, rest)
  if (Array.isArray(at)) return at.map((_, index) => placeIn(at, index))
  return at ? [placeIn(holder, name)] : []
}

function placeIn<Name extends string | number>(holder: Record<Name, unknown>, name: Name): Place {
  const put = (row: unknown) => {
    holder[name] = row
  }
  return { id: (holder[name] as { id: string }).id, put }
}
