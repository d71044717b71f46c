import { type FieldNode, type GraphQLArgument, type GraphQLField, getArgumentValues, isNonNullType, Kind, type ValueNode } from 'graphql'
import type { Variables } from './ask.ts'

export type Given = Readonly<Record<string, unknown>>
export type ArgumentReader = (variables: Variables) => Given

/**
 * Reads the arguments of one field of a document under coerced variables. Constants are read once, into a frozen object; an argument that
 * is a variable is that variable's value. Whatever is neither is left to graphql's own `getArgumentValues`.
 */
export function argumentReader(field: GraphQLField<unknown, unknown>, node: FieldNode): ArgumentReader {
  const slowly: ArgumentReader = variables => getArgumentValues(field, node, variables as Record<string, unknown>)
  if (isConstant(node)) {
    const given = Object.freeze(slowly({}))
    return () => given
  }
  const given = node.arguments ?? []
  const simple = field.args.every(argument => isSimple(argument, given.find(({ name }) => name.value === argument.name)?.value))
  if (!simple) return slowly
  const constant = { ...node, arguments: given.filter(({ value }) => value.kind !== Kind.VARIABLE) }
  const optional = { ...field, args: field.args.filter(argument => constant.arguments.some(({ name }) => name.value === argument.name)) }
  const constants = getArgumentValues(optional, constant, {})
  const named = given.flatMap(({ name, value }) => (value.kind === Kind.VARIABLE ? [[name.value, value.name.value] as const] : []))
  return variables => {
    const values: Record<string, unknown> = { ...constants }
    for (const [name, variable] of named) values[name] = variables[variable]
    return values
  }
}

/** Whether the arguments hold no variable, so that their values are those of the document. */
export const isConstant = (node: FieldNode): boolean => (node.arguments ?? []).every(({ value }) => !holdsVariable(value))

/** A variable can stand for its argument where there is no default to fall back on and no null to refuse. */
function isSimple(argument: GraphQLArgument, value: ValueNode | undefined): boolean {
  if (argument.defaultValue !== undefined) return false
  if (value?.kind === Kind.VARIABLE) return true
  return value === undefined ? !isNonNullType(argument.type) : !holdsVariable(value)
}

function holdsVariable(value: ValueNode): boolean {
  if (value.kind === Kind.VARIABLE) return true
  if (value.kind === Kind.LIST) return value.values.some(holdsVariable)
  return value.kind === Kind.OBJECT && value.fields.some(field => holdsVariable(field.value))
}
