import { type DocumentNode, type FragmentDefinitionNode, GraphQLError, Kind, type SelectionSetNode } from 'graphql'

/** What one operation may ask for. Beyond it the answer is an error with a stable code, found in milliseconds. */
export const limits = {
  /** Tokens of the document. */
  tokens: 3_000,
  /** Fields inside one another; introspection has its own rule. */
  depth: 14,
  /** Fields under a name of the client's choice. */
  aliases: 60,
  /** How often one response name may stand in one selection: each pair of them is compared by validation. */
  repetitions: 15,
  /** Root fields of a mutation: each opens a transaction. */
  mutations: 20,
  /** Fields of the operation with every fragment written out: the work of compiling it. */
  size: 2_000,
  /** Fields that the answer may hold at most, see `cost.ts`. */
  cost: 250_000,
  /** Bytes of a request's body. */
  body: 256 * 1024,
  /** Milliseconds a statement may run. */
  statement: 10_000,
} as const

export type LimitCode =
  | 'TOO_MANY_TOKENS'
  | 'TOO_DEEP'
  | 'TOO_MANY_ALIASES'
  | 'TOO_MANY_REPETITIONS'
  | 'TOO_MANY_MUTATIONS'
  | 'TOO_LARGE'
  | 'TOO_COSTLY'

/** The error of a limit, in both languages, with the limit as a number. */
export function beyond(code: LimitCode, limit: number, zh: string, en: string): GraphQLError {
  return new GraphQLError(`${zh}（上限 ${limit}） · ${en} (at most ${limit})`, { extensions: { code, limit } })
}

/**
 * The first limit that a parsed document breaks, before it is validated: validation compares fields pairwise.
 * Every fragment is walked once, so that fragments that spread one another do not multiply the work.
 */
export function findBreach(document: DocumentNode): GraphQLError | undefined {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const walk = new Walk(fragments)
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    if (definition.operation === 'mutation' && definition.selectionSet.selections.length > limits.mutations) {
      return beyond('TOO_MANY_MUTATIONS', limits.mutations, '一次请求的变更过多', 'Too many mutations in one request')
    }
    const depth = walk.depthOf(definition.selectionSet)
    if (depth > limits.depth) return beyond('TOO_DEEP', limits.depth, '查询嵌套过深', 'The query nests too deep')
  }
  if (walk.repetitions > limits.repetitions) {
    return beyond('TOO_MANY_REPETITIONS', limits.repetitions, '同一字段重复过多', 'A field is repeated too often')
  }
  if (walk.aliases > limits.aliases) return beyond('TOO_MANY_ALIASES', limits.aliases, '别名过多', 'Too many aliases')
  return undefined
}

class Walk {
  aliases = 0
  repetitions = 0
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #depths = new Map<string, number>()

  constructor(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#fragments = fragments
  }

  /** How deep fields nest in a selection. Recursion is bounded by the parser's token limit. */
  depthOf(selectionSet: SelectionSetNode): number {
    const names = new Map<string, number>()
    let deepest = 0
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) {
        if (selection.alias) this.aliases++
        const name = (selection.alias ?? selection.name).value
        names.set(name, (names.get(name) ?? 0) + 1)
        if (selection.name.value.startsWith('__')) continue
        deepest = Math.max(deepest, 1 + (selection.selectionSet ? this.depthOf(selection.selectionSet) : 0))
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        deepest = Math.max(deepest, this.depthOf(selection.selectionSet))
      } else {
        names.set(`...${selection.name.value}`, (names.get(`...${selection.name.value}`) ?? 0) + 1)
        deepest = Math.max(deepest, this.#depthOfFragment(selection.name.value))
      }
    }
    this.repetitions = Math.max(this.repetitions, ...names.values())
    return deepest
  }

  #depthOfFragment(name: string): number {
    const known = this.#depths.get(name)
    if (known !== undefined) return known
    // A fragment inside itself: validation will say so.
    this.#depths.set(name, 0)
    const fragment = this.#fragments.get(name)
    const depth = fragment ? this.depthOf(fragment.selectionSet) : 0
    this.#depths.set(name, depth)
    return depth
  }
}
