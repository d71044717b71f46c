import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import { findBreach, findBreachInText } from './breaches.ts'
import { type Cost, costOf } from './cost.ts'

/** A document that was parsed, checked against the limits and validated; compiled forms are kept with its operations. */
export interface PreparedDocument {
  readonly text: string
  readonly document: DocumentNode
  readonly operations: readonly PreparedOperation[]
}

export interface PreparedOperation {
  readonly text: string
  readonly document: DocumentNode
  readonly node: OperationDefinitionNode
  readonly cost: Cost
}

/** A document that cannot be run, whatever its variables. */
export interface RejectedDocument {
  readonly errors: readonly GraphQLError[]
}

/** How many documents are kept, and how many characters they may have together. */
const room = { documents: 2_000, characters: 8_000_000 }

/** Prepares each document once and keeps the most recently used; rejected ones too, so that repeating them costs nothing. */
export class Documents {
  readonly #schema: GraphQLSchema
  readonly #kept = new Map<string, PreparedDocument | RejectedDocument>()
  #latest: PreparedDocument | RejectedDocument | undefined
  #characters = 0

  constructor(schema: GraphQLSchema) {
    this.#schema = schema
  }

  get(text: string): PreparedDocument | RejectedDocument {
    const kept = this.#kept.get(text)
    if (kept && kept === this.#latest) return kept
    if (kept) {
      this.#latest = kept
      this.#kept.delete(text)
      this.#kept.set(text, kept)
      return kept
    }
    const made = prepare(this.#schema, text)
    this.#kept.set(text, made)
    this.#latest = made
    this.#characters += text.length
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= room.documents && this.#characters <= room.characters) break
      this.#kept.delete(oldest)
      this.#characters -= oldest.length
    }
    return made
  }
}

function prepare(schema: GraphQLSchema, text: string): PreparedDocument | RejectedDocument {
  let document: DocumentNode
  try {
    const breach = findBreachInText(text)
    if (breach) return { errors: [breach] }
    document = parse(text)
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    return { errors: [withCode(error, 'GRAPHQL_PARSE_FAILED')] }
  }
  const breach = findBreach(document)
  if (breach) return { errors: [breach] }
  const errors = validate(schema, document, specifiedRules, { maxErrors: 20 })
  if (errors.length > 0) return { errors: errors.map(error => withCode(error, 'GRAPHQL_VALIDATION_FAILED')) }

  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const nodes = document.definitions.filter(definition => definition.kind === Kind.OPERATION_DEFINITION)
  const operations = nodes.map(node => ({ text, document, node, cost: costOf(schema, node, fragments) }))
  return { text, document, operations }
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(error.message, { nodes: error.nodes, source: error.source, positions: error.positions, extensions: { code } })
}
