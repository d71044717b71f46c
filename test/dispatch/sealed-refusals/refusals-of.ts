import type { GraphQLSchema } from 'graphql'
import { selectionOf } from '../schema-walk.ts'

/** A mutation of one input that asks for everything its refusals carry. */
export function refusalsOf(schema: GraphQLSchema, name: string): string {
  const field = schema.getMutationType()!.getFields()[name]!
  const error = schema.getType('UserError')!
  const types = 'getFields' in error && 'getInterfaces' in error ? schema.getPossibleTypes(error as never) : []
  const typeOf = new Map<string, string>()
  const carried = types.map(type => {
    const own = Object.values(type.getFields()).filter(({ name }) => !['code', 'messageZh', 'messageEn', 'path', 'clause'].includes(name))
    const parts = own.map(one => {
      const known = typeOf.get(one.name) ?? String(one.type)
      typeOf.set(one.name, known)
      // Two refusals may carry the same name of another type; aliases are limited.
      return `${known === String(one.type) ? '' : `${type.name}_${one.name}: `}${one.name} ${selectionOf(schema, one.type, 1)}`
    })
    return parts.length === 0 ? '' : `... on ${type.name} { ${parts.join(' ')} }`
  })
  return `mutation ($input: ${String(field.args[0]!.type)}) { ${name}(input: $input) { userErrors { __typename code messageZh messageEn path clause ${carried.join(' ')} } } }`
}
