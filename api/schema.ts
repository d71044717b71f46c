import 'reflect-metadata'
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { toGlobalId } from '../schema/base/global-id.ts'
import { mutationField } from './execution/mutation-field.ts'
import { isRow } from './execution/split.ts'
import { RoleGrantResolver } from './identity/role-grant.resolver.ts'
import { SessionResolver } from './identity/session.resolver.ts'
import { ViewerResolver } from './identity/viewer.resolver.ts'

/** Every resolver class of the house, by area from left to right. */
const resolvers = [ViewerResolver, SessionResolver, RoleGrantResolver] as const

/** The GraphQL schema, made once: root fields of mutations open transactions, ids of rows are global. */
export function makeSchema(): GraphQLSchema {
  const schema = buildSchemaSync({ resolvers: resolvers as never, validate: false })
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) field.resolve = mutationField(field)
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isRow(type) || !('getFields' in type)) continue
    const field = type.getFields().id
    if (field && 'resolve' in field) field.resolve = (row: { id: number }) => toGlobalId(type.name, row.id)
  }
  return schema
}

/** The public contract as text, sorted, so that a diff shows what changed. */
export function printContract(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`
}
