import 'reflect-metadata'
import { registerEnumType } from 'type-graphql'

/** Labels per enumeration and value, `中文 · English`: the console and documents read them from the schema's descriptions. */
export type Enumeration<Value extends string> = { readonly [Key in Value]: Key }

/** Declares an enumeration once: its GraphQL type, its values with bilingual labels, and the values the table's check allows. */
export function enumeration<Value extends string>(name: string, description: string, labels: Record<Value, string>): Enumeration<Value> {
  const values = Object.keys(labels) as Value[]
  const members = Object.fromEntries(values.map(value => [value, value])) as Enumeration<Value>
  const valuesConfig = Object.fromEntries(values.map(value => [value, { description: labels[value] }]))
  registerEnumType(members, { name, description, valuesConfig: valuesConfig as Record<Value, { description: string }> })
  return members
}
