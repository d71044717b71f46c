import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { beyond, limits } from './limits.ts'

/** How many items a page is taken to hold when nothing says so, and how long a plain list. */
const assumed = { page: 20, list: 5, most: 100 }

/** A selection's worth: its own fields, and parts that are multiplied by a page size, which may be a variable. */
interface Worth {
  fields: number
  readonly parts: { readonly times: number | string; readonly worth: Worth }[]
  /** The total, where no page size within is a variable. */
  fixed?: number
}

/** How many fields an operation may at most answer under its variables: one for each field, times the page size of each list around it. */
export type Cost = (variables: Readonly<Record<string, unknown>>) => number

/** The cost of a valid operation. Fragments are appraised once, however often they are spread. */
export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Cost {
  const root = schema.getRootType(operation.operation)
  const worth = new Appraisal(schema, fragments).worthOf(operation.selectionSet, root!)
  return variables => worth.fixed ?? total(worth, variables, new Map())
}

/** The limit that an operation breaks under these variables. */
export function checkCost(cost: Cost, variables: Readonly<Record<string, unknown>>): GraphQLError | undefined {
  return cost(variables) > limits.cost ? beyond('TOO_COSTLY') : undefined
}

class Appraisal {
  readonly #schema: GraphQLSchema
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #known = new Map<string, Worth>()

  constructor(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#schema = schema
    this.#fragments = fragments
  }

  worthOf(selectionSet: SelectionSetNode, type: GraphQLCompositeType): Worth {
    const worth: Worth = { fields: 0, parts: [] }
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) this.#addField(worth, selection, type)
      else if (selection.kind === Kind.FRAGMENT_SPREAD) worth.parts.push({ times: 1, worth: this.#worthOfFragment(selection.name.value) })
      else
        worth.parts.push({
          times: 1,
          worth: this.worthOf(selection.selectionSet, this.#typeNamed(selection.typeCondition?.name.value) ?? type),
        })
    }
    if (worth.parts.every(part => typeof part.times === 'number' && part.worth.fixed !== undefined))
      worth.fixed = total(worth, {}, new Map())
    return worth
  }

  #addField(worth: Worth, node: FieldNode, type: GraphQLCompositeType): void {
    worth.fields++
    if (!node.selectionSet || !(isObjectType(type) || isInterfaceType(type))) return
    const field = type.getFields()[node.name.value]
    const inner = field && getNamedType(field.type)
    if (!field || !isCompositeType(inner)) return
    const plain = isListType(isNonNullType(field.type) ? field.type.ofType : field.type)
    const paged = field.args.some(argument => argument.name === 'first')
    // The items of a connection are under `nodes` and `edges`: the page size was counted at the connection.
    const times = paged ? pageSize(node) : plain && !/Connection$/.test(type.name) ? assumed.list : 1
    worth.parts.push({ times, worth: this.worthOf(node.selectionSet, inner) })
  }

  #worthOfFragment(name: string): Worth {
    const known = this.#known.get(name)
    if (known) return known
    const fragment = this.#fragments.get(name)
    const type = fragment && this.#typeNamed(fragment.typeCondition.name.value)
    const worth = type ? this.worthOf(fragment.selectionSet, type) : { fields: 0, parts: [], fixed: 0 }
    this.#known.set(name, worth)
    return worth
  }

  #typeNamed(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : this.#schema.getType(name)
    return isCompositeType(type) ? type : undefined
  }
}

function pageSize(node: FieldNode): number | string {
  const given = node.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last')?.value
  if (given?.kind === Kind.INT) return Math.min(Number(given.value), assumed.most)
  return given?.kind === Kind.VARIABLE ? given.name.value : assumed.page
}

function total(worth: Worth, variables: Readonly<Record<string, unknown>>, known: Map<Worth, number>): number {
  let sum = known.get(worth) ?? worth.fixed
  if (sum !== undefined) return sum
  sum = worth.fields
  for (const { times, worth: part } of worth.parts) {
    const items = typeof times === 'number' ? times : Math.min(Number(variables[times] ?? assumed.page) || assumed.page, assumed.most)
    sum += Math.max(items, 0) * total(part, variables, known)
  }
  known.set(worth, sum)
  return sum
}
