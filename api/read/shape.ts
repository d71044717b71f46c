/** What a selection asks for, by table, free of GraphQL: the one form that both kinds of statement are made from. */
import { type FieldNode, type GraphQLField, type GraphQLObjectType, getNamedType, isNonNullType, isObjectType } from 'graphql'
import { type ArgumentReader, argumentReader } from './arguments.ts'
import type { Listing } from './reading.ts'
import type { Readings } from './readings.ts'
import { type Reader, selectedFields } from './selection.ts'
import type { Column, Table, ToMany, ToOne } from './table.ts'

export interface ObjectShape {
  readonly table: Table
  readonly members: readonly Member[]
}

export type Member =
  | { readonly kind: 'typename'; readonly key: string }
  | { readonly kind: 'column'; readonly key: string; readonly property: string; readonly column: Column; readonly required: boolean }
  | {
      readonly kind: 'one'
      readonly key: string
      readonly property: string
      readonly link: ToOne
      readonly shape: ObjectShape
      readonly required: boolean
    }
  | { readonly kind: 'many'; readonly key: string; readonly link: ToMany; readonly shape: ObjectShape }
  | { readonly kind: 'connection'; readonly key: string; readonly page: PageShape }

/** One page of a listing, as asked for by its arguments. */
export interface PageShape {
  readonly listing: Listing
  readonly table: Table
  readonly typeName: string
  /** Reads the arguments. */
  readonly given: ArgumentReader
  readonly parts: readonly PagePart[]
  /** Whether it is asked if anything follows or precedes. */
  readonly looksAhead: boolean
}

export type PagePart =
  | { readonly kind: 'typename'; readonly key: string; readonly name: string }
  | { readonly kind: 'nodes'; readonly key: string; readonly shape: ObjectShape }
  | { readonly kind: 'edges'; readonly key: string; readonly parts: readonly EdgePart[] }
  | { readonly kind: 'pageInfo'; readonly key: string; readonly parts: readonly { readonly key: string; readonly name: string }[] }
  | { readonly kind: 'totalCount'; readonly key: string }

export type EdgePart =
  | { readonly kind: 'typename'; readonly key: string; readonly name: string }
  | { readonly kind: 'cursor'; readonly key: string }
  | { readonly kind: 'node'; readonly key: string; readonly shape: ObjectShape }

/** Raised when a selection reaches a field that no column and no reading stands behind: a resolver must answer. */
export class NotReadable extends Error {}

export interface Shaping {
  readonly readings: Readings
  readonly reader: Reader
}

type Selected = readonly [key: string, nodes: readonly [FieldNode, ...FieldNode[]], field: GraphQLField<unknown, unknown> | undefined]

function selected({ reader }: Shaping, type: GraphQLObjectType, nodes: readonly FieldNode[]): Selected[] {
  const sets = nodes.flatMap(node => node.selectionSet ?? [])
  return [...selectedFields(reader, type, sets)].map(([key, fields]) => {
    return [key, fields as [FieldNode, ...FieldNode[]], type.getFields()[fields[0]!.name.value]]
  })
}

/** The shape of an object of a table, as selected by `nodes`. */
export function shapeOf(shaping: Shaping, typeName: string, nodes: readonly FieldNode[]): ObjectShape {
  const table = shaping.readings.table(typeName)
  const members = selected(shaping, objectType(shaping, typeName), nodes).map(part => memberOf(shaping, table, part))
  return { table, members }
}

function memberOf(shaping: Shaping, table: Table, [key, nodes, field]: Selected): Member {
  const name = nodes[0].name.value
  if (name === '__typename') return { kind: 'typename', key }
  if (!field) throw new NotReadable(name)
  const required = isNonNullType(field.type)
  const column = table.columns.get(name)
  if (column) return { kind: 'column', key, property: name, column, required }
  const reading = shaping.readings.of(table.typeName, name)
  if (reading?.kind === 'connection') return { kind: 'connection', key, page: pageOf(shaping, reading.listing, field, nodes) }
  const one = table.toOne.get(name)
  if (one) return { kind: 'one', key, property: name, link: one, shape: shapeOf(shaping, one.target, nodes), required }
  const many = table.toMany.get(name)
  if (many && isObjectType(getNamedType(field.type)) && getNamedType(field.type).name === many.target) {
    return { kind: 'many', key, link: many, shape: shapeOf(shaping, many.target, nodes) }
  }
  throw new NotReadable(`${table.typeName}.${name}`)
}

/** The shape of a page, as selected by `nodes`. */
export function pageOf(shaping: Shaping, listing: Listing, field: GraphQLField<unknown, unknown>, nodes: Selected[1]): PageShape {
  const typeName = getNamedType(field.type).name
  const table = shaping.readings.table(listing.type)
  const parts = selected(shaping, objectType(shaping, typeName), nodes).map(([key, inner]): PagePart => {
    const name = inner[0].name.value
    if (name === '__typename') return { kind: 'typename', key, name: typeName }
    if (name === 'nodes') return { kind: 'nodes', key, shape: shapeOf(shaping, listing.type, inner) }
    if (name === 'edges') return { kind: 'edges', key, parts: edgeParts(shaping, listing, typeName.replace(/Connection$/, 'Edge'), inner) }
    if (name === 'totalCount') return { kind: 'totalCount', key }
    if (name !== 'pageInfo') throw new NotReadable(`${typeName}.${name}`)
    const flags = selected(shaping, objectType(shaping, 'PageInfo'), inner)
    return { kind: 'pageInfo', key, parts: flags.map(([flag, flagNodes]) => ({ key: flag, name: flagNodes[0].name.value })) }
  })
  const looksAhead = parts.some(part => part.kind === 'pageInfo' && part.parts.some(({ name }) => /^has/.test(name)))
  return { listing, table, typeName, given: argumentReader(field, nodes[0]), parts, looksAhead }
}

function edgeParts(shaping: Shaping, listing: Listing, typeName: string, nodes: readonly FieldNode[]): EdgePart[] {
  return selected(shaping, objectType(shaping, typeName), nodes).map(([key, inner]): EdgePart => {
    const name = inner[0].name.value
    if (name === '__typename') return { kind: 'typename', key, name: typeName }
    if (name === 'cursor') return { kind: 'cursor', key }
    return { kind: 'node', key, shape: shapeOf(shaping, listing.type, inner) }
  })
}

function objectType({ readings }: Shaping, name: string): GraphQLObjectType {
  const type = readings.schema.getType(name)
  if (!isObjectType(type)) throw new NotReadable(name)
  return type
}
