import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionSetNode,
  visit,
} from 'graphql'

/** The values of the variables that decide about `@include` and `@skip`. */
export type Flags = Readonly<Record<string, unknown>>

/** What of a document is needed to read selections of it. */
export interface Reader {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly flags: Flags
}

/** The fields selected on an object type by key, fragments written out; fields under one key are one field. */
export function selectedFields(
  reader: Reader,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>()
  const spread = new Set<string>()
  const collect = (selectionSet: SelectionSetNode): void => {
    for (const selection of selectionSet.selections) {
      if (!isIncluded(selection.directives, reader.flags)) continue
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value
        fields.set(key, [...(fields.get(key) ?? []), selection])
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (applies(reader.schema, selection.typeCondition?.name.value, type)) collect(selection.selectionSet)
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value)
        const fragment = reader.fragments.get(selection.name.value)
        if (fragment && applies(reader.schema, fragment.typeCondition.name.value, type)) collect(fragment.selectionSet)
      }
    }
  }
  for (const selectionSet of selectionSets) collect(selectionSet)
  return fields
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true
  const named = schema.getType(condition)
  return isAbstractType(named) && schema.isSubType(named, type)
}

function isIncluded(directives: readonly DirectiveNode[] | undefined, flags: Flags): boolean {
  for (const { name, arguments: given } of directives ?? []) {
    if (name.value !== 'include' && name.value !== 'skip') continue
    const value = given?.[0]?.value
    const flag = value?.kind === Kind.VARIABLE ? flags[value.name.value] : value?.kind === Kind.BOOLEAN && value.value
    if (Boolean(flag) === (name.value === 'skip')) return false
  }
  return true
}

/** The variables that decide about `@include` and `@skip` anywhere in a document: a plan holds for one set of their values. */
export function flagVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>()
  const note = ({ name, arguments: given }: DirectiveNode): void => {
    const value = given?.[0]?.value
    if ((name.value === 'include' || name.value === 'skip') && value?.kind === Kind.VARIABLE) names.add(value.name.value)
  }
  visit(document, { [Kind.DIRECTIVE]: note })
  return [...names].sort()
}

/** The fragments of a document by their names. */
export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter(definition => definition.kind === Kind.FRAGMENT_DEFINITION)
  return new Map(fragments.map(fragment => [fragment.name.value, fragment]))
}
