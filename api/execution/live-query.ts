import type { GraphQLSchema } from 'graphql'
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  getArgumentValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  print,
  visit,
} from 'graphql'
import { numberOf } from '../read/criteria.ts'
import type { PreparedOperation } from './documents.ts'
import type { Variables } from './variables.ts'

/** What is watched, and the query that reads one changed row of it. */
export interface LiveQuery {
  readonly type: 'Assignment' | 'Panel'
  /** Only what hangs on this panel. */
  readonly panel: number | undefined
  /** The name under which the row stands in the answer. */
  readonly key: string
  readonly text: string
  readonly variables: (id: string) => Variables
}

const watched = {
  assignmentChanged: { type: 'Assignment', field: 'assignment' },
  panelChanged: { type: 'Panel', field: 'panel' },
} as const

/** The variable that names the row; no client's variable is called that. */
const ROW = 'theRowThatChanged'

/**
 * Turns a subscription into the query that reads a changed row: `assignmentChanged { … }` becomes `assignment(id: …) { … }`, so that a
 * subscription shows what a query shows, to the same people, within the same limits. Throws typed GraphQL errors.
 */
export function liveQuery(schema: GraphQLSchema, { document, node }: PreparedOperation, variables: Variables): LiveQuery {
  const field = node.selectionSet.selections[0]!
  if (field.kind !== Kind.FIELD) {
    const message = '请直接写出订阅的字段 · Name the subscribed field itself, not a fragment'
    throw new GraphQLError(message, { extensions: { code: 'BAD_INPUT' } })
  }
  const definition = schema.getSubscriptionType()!.getFields()[field.name.value]!
  const { panelId } = getArgumentValues(definition, field, { ...variables })
  const { type, field: reading } = watched[field.name.value as keyof typeof watched]
  const read: FieldNode = {
    ...field,
    alias: field.alias ?? field.name,
    name: { kind: Kind.NAME, value: reading },
    arguments: [
      {
        kind: Kind.ARGUMENT,
        name: { kind: Kind.NAME, value: 'id' },
        value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: ROW } },
      },
    ],
  }
  const fragments = fragmentsUnder(document, read)
  const used = variablesIn([read, ...fragments])
  const operation: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    variableDefinitions: [
      ...(node.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value)),
      {
        kind: Kind.VARIABLE_DEFINITION,
        variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: ROW } },
        type: { kind: Kind.NON_NULL_TYPE, type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'ID' } } },
      },
    ],
    selectionSet: { kind: Kind.SELECTION_SET, selections: [read] },
  }
  const kept = Object.fromEntries(Object.entries(variables).filter(([name]) => used.has(name)))
  return {
    type,
    panel: panelId == null ? undefined : numberOf('Panel', String(panelId)),
    key: (field.alias ?? field.name).value,
    text: print({ kind: Kind.DOCUMENT, definitions: [operation, ...fragments] }),
    variables: id => ({ ...kept, [ROW]: id }),
  }
}

/** The fragments that a field spreads, and those that they spread. */
function fragmentsUnder(document: DocumentNode, field: FieldNode): FragmentDefinitionNode[] {
  const all = new Map(document.definitions.filter(one => one.kind === Kind.FRAGMENT_DEFINITION).map(one => [one.name.value, one]))
  const found = new Set<FragmentDefinitionNode>()
  const follow = (node: FieldNode | FragmentDefinitionNode) => {
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = all.get(name.value)
        if (!fragment || found.has(fragment)) return
        found.add(fragment)
        follow(fragment)
      },
    })
  }
  follow(field)
  return [...found]
}

function variablesIn(nodes: readonly (FieldNode | FragmentDefinitionNode)[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const node of nodes) visit(node, { Variable: ({ name }) => void names.add(name.value) })
  return names
}
