import {
  coerceInputValue,
  GraphQLError,
  type GraphQLSchema,
  isInputType,
  isNonNullType,
  type OperationDefinitionNode,
  print,
  typeFromAST,
  valueFromAST,
} from 'graphql'

export type Variables = Readonly<Record<string, unknown>>

/** How many errors one request is told. */
const most = 10

/**
 * The variables of an operation as their types say. An error names the place and never the value, which may be a password or an ID
 * number: that is why this is not graphql's own function, which quotes what it was given.
 */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Variables,
): { readonly variables: Variables } | { readonly errors: readonly GraphQLError[] } {
  const errors: GraphQLError[] = []
  const wrong = (place: string, zh: string, en: string) => {
    if (errors.length < most)
      errors.push(new GraphQLError(`变量 ${place} ${zh} · Variable ${place} ${en}`, { extensions: { code: 'BAD_USER_INPUT' } }))
  }
  const variables: Record<string, unknown> = {}
  for (const { variable, type: typeNode, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value
    const type = typeFromAST(schema, typeNode as never)
    if (!isInputType(type)) continue
    const value = Object.hasOwn(given, name) ? given[name] : undefined
    if (value === undefined && defaultValue) variables[name] = valueFromAST(defaultValue, type)
    else if ((value === undefined || value === null) && isNonNullType(type))
      wrong(`$${name}`, `必填，类型为 ${print(typeNode)}`, `is required: ${print(typeNode)}`)
    else if (hasNull(value)) wrong(`$${name}`, '含有空字符（U+0000）', 'holds the character U+0000')
    else if (value !== undefined) {
      variables[name] = coerceInputValue(value, type, (path, _, { message }) => {
        const place = [`$${name}`, ...path].join('.')
        // These two name fields of the type; every other message quotes the value.
        if (/^Field "\w+" (of required type|is not defined by type) /.test(message))
          wrong(place, '与其类型不符', `does not fit its type: ${message}`)
        else wrong(place, '与其类型不符', 'does not fit its type')
      })
    }
  }
  return errors.length > 0 ? { errors } : { variables }
}

/** Whether a text of it holds U+0000, which no text of the database can. */
function hasNull(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0')
  return typeof value === 'object' && value !== null && Object.values(value).some(hasNull)
}
