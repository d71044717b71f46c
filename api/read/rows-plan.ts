/**
 * A selection as **levels**: one statement for each to-many step, whatever the number of rows. Statements of one depth are sent
 * together. For lists this beat one JSON statement, because building JSON costs the database more than sending flat rows.
 */
import type { Ask } from './ask.ts'
import type { Lease } from './lease.ts'
import { Level, type Origin } from './level.ts'
import { needsCount, needsRows, type PageWriter, pageWriter } from './page-writer.ts'
import { parameterText } from './prepared.ts'
import type { Readings } from './readings.ts'
import type { References, Row } from './references.ts'
import type { Member, ObjectShape, PageShape } from './shape.ts'
import { valuesOf } from './statement-text.ts'
import {
  constant,
  type Found,
  type Harvest,
  isKept,
  keptTypes,
  objectWriter,
  referenceWriter,
  scalarWriter,
  type Writer,
  writeList,
  writeMissing,
} from './writer.ts'

export class RowsPlan {
  readonly levels: Level[] = []
  /** The pages in the order of their asks. */
  readonly pages: PageShape[] = []
  /** The reference tables that must be in the process before anything is written. */
  readonly references = new Set<string>()
  readonly #tables: Readings
  readonly #kept: References

  constructor(readings: Readings, kept: References) {
    this.#tables = readings
    this.#kept = kept
  }

  /** A level at the root, and the writer of its rows. */
  root(shape: ObjectShape, origin: Extract<Origin, { kind: 'one' }>): Writer {
    return this.#object(shape, this.#level(shape, origin), 't')
  }

  /** A page at the root. */
  rootPage(page: PageShape): PageWriter {
    return this.#page(page, this.#ask(page, 'page'))
  }

  /** A short list at the root: all its rows. */
  rootList(page: PageShape, shape: ObjectShape): Writer {
    return this.#object(shape, this.#ask(page, 'list'), 't')
  }

  #ask(page: PageShape, kind: 'page' | 'list', parent?: Level['parent']): Level {
    return this.#level({ table: page.table, members: [] }, { kind, page, ask: this.pages.push(page) - 1 }, parent)
  }

  #level({ table }: ObjectShape, origin: Origin, parent?: Level['parent']): Level {
    const level = new Level(table, origin, this.levels.length, parent)
    this.levels.push(level)
    return level
  }

  #object(shape: ObjectShape, level: Level, alias: string): Writer {
    return objectWriter(shape.members.map(member => [member.key, this.#member(member, shape, level, alias)]))
  }

  #member(member: Member, { table }: ObjectShape, level: Level, alias: string): Writer {
    if (member.kind === 'typename') return constant(`"${table.typeName}"`)
    if (member.kind === 'column') return scalarWriter(member.column, table.typeName, level.column(alias, member.column))
    if (member.kind === 'one') return this.#one(member, level, alias)
    const parent = { level, place: level.place(`${alias}.id`) }
    if (member.kind === 'many') {
      const child = this.#level(member.shape, { kind: 'many', column: member.link.column }, parent)
      const write = this.#object(member.shape, child, 't')
      return (row, harvest) => writeList(rowsOf(harvest, child, row[parent.place]), write, harvest)
    }
    const child = this.#ask(member.page, 'page', parent)
    const write = this.#page(member.page, child)
    return (row, harvest) => {
      const id = row[parent.place] ?? ''
      const ask = harvest.asks[(child.origin as { ask: number }).ask]!
      return write(rowsOf(harvest, child, id), harvest.found[child.number]?.counts?.get(id) ?? '0', ask, harvest)
    }
  }

  #one(member: Extract<Member, { kind: 'one' }>, level: Level, alias: string): Writer {
    const { link, shape, required } = member
    if (isKept(shape, this.#kept)) {
      for (const typeName of keptTypes(shape)) this.references.add(typeName)
      return referenceWriter(shape, level.place(`${alias}.${link.column}`), required)
    }
    const joined = level.join(alias, link, this.#tables.table(link.target))
    const place = level.place(`${joined}.id`)
    const write = this.#object(shape, level, joined)
    return (row, harvest) => (row[place] === null ? writeMissing(required, harvest) : write(row, harvest))
  }

  #page(page: PageShape, level: Level): PageWriter {
    const of = (part: { readonly shape: ObjectShape }) => this.#object(part.shape, level, 't')
    return pageWriter(page, { of, cursorPlaces: level.cursorPlaces(page) })
  }

  /** Reads all levels: one flush for each depth. `lookup` is the condition of a root that is one row. */
  async read(lease: Lease, asks: readonly Ask[], lookup: RootRow | undefined, references: References): Promise<Harvest> {
    const found: Found[] = []
    const read = async (level: Level): Promise<void> => {
      found[level.number] = await readLevel(lease, level, asks, lookup, found)
      await Promise.all(this.levels.filter(child => child.parent?.level === level).map(read))
    }
    await Promise.all(this.levels.filter(level => !level.parent).map(read))
    return { found, asks, references, missed: false, hidden: false }
  }
}

/** Which row a root of one row is, as SQL over `t` with its values. */
export interface RootRow {
  readonly sql: string
  readonly values: readonly string[]
}

const rowsOf = (harvest: Harvest, level: Level, id: string | null | undefined): readonly Row[] =>
  harvest.found[level.number]?.rows.get(id ?? '') ?? []

/** The rows of a root level stand under this key. */
export const atRoot = ''

async function readLevel(
  lease: Lease,
  level: Level,
  asks: readonly Ask[],
  lookup: RootRow | undefined,
  found: readonly Found[],
): Promise<Found> {
  const { origin, parent } = level
  const ids = parent ? idsOf(found[parent.level.number]!, parent.place) : undefined
  if (ids?.size === 0) return { rows: new Map() }
  const given = ids ? [`{${[...ids].join(',')}}`] : []
  if (origin.kind === 'one') return { rows: new Map([[atRoot, await lease.query(level.rows(undefined, lookup!.sql), lookup!.values)]]) }
  if (origin.kind === 'many') return { rows: grouped(await lease.query(level.rows(), given)) }
  const ask = asks[origin.ask]!
  const all = ask.conditions.flatMap(condition => condition.values).map(parameterText)
  const [rows, counts] = await Promise.all([
    needsRows(origin.page) || origin.kind === 'list' ? lease.query(level.rows(ask), [...given, ...valuesOf(ask).map(parameterText)]) : [],
    origin.kind === 'page' && needsCount(origin.page) ? lease.query(level.counts(ask), [...given, ...all]) : undefined,
  ])
  if (!parent) return { rows: new Map([[atRoot, rows]]), ...(counts ? { counts: new Map([[atRoot, counts[0]![0]!]]) } : {}) }
  return { rows: grouped(rows), ...(counts ? { counts: new Map(counts as readonly (readonly [string, string])[]) } : {}) }
}

function idsOf({ rows }: Found, place: number): Set<string> {
  const ids = new Set<string>()
  for (const group of rows.values()) {
    for (const row of group) {
      const id = row[place]
      if (id !== null && id !== undefined) ids.add(id)
    }
  }
  return ids
}

/** Rows by their first column, in the order in which they came. */
function grouped(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const id = row[0] ?? ''
    const group = groups.get(id)
    if (group) group.push(row)
    else groups.set(id, [row])
  }
  return groups
}
