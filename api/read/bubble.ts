/**
 * The slow way out when something that may not be null is missing: nulls rise to the nearest parent that may be null, with an error each.
 */
import {
  type FieldNode,
  type GraphQLError,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql'
import { hidden } from './failures.ts'
import { MISSING } from './json-text.ts'
import type { Planned } from './plan.ts'
import { selectedFields } from './selection.ts'

type Path = readonly (string | number)[]

/** Raised by a null where none may be, caught by the nearest parent that may be null. */
class Rising extends Error {}

interface Bubbling extends Planned {
  readonly errors: GraphQLError[]
}

/** The data of an answer in which something is missing, and its errors. */
export function bubbled(response: string, planned: Planned): { data: Record<string, unknown> | null; errors: readonly GraphQLError[] } {
  const missing = `\\u${MISSING.charCodeAt(0).toString(16).padStart(4, '0')}`
  const { data: value } = JSON.parse(response.replaceAll(MISSING, `"${missing}"`)) as { data: unknown }
  const bubbling: Bubbling = { ...planned, errors: [] }
  const query = planned.readings.schema.getQueryType()!
  try {
    const nodes = [{ kind: 'Field', selectionSet: planned.operation.selectionSet }] as unknown as readonly FieldNode[]
    return { data: object(bubbling, value as Record<string, unknown>, query, nodes, []), errors: bubbling.errors }
  } catch (error) {
    if (error instanceof Rising) return { data: null, errors: bubbling.errors }
    throw error
  }
}

function object(bubbling: Bubbling, value: Record<string, unknown>, type: GraphQLObjectType, nodes: readonly FieldNode[], path: Path) {
  const sets = nodes.flatMap(node => node.selectionSet ?? [])
  const fields = selectedFields(bubbling.reader, type, sets)
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const under = fields.get(key) ?? []
      const field = type.getFields()[under[0]?.name.value ?? '']
      return [key, field ? complete(bubbling, inner, field.type, under, [...path, key]) : inner]
    }),
  )
}

function complete(bubbling: Bubbling, value: unknown, type: GraphQLOutputType, nodes: readonly FieldNode[], path: Path): unknown {
  if (!isNonNullType(type)) {
    try {
      return present(bubbling, value, type, nodes, path)
    } catch (error) {
      if (error instanceof Rising) return null
      throw error
    }
  }
  return present(bubbling, value, type.ofType, nodes, path)
}

function present(bubbling: Bubbling, value: unknown, type: GraphQLOutputType, nodes: readonly FieldNode[], path: Path): unknown {
  if (value === MISSING) {
    bubbling.errors.push(hidden(path))
    throw new Rising()
  }
  if (value === null || isLeafType(type) || isNonNullType(type)) return value
  if (isListType(type)) {
    const list = value as readonly unknown[]
    return list.map((item, index) => complete(bubbling, item, type.ofType, nodes, [...path, index]))
  }
  // The only abstract type that is read is Node, whose concrete type the plan knew; its parts are walked under each possible type.
  const concrete = isAbstractType(type) ? bubbling.readings.schema.getPossibleTypes(type) : [type]
  return concrete.reduce((read, possible) => object(bubbling, read, possible, nodes, path), value as Record<string, unknown>)
}
