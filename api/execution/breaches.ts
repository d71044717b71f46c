import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  Lexer,
  type SelectionSetNode,
  Source,
  TokenKind,
} from 'graphql'
import { beyond, limits } from './limits.ts'

const opening = new Set<TokenKind>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L])
const closing = new Set<TokenKind>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R])

/** The first limit that a document breaks by its tokens alone, before it is parsed. Throws graphql's syntax errors. */
export function findBreachInText(text: string): GraphQLError | undefined {
  const lexer = new Lexer(new Source(text))
  let open = 0
  for (let tokens = 0; lexer.advance().kind !== TokenKind.EOF; tokens++) {
    if (tokens >= limits.tokens) return beyond('TOO_MANY_TOKENS')
    if (opening.has(lexer.token.kind)) open++
    else if (closing.has(lexer.token.kind)) open--
    if (open > limits.brackets) return beyond('TOO_DEEP', limits.brackets)
  }
  return undefined
}

/** The first limit that a parsed document breaks, before it is validated: validation compares fields pairwise. */
export function findBreach(document: DocumentNode): GraphQLError | undefined {
  const definitions = document.definitions.filter(definition => definition.kind === Kind.FRAGMENT_DEFINITION)
  const fragments = new Map(definitions.map(definition => [definition.name.value, definition]))
  const measures = new Measures(fragments)
  for (const definition of document.definitions) {
    // Fragments that nothing spreads are validated too.
    if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION) continue
    const { selectionSet } = definition
    const isMutation = definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'mutation'
    if (isMutation && selectionSet.selections.length > limits.mutations) return beyond('TOO_MANY_MUTATIONS')
    const { depth, size, aliases } = measures.of(selectionSet)
    if (measures.cyclic) return cyclic()
    if (depth > limits.depth) return beyond('TOO_DEEP')
    if (size > limits.size) return beyond('TOO_LARGE')
    if (aliases > limits.aliases) return beyond('TOO_MANY_ALIASES')
    if (repeatsTooOften([selectionSet], fragments)) return beyond('TOO_MANY_REPETITIONS')
  }
  return undefined
}

const cyclic = () =>
  new GraphQLError('片段不能包含自身 · A fragment cannot contain itself', { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })

interface Measure {
  readonly depth: number
  /** Fields and spreads with every fragment written out. */
  readonly size: number
  /** Aliases, each counted where it is written. */
  readonly aliases: number
}

/** Measures selections; every fragment once, so that fragments that spread one another do not multiply the work. */
class Measures {
  /** Whether a fragment was found inside itself. */
  cyclic = false
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #known = new Map<string, Measure | 'begun'>()

  constructor(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#fragments = fragments
  }

  of(selectionSet: SelectionSetNode): Measure {
    let [depth, size, aliases] = [0, 0, 0]
    for (const selection of selectionSet.selections) {
      const inner = selection.kind === Kind.FRAGMENT_SPREAD ? this.#ofFragment(selection.name.value) : this.#ofInner(selection.selectionSet)
      const isField = selection.kind === Kind.FIELD
      if (!isField || !selection.name.value.startsWith('__')) depth = Math.max(depth, inner.depth + (isField ? 1 : 0))
      size += inner.size + 1
      aliases += inner.aliases + (isField && selection.alias ? 1 : 0)
    }
    return { depth, size, aliases }
  }

  #ofInner(selectionSet: SelectionSetNode | undefined): Measure {
    return selectionSet ? this.of(selectionSet) : nothing
  }

  #ofFragment(name: string): Measure {
    const known = this.#known.get(name)
    if (known === 'begun') this.cyclic = true
    if (known) return known === 'begun' ? nothing : { ...known, aliases: 0 }
    this.#known.set(name, 'begun')
    const measure = this.#ofInner(this.#fragments.get(name)?.selectionSet)
    this.#known.set(name, measure)
    return measure
  }
}

const nothing: Measure = { depth: 0, size: 0, aliases: 0 }

/** Whether too many fields fall together under one name. Bounded by the size, which was measured before. */
function repeatsTooOften(sets: readonly SelectionSetNode[], fragments: ReadonlyMap<string, FragmentDefinitionNode>): boolean {
  const byName = new Map<string, FieldNode[]>()
  const collect = (selectionSet: SelectionSetNode): boolean =>
    selectionSet.selections.some(selection => {
      if (selection.kind === Kind.INLINE_FRAGMENT) return collect(selection.selectionSet)
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value)
        return fragment !== undefined && collect(fragment.selectionSet)
      }
      const key = (selection.alias ?? selection.name).value
      const together = byName.get(key) ?? []
      byName.set(key, [...together, selection])
      return together.length >= limits.repetitions
    })
  if (sets.some(collect)) return true
  return [...byName.values()].some(together => {
    const inner = together.flatMap(field => field.selectionSet ?? [])
    return inner.length > 0 && repeatsTooOften(inner, fragments)
  })
}
