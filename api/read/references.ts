/**
 * Small tables that hardly change (occupations, offices, divisions …), kept in the process: a reference to one of their rows needs no
 * join. They have no row-level security, so that nothing here depends on the viewer. The database tells of changes over NOTIFY.
 */
import { columnText, identifier, type Table } from './table.ts'

/** Where the triggers of `0003-reference-notify.sql` tell the table that changed. */
export const referenceChannel = 'reference_changed'

/** One row: its columns' text by property name, and the ids it refers to by property name. */
export type ReferenceRow = ReadonlyMap<string, string | null>

interface Kept {
  readonly rows: ReadonlyMap<string, ReferenceRow>
  /** Rows by the id of their parent, for trees. */
  readonly below: ReadonlyMap<string, readonly string[]>
  /** Ids by property and value, made when first asked for. */
  readonly found: Map<string, ReadonlyMap<string | null, readonly number[]>>
}

/** A row as PostgreSQL sends it: text or null by place. */
export type Row = readonly (string | null)[]

export class References {
  readonly #tables: ReadonlyMap<string, Table>
  readonly #read: (sql: string) => Promise<readonly Row[]>
  readonly #kept = new Map<string, Kept>()
  readonly #loading = new Map<string, Promise<void>>()
  /** Changes whenever anything kept is dropped: text made from kept rows holds as long as this. */
  version = 0
  /** Whether changes are heard of. When they are not, what is kept holds for one request. */
  heard = true

  constructor(tables: readonly Table[], read: (sql: string) => Promise<readonly Row[]>) {
    this.#tables = new Map(tables.map(table => [table.typeName, table]))
    this.#read = read
  }

  has(typeName: string): boolean {
    return this.#tables.has(typeName)
  }

  get typeNames(): readonly string[] {
    return [...this.#tables.keys()]
  }

  /** Whether all these types are in the process now. */
  ready(typeNames: readonly string[]): boolean {
    return typeNames.every(typeName => this.#kept.has(typeName))
  }

  /** Loads what is not there; requests that come meanwhile wait for the same load. */
  async load(typeNames: readonly string[]): Promise<void> {
    await Promise.all(
      typeNames.map(async typeName => {
        if (this.#kept.has(typeName)) return
        const loading = this.#loading.get(typeName) ?? this.#load(typeName).finally(() => this.#loading.delete(typeName))
        this.#loading.set(typeName, loading)
        await loading
      }),
    )
  }

  /** Forgets a table by its name in the database, or everything when it is not said which. */
  drop(tableName?: string): void {
    this.version++
    for (const [typeName, table] of this.#tables) if (tableName === undefined || table.name === tableName) this.#kept.delete(typeName)
  }

  row(typeName: string, id: string): ReferenceRow | undefined {
    return this.#kept.get(typeName)?.rows.get(id)
  }

  /** The id of the one row whose column has this value. */
  find(typeName: string, property: string, value: string): number | undefined {
    return this.where(typeName, property, value)[0]
  }

  /** The ids of all rows whose column has this value. */
  where(typeName: string, property: string, value: string): readonly number[] {
    const kept = this.#kept.get(typeName)
    if (!kept) return []
    let ids = kept.found.get(property)
    if (!ids) {
      const made = new Map<string | null, number[]>()
      for (const [id, row] of kept.rows) {
        const key = row.get(property) ?? null
        made.set(key, [...(made.get(key) ?? []), Number(id)])
      }
      kept.found.set(property, made)
      ids = made
    }
    return ids.get(value) ?? []
  }

  /** The ids of a row and of everything below it in its tree (`parent`). */
  subtree(typeName: string, id: number): number[] {
    const below = this.#kept.get(typeName)?.below
    const found = [String(id)]
    for (let index = 0; index < found.length; index++) found.push(...(below?.get(found[index]!) ?? []))
    return found.map(Number)
  }

  async #load(typeName: string): Promise<void> {
    const table = this.#tables.get(typeName)
    if (!table) throw new RangeError(`${typeName} is not kept`)
    const version = this.version
    const properties = [...table.columns.keys(), ...table.toOne.keys()]
    const columns = [
      ...[...table.columns.values()].map(column => columnText('t', column)),
      ...[...table.toOne.values()].map(link => `t.${identifier(link.column)}`),
    ]
    const rows = new Map<string, ReferenceRow>()
    const below = new Map<string, string[]>()
    for (const values of await this.#read(`select t.id, ${columns.join(', ')} from ${identifier(table.name)} t order by t.id`)) {
      const row = new Map(properties.map((property, index) => [property, values[index + 1] ?? null]))
      const [id = ''] = values as [string]
      rows.set(id, row)
      const parent = row.get('parent')
      if (parent) below.set(parent, [...(below.get(parent) ?? []), id])
    }
    // Rows read before a change was told of are not kept; whoever waits loads again.
    if (version !== this.version) return this.#load(typeName)
    this.#kept.set(typeName, { rows, below, found: new Map() })
  }
}
