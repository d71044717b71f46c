/**
 * Writes `client-sdk/_generated.ts` from `schema/schema.graphql` and `client-sdk/operations/*.graphql`: the types of the operations, their
 * texts, and one method per operation. With `--check` it writes nothing and fails when the file says something else.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { plugin } from '@graphql-codegen/typescript-operations'
import {
  buildSchema,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  stripIgnoredCharacters,
  visit,
} from 'graphql'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const target = at('client-sdk/_generated.ts')
const schema = buildSchema(readFileSync(at('schema/schema.graphql'), 'utf8'))
const sources = globSync('client-sdk/operations/*.graphql', { cwd: at('.') }).sort()
const document: DocumentNode = parse(sources.map(path => readFileSync(at(path), 'utf8')).join('\n'))
const fragments = new Map<string, FragmentDefinitionNode>()
const operations: OperationDefinitionNode[] = []
for (const definition of document.definitions) {
  if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  else if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition)
}

/** The types of the operations, as GraphQL Code Generator writes them. */
async function types(): Promise<string> {
  const { content, prepend = [] } = await plugin(
    schema,
    [{ document }],
    {
      scalars: { ID: 'string', LocalDate: 'string', DateTime: 'string' },
      strictScalars: true,
      enumType: 'string-literal',
      immutableTypes: true,
      inlineFragmentTypes: 'combine',
    },
    { outputFile: target },
  )
  return [...prepend, content].join('\n')
}

/** An operation with the fragments it needs, without a superfluous character. */
function textOf(operation: OperationDefinitionNode): string {
  const needed = new Set<string>()
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread: ({ name }) => {
        if (needed.has(name.value)) return
        needed.add(name.value)
        collect(fragments.get(name.value)!)
      },
    })
  }
  collect(operation)
  return stripIgnoredCharacters([operation, ...[...needed].map(name => fragments.get(name)!)].map(node => print(node)).join('\n'))
}

const capital = (name: string) => name[0]!.toUpperCase() + name.slice(1)

/** The one root field of an operation: a method answers with it. */
function rootOf({ name, operation, selectionSet }: OperationDefinitionNode) {
  const [field, ...others] = selectionSet.selections
  if (!name || field?.kind !== Kind.FIELD || field.alias || others.length > 0)
    throw new Error(`${name?.value}: one root field each, without an alias`)
  return { name: name.value, field: schema.getRootType(operation)!.getFields()[field.name.value]! }
}

/** Whether an answer carries refusals. */
function refusable(type: GraphQLOutputType): boolean {
  const named = getNamedType(type)
  return isObjectType(named) && 'userErrors' in named.getFields()
}

function methodOf(node: OperationDefinitionNode): string {
  const { name, field } = rootOf(node)
  const mutation = node.operation === 'mutation'
  const base = `${capital(name)}${capital(node.operation)}`
  const variables = (node.variableDefinitions ?? []).map(definition => ({
    name: definition.variable.name.value,
    type: print(definition.type),
    needed: definition.type.kind === Kind.NON_NULL_TYPE && !definition.defaultValue,
  }))
  const answered = `${base}['${field.name}']`
  const pages = !mutation && /Connection$/.test(getNamedType(field.type).name) && variables.some(variable => variable.name === 'after')
  const watched = node.operation === 'subscription'
  const [kind, verb] = mutation
    ? ['Answer', 'act']
    : watched
      ? ['AsyncGenerator', 'watch']
      : refusable(field.type)
        ? ['Answer', 'consult']
        : pages
          ? ['Listing', 'list']
          : ['Promise', 'ask']
  const [input] = variables
  const [parameter, value] =
    variables.length === 0
      ? ['', '{}']
      : mutation && variables.length === 1 && input?.name === 'input'
        ? [`input: ${input.type.replace('!', '')}, `, '{ input }']
        : [`variables: ${base}Variables${variables.some(variable => variable.needed) ? '' : ' = {}'}, `, 'variables']
  return [
    `  /** ${field.description ?? field.name} */`,
    `  ${name}(${parameter}options?: ${watched ? 'Watch' : 'Call'}Options): ${kind}<${answered}> {`,
    `    return this.${verb}(${name}Operation, ${value}, options)`,
    '  }',
  ].join('\n')
}

function operationOf(node: OperationDefinitionNode): string {
  const { name, field } = rootOf(node)
  const base = `${capital(name)}${capital(node.operation)}`
  const text = JSON.stringify(textOf(node))
  return `const ${name}Operation: Operation<${base}['${field.name}'], ${base}Variables> = { name: '${name}', field: '${field.name}', query: ${text} }`
}

/** Nothing of the public contract may be left behind: what no operation asks for is named. */
function unusedRootFields(all: GraphQLSchema): string[] {
  const used = new Set(operations.map(operation => rootOf(operation).field.name))
  const offered = [all.getQueryType(), all.getMutationType(), all.getSubscriptionType()].flatMap(type =>
    Object.keys(type?.getFields() ?? {}),
  )
  return offered.filter(name => !used.has(name))
}

operations.sort((one, other) => (one.name!.value < other.name!.value ? -1 : 1))
const uses = { Answer: /: Answer</, Listing: /: Listing</, Watch: /: WatchOptions\)|\?: WatchOptions/ }
const methods = operations.map(methodOf).join('\n\n')
const generated = [
  '// Written by codegen.ts from schema/schema.graphql and client-sdk/operations: do not edit.',
  "import { type CallOptions, Caller, type Operation } from './caller.ts'",
  ...(uses.Listing.test(methods) ? ["import type { Listing } from './listing.ts'"] : []),
  ...(uses.Answer.test(methods) ? ["import type { Answer } from './refusal.ts'"] : []),
  ...(uses.Watch.test(methods) ? ["import type { WatchOptions } from './watching.ts'"] : []),
  '',
  (await types()).trim(),
  '',
  operations.map(operationOf).join('\n'),
  '',
  '/** One method per operation. */',
  'export abstract class Operations extends Caller {',
  methods,
  '}',
  '',
].join('\n')

const left = unusedRootFields(schema)
if (left.length > 0) console.error(`no operation asks for ${left.join(', ')}`)
const differs = generated !== readFileSync(target, { encoding: 'utf8', flag: 'a+' })
if (process.argv.includes('--check')) process.exitCode = differs || left.length > 0 ? 1 : 0
else if (differs) writeFileSync(target, generated)
if (process.argv.includes('--check') && differs) console.error('client-sdk/_generated.ts is out of date: npm run emit')
