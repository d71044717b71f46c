/**
 * What `api/read` knows of the tables: taken from the entities' own metadata, so that a property of the model is all it takes
 * for a field to be readable.
 */

/** How a column's text, as PostgreSQL sends it, becomes JSON. */
export type ColumnKind = 'id' | 'text' | 'enum' | 'number' | 'flag' | 'day' | 'moment' | 'json'

export interface Column {
  readonly name: string
  readonly kind: ColumnKind
}

/** A reference to one row of another table. */
export interface ToOne {
  readonly column: string
  readonly target: string
}

/** The rows of another table that point here. */
export interface ToMany {
  readonly target: string
  readonly column: string
}

export interface Table {
  readonly typeName: string
  readonly name: string
  readonly columns: ReadonlyMap<string, Column>
  readonly toOne: ReadonlyMap<string, ToOne>
  readonly toMany: ReadonlyMap<string, ToMany>
}

/** The part of the ORM's metadata that is read here. */
export interface EntityMetadata {
  readonly className: string
  readonly tableName: string
  readonly properties: Readonly<Record<string, PropertyMetadata>>
}

interface PropertyMetadata {
  readonly name: string
  readonly kind: string
  readonly primary?: boolean
  readonly enum?: boolean
  readonly fieldNames?: readonly string[]
  readonly columnTypes?: readonly string[]
  readonly mappedBy?: unknown
  readonly targetMeta?: { readonly className: string; readonly properties: Readonly<Record<string, PropertyMetadata>> }
}

/** The tables by GraphQL type name, which is the entity's class name. */
export function tablesOf(entities: Iterable<EntityMetadata>): ReadonlyMap<string, Table> {
  const tables = new Map<string, Table>()
  for (const { className, tableName, properties } of entities) {
    const columns = new Map<string, Column>()
    const toOne = new Map<string, ToOne>()
    const toMany = new Map<string, ToMany>()
    for (const property of Object.values(properties)) {
      const [name] = property.fieldNames ?? []
      const target = property.targetMeta
      if (property.kind === 'm:1' && name && target) toOne.set(property.name, { column: name, target: target.className })
      else if (property.kind === '1:m' && target) {
        const column = target.properties[String(property.mappedBy)]?.fieldNames?.[0]
        if (column) toMany.set(property.name, { target: target.className, column })
      } else if (property.kind === 'scalar' && name) columns.set(property.name, { name, kind: kindOf(property) })
    }
    tables.set(className, { typeName: className, name: tableName, columns, toOne, toMany })
  }
  return tables
}

function kindOf(property: PropertyMetadata): ColumnKind {
  if (property.primary) return 'id'
  if (property.enum) return 'enum'
  const type = property.columnTypes?.[0] ?? 'text'
  if (/^(int|smallint|real|double|serial)/.test(type)) return 'number'
  if (type === 'boolean') return 'flag'
  if (type === 'date') return 'day'
  if (type.startsWith('timestamptz')) return 'moment'
  return /\[\]$|^json/.test(type) ? 'json' : 'text'
}

/** An SQL identifier; names come from the model, never from a request. */
export const identifier = (name: string) => (/^[a-z_][a-z0-9_]*$/.test(name) && !reserved.has(name) ? name : `"${name}"`)

const reserved = new Set(['primary', 'order', 'user', 'end', 'from', 'to', 'group', 'at'])

/** A column of the row `alias` as PostgreSQL should send it: ready for JSON but for the quotes. */
export function columnText(alias: string, { name, kind }: Column): string {
  const column = `${alias}.${identifier(name)}`
  if (kind === 'moment') return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
  return kind === 'json' ? `to_json(${column})` : column
}
