import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'

/** One thing that may be asked: an operation without variables. */
export type Question = string

/** What arguments are filled with: global ids of rows there are, and samples of scalars by the name of their type. */
export interface Samples {
  /** By type; where a field says nothing about which type it means, the first of each. */
  readonly ids: Readonly<Record<string, readonly string[]>>
  /** By type, every row that may be asked for by its id alone. */
  readonly nodes: Readonly<Record<string, readonly string[]>>
  readonly scalars: Readonly<Record<string, readonly string[]>>
}

const DEPTH = 3

/**
 * Walks every field of `Query`: with each id there is, each filter alone with each of its values, each order, and, below, each nested list
 * with each of its filters and orders. Selections reach three levels down and take every scalar on their way.
 */
export function questionsOf(schema: GraphQLSchema, samples: Samples): readonly Question[] {
  return Object.values(schema.getQueryType()!.getFields()).flatMap(field => {
    if (field.name === 'nodes') return [`{ nodes(ids: ${JSON.stringify(Object.values(samples.nodes).flat())}) { __typename id } }`]
    if (field.name === 'node') return nodeQuestions(schema, samples)
    const whole = selectionOf(schema, field.type, DEPTH)
    const plain = argumentsOf(field, samples)
    const narrowed = optionsOf(field, samples).flatMap(option => plain.slice(0, 1).map(given => [...given, option]))
    const flat = selectionOf(schema, field.type, 1)
    const asked = [
      ...plain.map(given => `{ ${field.name}${listed(given)} ${whole} }`),
      ...narrowed.map(given => `{ ${field.name}${listed(given)} ${flat} }`),
    ]
    return [...asked, ...nestedQuestions(schema, field, plain, samples)]
  })
}

/** Each row there is, asked for by its id alone. */
function nodeQuestions(schema: GraphQLSchema, { nodes }: Samples): readonly Question[] {
  return Object.entries(nodes).flatMap(([name, some]) => {
    const type = schema.getType(name)
    const whole = isObjectType(type) ? selectionOf(schema, type, DEPTH) : '{ __typename }'
    return some.map(id => `{ node(id: "${id}") { __typename ... on ${name} ${whole} } }`)
  })
}

/** The lists of the rows that a root field answers with, one filter or order at a time. */
function nestedQuestions(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  plain: readonly string[][],
  samples: Samples,
): readonly Question[] {
  const row = rowOf(field.type)
  if (!row) return []
  const first = plain.slice(0, 1)
  const open = (inner: string) => (getNamedType(field.type).name === row.name ? `{ id ${inner} }` : `{ nodes { id ${inner} } }`)
  return Object.values(row.getFields()).flatMap(list =>
    optionsOf(list, samples).flatMap(option =>
      first.map(given => `{ ${field.name}${listed(given)} ${open(`${list.name}${listed(option)} ${selectionOf(schema, list.type, 1)}`)} }`),
    ),
  )
}

/** The row type behind a field: its own, or that of the connection's nodes. */
function rowOf(type: GraphQLOutputType): GraphQLObjectType | undefined {
  const named = getNamedType(type)
  if (!isObjectType(named)) return undefined
  const nodes = named.getFields().nodes
  const row = nodes ? getNamedType(nodes.type) : named
  return isObjectType(row) ? row : undefined
}

/** The ways to give the arguments that a field demands; 50 rows of a list. */
function argumentsOf(field: GraphQLField<unknown, unknown>, samples: Samples): string[][] {
  const page = field.args.some(({ name }) => name === 'first') ? ['first: 50'] : []
  const demanded = field.args.filter(isDemanded)
  const own = samples.ids[getNamedType(field.type).name]
  const known = own ? { ...samples, ids: { own, ...Object.fromEntries(own.map(id => [id, [id]])) } } : samples
  const choices = demanded.map(argument => valuesOf(argument.type, known).map(value => `${argument.name}: ${value}`))
  // `division(id)`, `division(code)`: none is demanded, one is meant.
  const either =
    demanded.length > 0 || page.length > 0
      ? []
      : field.args.map(argument => valuesOf(argument.type, known).map(value => `${argument.name}: ${value}`))
  if (either.length > 0) return either.flat().map(one => [one])
  return product(choices).map(given => [...given, ...page])
}

/** Each optional argument but the page, with each of its values; of a filter, each of its fields alone. */
function optionsOf(field: GraphQLField<unknown, unknown>, samples: Samples): string[] {
  const paging = ['first', 'last', 'after', 'before']
  if (!field.args.some(({ name }) => name === 'first')) return []
  const options = field.args.filter(argument => !isDemanded(argument) && !paging.includes(argument.name))
  return options.flatMap(({ name, type }) => valuesOf(type, samples).map(value => `${name}: ${value}`))
}

const isDemanded = ({ type, defaultValue }: GraphQLArgument) => isNonNullType(type) && defaultValue === undefined

/** Values of an input type; an input object with each of its fields alone beside those that it demands. */
function valuesOf(type: GraphQLInputType, samples: Samples, depth = 0): string[] {
  const inner = getNullableType(type)
  if (isListType(inner)) return valuesOf(inner.ofType as GraphQLInputType, samples, depth).map(value => `[${value}]`)
  if (isEnumType(inner)) return inner.getValues().map(({ name }) => name)
  if (!isInputObjectType(inner))
    return inner.name === 'ID'
      ? [...new Set(Object.values(samples.ids).map(([id]) => `"${id}"`))]
      : [...(samples.scalars[inner.name] ?? [])]
  if (depth > 3) return []
  const fields = Object.values(inner.getFields())
  const demanded = fields.filter(field => isNonNullType(field.type) && field.defaultValue === undefined)
  const base = demanded.map(field => valuesOf(field.type, samples, depth + 1).map(value => `${field.name}: ${value}`)[0] ?? '')
  const options = fields.filter(field => !demanded.includes(field))
  if (options.length === 0) {
    return product(demanded.map(field => valuesOf(field.type, samples, depth + 1).map(value => `${field.name}: ${value}`)))
      .slice(0, 60)
      .map(given => `{ ${given.join(', ')} }`)
  }
  return options.flatMap(field =>
    valuesOf(field.type, samples, depth + 1).map(value => `{ ${[...base, `${field.name}: ${value}`].join(', ')} }`),
  )
}

/** Every scalar of a type, and what hangs on it, so many levels down. */
export function selectionOf(schema: GraphQLSchema, type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type)
  if (!isCompositeType(named)) return ''
  if (!isObjectType(named)) return '{ __typename }'
  const parts = Object.values(named.getFields()).flatMap(field => {
    if (field.args.some(isDemanded)) return []
    const inner = getNamedType(field.type)
    if (!isCompositeType(inner)) return [field.name]
    const isPage = ['nodes', 'edges', 'pageInfo'].includes(field.name)
    if (isPage) return field.name === 'edges' ? [] : [`${field.name} ${selectionOf(schema, field.type, depth)}`]
    return depth <= 1
      ? []
      : [
          `${field.name}${field.args.some(({ name }) => name === 'first') ? '(first: 5)' : ''} ${selectionOf(schema, field.type, depth - 1)}`,
        ]
  })
  return `{ __typename ${parts.join(' ')} }`
}

const listed = (given: string | readonly string[]) =>
  given.length === 0 ? '' : `(${typeof given === 'string' ? given : given.join(', ')})`

function product(choices: readonly (readonly string[])[]): string[][] {
  return choices.reduce<string[][]>((all, some) => all.flatMap(given => some.map(one => [...given, one])), [[]])
}
