import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** A place in the answer where a row of the model stands: the compiled part yields its id, the read path its fields. */
export interface Opening {
  /** Response names from the root. */
  readonly path: readonly string[]
  readonly typeName: string
  readonly selections: SelectionNode[]
}

const idOnly: SelectionSetNode = {
  kind: Kind.SELECTION_SET,
  selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'id' } }],
}

/**
 * Cuts an operation in two: what resolvers answer, with every row of the model reduced to its id, and what is to be read of those rows.
 * Fragments are written out where they stand, because a row's selection depends on its place.
 */
export function splitAtRows(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): { readonly operation: OperationDefinitionNode; readonly openings: readonly Opening[] } {
  const openings = new Map<string, Opening>()

  const cut = (selectionSet: SelectionSetNode, type: GraphQLCompositeType, path: readonly string[]): SelectionSetNode => ({
    kind: Kind.SELECTION_SET,
    selections: selectionSet.selections.map((selection): SelectionNode => {
      if (selection.kind === Kind.FIELD) return cutField(selection, type, path)
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)!
      const inner = typeNamed(schema, fragment.typeCondition?.name.value) ?? type
      return {
        kind: Kind.INLINE_FRAGMENT,
        typeCondition: fragment.typeCondition,
        directives: selection.directives,
        selectionSet: cut(fragment.selectionSet, inner, path),
      }
    }),
  })

  const cutField = (field: FieldNode, type: GraphQLCompositeType, path: readonly string[]): FieldNode => {
    const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field.name.value] : undefined
    const inner = definition && getNamedType(definition.type)
    if (!field.selectionSet || !isCompositeType(inner)) return field
    const here = [...path, (field.alias ?? field.name).value]
    if (!isRow(inner)) return { ...field, selectionSet: cut(field.selectionSet, inner, here) }
    const key = here.join('.')
    const opening = openings.get(key) ?? { path: here, typeName: inner.name, selections: [] }
    opening.selections.push(...field.selectionSet.selections)
    openings.set(key, opening)
    return { ...field, selectionSet: idOnly }
  }

  const selectionSet = cut(operation.selectionSet, schema.getRootType(operation.operation)!, [])
  return { operation: { ...operation, selectionSet }, openings: [...openings.values()] }
}

/** Whether a type is a row of the model. */
export function isRow(type: unknown): boolean {
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node')
}

function typeNamed(schema: GraphQLSchema, name: string | undefined): GraphQLCompositeType | undefined {
  const type = name === undefined ? undefined : schema.getType(name)
  return isCompositeType(type) ? type : undefined
}
