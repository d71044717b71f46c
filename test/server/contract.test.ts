import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { makeSchema } from '../../api/schema.ts'

const schema = makeSchema()
const ours = Object.values(schema.getTypeMap()).filter(type => !type.name.startsWith('__') && !isSpecifiedScalarType(type))

/** Everything a type shows that should be described, by its path. */
function described(type: GraphQLNamedType): [path: string, description: string | null | undefined][] {
  const found: [string, string | null | undefined][] = [[type.name, type.description]]
  if (isEnumType(type)) for (const value of type.getValues()) found.push([`${type.name}.${value.name}`, value.description])
  if (isInputObjectType(type))
    for (const field of Object.values(type.getFields())) found.push([`${type.name}.${field.name}`, field.description])
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      found.push([`${type.name}.${field.name}`, field.description])
      for (const argument of field.args) found.push([`${type.name}.${field.name}(${argument.name})`, argument.description])
    }
  }
  return found
}

test('everything is described, the Chinese term first', () => {
  const foreign = ['DateTime', 'JSON', 'Query', 'Mutation', 'Subscription']
  const wanting = ours
    .filter(({ name }) => !foreign.includes(name))
    .flatMap(described)
    // A mutation's only argument is its input, which is described itself.
    .filter(([path, text]) => !path.endsWith('(input)') && !/^[^·]*\p{Script=Han}[^·]* · \S/u.test(text ?? ''))
  assert.deepEqual(wanting, [])
})

test('a mutation has one input, and a payload whose every field but userErrors may be null', () => {
  const wrong: string[] = []
  for (const { name, args, type } of Object.values(schema.getMutationType()!.getFields())) {
    const Name = name[0]!.toUpperCase() + name.slice(1)
    if (String(type) !== `${Name}Payload!`) wrong.push(`${name}: ${type}`)
    const given = args.map(argument => `${argument.name}: ${argument.type}`).join()
    if (args.length > 0 && given !== `input: ${Name}Input!`) wrong.push(`${name}(${given})`)
    const payload = schema.getType(`${Name}Payload`)
    for (const field of isObjectType(payload) ? Object.values(payload.getFields()) : []) {
      if (isNonNullType(field.type) !== (field.name === 'userErrors')) wrong.push(`${name}: ${field.name}: ${field.type}`)
    }
  }
  assert.deepEqual(wrong, [])
})

test('every resolver class is in the schema', () => {
  const listed = readFileSync('api/schema.ts', 'utf8')
  const classes = globSync('api/**/*.resolver.ts').map(file => /export class (\w+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? file)
  assert.deepEqual(
    classes.filter(name => !listed.includes(`${name},`)),
    [],
  )
})
