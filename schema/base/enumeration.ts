import 'reflect-metadata'
import { registerEnumType } from 'type-graphql'

/** Labels per enumeration and value, `中文 · English`: clients read them from the schema's descriptions, documents by `labelOf`. */
export type Enumeration<Value extends string> = { readonly [Key in Value]: Key }

const labelsOf = new WeakMap<object, Readonly<Record<string, string>>>()

/** What people call a value of an enumeration, in Chinese: the label before its English half. */
export function labelOf<Value extends string>(members: Enumeration<Value>, value: Value): string {
  return labelsOf.get(members)?.[value]?.split(' · ')[0] ?? value
}

/** What people call a value of an enumeration, in English: the other half. */
export function englishLabelOf<Value extends string>(members: Enumeration<Value>, value: Value): string {
  return labelsOf.get(members)?.[value]?.split(' · ')[1] ?? value
}

/** Declares an enumeration once: its GraphQL type, its values with bilingual labels, and the values the table's check allows. */
export function enumeration<Value extends string>(name: string, description: string, labels: Record<Value, string>): Enumeration<Value> {
  const values = Object.keys(labels) as Value[]
  const members = Object.fromEntries(values.map(value => [value, value])) as Enumeration<Value>
  const valuesConfig = Object.fromEntries(values.map(value => [value, { description: labels[value] }]))
  registerEnumType(members, { name, description, valuesConfig: valuesConfig as Record<Value, { description: string }> })
  labelsOf.set(members, labels)
  return members
}
