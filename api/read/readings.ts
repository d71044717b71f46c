import type { GraphQLSchema } from 'graphql'
import type { Listing, Reading } from './reading.ts'
import { type EntityMetadata, type Table, tablesOf } from './table.ts'

/** Everything plans are compiled from: the schema, the tables, and what the finders declare. Built once. */
export class Readings {
  readonly schema: GraphQLSchema
  readonly tables: ReadonlyMap<string, Table>
  readonly #byField: ReadonlyMap<string, Reading>

  constructor(schema: GraphQLSchema, entities: Iterable<EntityMetadata>, readings: readonly Reading[]) {
    this.schema = schema
    this.tables = tablesOf(entities)
    this.#byField = new Map(readings.map(reading => [reading.field, reading]))
    for (const reading of readings) this.#check(reading)
  }

  /** The table of a type. Throws when there is none: only types that are tables are read here. */
  table(typeName: string): Table {
    const table = this.tables.get(typeName)
    if (!table) throw new RangeError(`${typeName} is not a table`)
    return table
  }

  /** What is declared about a field such as `Query.experts`. */
  of(typeName: string, fieldName: string): Reading | undefined {
    return this.#byField.get(`${typeName}.${fieldName}`)
  }

  /** A reading must fit the schema and the tables: found at start, not at the first request. */
  #check(reading: Reading): void {
    const [typeName = '', fieldName = ''] = reading.field.split('.')
    const type = this.schema.getType(typeName)
    const field = type && 'getFields' in type ? type.getFields()[fieldName] : undefined
    if (!field) throw new RangeError(`${reading.field} is read but not in the schema`)
    if (reading.kind === 'one') this.table(reading.lookup.type)
    if (reading.kind === 'connection' || reading.kind === 'list') checkListing(this.table(reading.listing.type), reading.listing)
  }
}

function checkListing(table: Table, listing: Listing): void {
  if (!listing.orders[listing.defaultOrder]) throw new RangeError(`${table.typeName} has no order ${listing.defaultOrder}`)
}
